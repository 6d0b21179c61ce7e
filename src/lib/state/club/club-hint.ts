const KEY = 'yol-club';

/**
 * Whether this tablet was ever set up by a club, kept beside the database: a browser that throws the database
 * away (damage, room) leaves this. Says nothing else of the club.
 */
export function wasSetUp(): boolean {
	try {
		return localStorage.getItem(KEY) !== null;
	} catch {
		return false;
	}
}

export function keepSetUp(): void {
	try {
		localStorage.setItem(KEY, 'set up');
	} catch {
		// Only the warning would be missing, should the records ever be thrown away.
	}
}
