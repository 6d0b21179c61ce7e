import * as v from 'valibot';
import { about, factToken, text } from '../content/words.ts';
import { day } from '../values.ts';

/** A telephone number where somebody helps. Shown with the day of the last test call. */
export const telephoneLineSchema = v.strictObject({
	token: about(factToken, 'Its name; the fact of the same name holds the number for texts.'),
	number: about(v.pipe(v.string(), v.regex(/^[+0-9-]+$/)), 'Digits as they are dialled.'),
	local_numbers: v.optional(about(v.record(v.string(), v.string()), 'By place, if they differ.')),
	spoken: about(v.string(), 'How the number is said in English; voices have their own rules.'),
	name: text,
	for: about(text, 'Who may call, and for what.'),
	cost: text,
	hours: text,
	languages: about(v.nullable(v.array(v.string())), 'Spoken there; null: nobody has asked yet.'),
	test_called: about(v.nullable(day), 'Day of the last test call.'),
	kept: v.optional(about(v.string(), 'Why it stays in the list although no text names it.')),
	source: v.string(),
	fact_ids: v.array(v.string())
});
export type TelephoneLine = v.InferOutput<typeof telephoneLineSchema>;

/** content/facts/lines.yaml */
export const linesSchema = v.strictObject({
	danger_note: about(text, 'Stands beside every number.'),
	lines: v.array(telephoneLineSchema),
	not_helplines: v.array(
		v.strictObject({ number: v.string(), why: v.string(), fact_ids: v.array(v.string()) })
	),
	missing: about(v.array(v.string()), 'What each place has to add for itself.')
});
