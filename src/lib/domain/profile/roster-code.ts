/**
 * Codes for so many children, counted up from the first one (`A-07` → `A-07`, `A-08` …); those that
 * somebody has already are passed over. None without a first code, or when four digits do not reach.
 */
export function codesFrom(
	first: string | undefined,
	count: number,
	taken: ReadonlySet<string>
): string[] {
	const parts = /^([A-Z]{0,2}-?)(\d{1,4})$/.exec(first ?? '');
	if (!parts) return [];
	const [, letters = '', digits = ''] = parts;
	const codes: string[] = [];
	for (let n = Number(digits); codes.length < count && n < 10_000; n++) {
		const code = `${letters}${String(n).padStart(digits.length, '0')}`;
		if (!taken.has(code)) codes.push(code);
	}
	return codes.length === count ? codes : [];
}

/** What may be typed for a code, as the pattern of an input: keyboards of telephones add a blank. */
export const CODE_PATTERN = '\\s*[A-Za-z]{0,2}-?\\d{1,4}\\s*';

/** A code as somebody may type it: capitals, without blanks. */
export function typedCode(typed: string): string {
	return typed.trim().toUpperCase();
}
