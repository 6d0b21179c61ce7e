import * as v from 'valibot';
import { PLACES } from '../club/site-entry.ts';
import { LANGUAGES } from '../content/language.ts';
import { about, factToken, text, words, writtenDay } from '../content/words.ts';

const number = v.pipe(v.string(), v.regex(/^[+0-9-]+$/, 'a number is made of digits, + and -'));

/** A telephone number where somebody helps. Shown with the day of the last test call. */
export const telephoneLineSchema = v.strictObject({
	token: about(factToken, 'Its name; the fact of the same name holds the number for texts.'),
	number: about(number, 'Digits as they are dialled.'),
	local_numbers: v.optional(
		about(v.record(v.picklist(PLACES), number), 'By place, if they differ.')
	),
	spoken: about(v.string(), 'How the number is said in English; voices have their own rules.'),
	name: about(text, 'Whose line it is.'),
	for: about(text, 'Who may call, and for what.'),
	cost: about(text, 'What a call costs.'),
	hours: about(text, 'When somebody answers.'),
	languages: about(
		v.nullable(v.array(v.picklist(LANGUAGES))),
		'Spoken there; null: nobody has asked yet.'
	),
	test_called: about(v.nullable(writtenDay), 'Day of the last test call.'),
	kept: v.optional(about(v.string(), 'Why it stays in the list although no text names it.')),
	source: about(words, 'Where the number was read.'),
	fact_ids: about(v.array(v.string()), 'Rows of the fact collection behind it.')
});
export type TelephoneLine = v.InferOutput<typeof telephoneLineSchema>;

/** content/facts/lines.yaml */
export const linesSchema = v.strictObject({
	danger_note: about(text, 'Stands beside every number.'),
	lines: about(v.array(telephoneLineSchema), 'Where somebody helps.'),
	not_helplines: about(
		v.array(
			v.strictObject({
				number: about(v.string(), 'The number.'),
				why: about(v.string(), 'Why nobody is sent there.'),
				fact_ids: about(v.array(v.string()), 'Rows of the fact collection behind it.')
			})
		),
		'Numbers that go round and are no help.'
	),
	missing: about(v.array(v.string()), 'What each place has to add for itself.')
});
