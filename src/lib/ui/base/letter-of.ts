/** The Latin letter at the place of a key, in lower case, whatever the keyboard layout gives; other keys by name. */
export function letterOf({ key, code }: KeyboardEvent): string {
	const place = /^Key([A-Z])$/.exec(code)?.[1];
	return (place ?? key).toLowerCase();
}
