/** The letter of a key by its place: on a Uyghur or Chinese keyboard it gives another one. Small; other keys as they are called. */
export function letterOf({ key, code }: KeyboardEvent): string {
	const place = /^Key([A-Z])$/.exec(code)?.[1];
	return (place ?? key).toLowerCase();
}
