/** Forgets what the browser keeps beside the database, of which other windows hear. */
export function forgetHints(): void {
	try {
		localStorage.clear();
	} catch {
		// Where storage is denied there is nothing to forget.
	}
}

/** Calls once another window has forgotten all. */
export function whenEmptied(start: () => void): () => void {
	const heard = ({ key }: StorageEvent) => {
		// No key: not one thing is gone, but all of them.
		if (key === null) start();
	};
	addEventListener('storage', heard);
	return () => removeEventListener('storage', heard);
}
