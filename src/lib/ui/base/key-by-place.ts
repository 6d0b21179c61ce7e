/**
 * The key that an English keyboard has at this place, in lower case. Letters are elsewhere or of another script on
 * other keyboards, and a Kazakh one has letters in place of the digits and of the full stop of a clicker.
 */
export function keyByPlace({ key, code }: KeyboardEvent): string {
	if (code === 'Period') return '.';
	const place = /^(?:Key|Digit)(\w)$/.exec(code)?.[1];
	return (place ?? key).toLowerCase();
}
