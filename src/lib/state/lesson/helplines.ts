import type { PackWords } from '#lib/domain/content/compiled.ts';
import { CHILD_LINES } from '#lib/domain/facts/child-lines.ts';
import { dayOf, noonOf } from '#lib/i18n/dates.ts';

/** Telephone lines by number, each with its name in the languages of a room. */
export function helplinesIn(
	first: PackWords | undefined,
	second: PackWords | undefined
): { number: string; name: { first: string; second?: string | undefined } }[] {
	const beneath = helplines(second);
	return helplines(first).map(({ number, name }) => ({
		number,
		name: { first: name, second: beneath.find((one) => one.number === number)?.name }
	}));
}

/** A telephone line for children, with the day of the last test call as one says it. */
export interface PhoneLine {
	number: string;
	name: string;
	checked: string | undefined;
}

/** The telephone lines for children that a pack knows. */
export function helplines(words: PackWords | undefined): PhoneLine[] {
	if (!words) return [];
	return CHILD_LINES.flatMap((token) => {
		const line = words.lines.find((one) => one.token === token);
		if (!line) return [];
		const { number, name, test_called: called } = line;
		return [{ number, name, checked: called ? dayOf(noonOf(called), words.language) : undefined }];
	});
}
