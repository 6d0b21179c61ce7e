import * as v from 'valibot';
import { CAST } from '../scene/vocabulary.ts';

/** Adds a sentence for writers to a field; editors show it while YAML is being typed. */
export function about<S extends v.GenericSchema>(schema: S, text: string) {
	return v.pipe(schema, v.description(text));
}

/** Voices that speak without being seen, beside the cast. */
const UNSEEN_VOICES = [
	'narrator',
	'letter-voice',
	'phone-voice',
	'snow-fox',
	'applicant',
	'worker'
] as const;
export const SPEAKERS = [...CAST, ...UNSEEN_VOICES] as const;

export const text = v.pipe(
	v.string(),
	v.trim(),
	v.nonEmpty('the text is empty: write it or take the field out'),
	v.description('Words that people read or hear, in English; translated in the PO files.')
);
export const id = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9][a-z0-9_-]*$/, 'an id is made of small letters, digits, - and _'),
	v.description('Its name here. Never changed: translations and recordings hang on it.')
);
export const speaker = v.picklist(SPEAKERS);

/** A day of the calendar, as writers type it. */
export const writtenDay = v.pipe(
	v.string(),
	v.isoDate('a day is written like 2026-11-24'),
	// Written so that what is no day at all gets the first message alone.
	v.check((day) => !(Number(day.slice(8)) > daysIn(day.slice(0, 7))), 'its month has no such day')
);

/** How many days a month (`2026-11`) has. */
function daysIn(month: string): number {
	const [year = 0, number = 0] = month.split('-').map(Number);
	return new Date(Date.UTC(year, number, 0)).getUTCDate();
}

/** Words that adults alone read; they are not translated. */
export const words = v.pipe(
	v.string(),
	v.trim(),
	v.nonEmpty('nothing is written here: write it or take the field out')
);

/** One spoken line: who says it and the words, which are also the caption. */
export const line = v.strictObject({
	who: about(speaker, 'Who speaks: narrator, or somebody of the cast.'),
	t: about(text, 'The words. Caption and narration are the same text.')
});
export type Line = v.InferOutput<typeof line>;

/** A word for a picture in an answer or on a card, such as `hand-stop`. */
export const pictureWord = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9][a-z0-9-]*$/, 'a picture is named in small letters, digits and -'),
	v.description('The word of a small picture; they stand in domain/scene/picture-words.ts.')
);

/** The name of a claim in content/facts/facts.yaml. */
export const factToken = v.pipe(
	v.string(),
	v.regex(/^[a-z][a-z0-9_]*$/, 'a token is made of small letters, digits and _'),
	v.description('A fact of content/facts/facts.yaml, by its token.')
);

/** The name of a belief in content/misconceptions.yaml. */
export const misconception = v.pipe(
	v.string(),
	v.regex(/^[a-z][a-z0-9_=-]*$/, 'a code is made of small letters, digits, -, _ and ='),
	v.description('The belief that it voices, by its code in content/misconceptions.yaml.')
);

export const TOOLS = [
	'bell_breath',
	'no_go_tell',
	'tell_again',
	'helping_hand',
	'three_doors',
	'star',
	'five_finger_check',
	'safe_journey_card',
	'day_book',
	'window_questions',
	'project_check'
] as const;
export type Tool = (typeof TOOLS)[number];
export const tool = about(v.picklist(TOOLS), 'The tool of the toolbox that is used here.');
