type Say = (id: string, values?: Record<string, string>) => string;

/** What a full or blocked device means for a class: for what its teacher chose, or for the place where it is. */
export function unkeptWords(
	say: Say,
	what: 'wishes' | 'place',
	why: 'no-space' | 'blocked'
): string {
	const reason = say(why === 'no-space' ? 'class.end.full' : 'class.end.blocked');
	return say(`class.unkept.${what}`, { reason });
}
