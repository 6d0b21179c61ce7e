import * as v from 'valibot';
import type { LANGUAGES } from '../content/language.ts';
import { about, factToken, text, words, writtenDay } from '../content/words.ts';

const inlineWords = v.pipe(words, v.regex(/^[^{}]*$/, 'words have no braces: write them out'));
const perLanguage = v.strictObject({
	en: about(inlineWords, 'In English.'),
	zh: about(inlineWords, 'In Chinese.'),
	ug: about(inlineWords, 'In Uyghur.'),
	kk: about(inlineWords, 'In Kazakh (Cyrillic).')
} satisfies Record<(typeof LANGUAGES)[number], unknown>);

/** A claim about law, health or help, with its source and who has checked it. */
export const factSchema = v.strictObject({
	token: about(factToken, 'Its name; texts say {{fact.<token>}}.'),
	plain: about(text, 'The claim in words for children.'),
	adult: about(words, 'The claim in words for adults.'),
	nearest: v.optional(about(text, 'How adults find the place while no local number is kept.')),
	law_zh: v.optional(about(v.string(), 'The name of the law, in Chinese.')),
	law_en: v.optional(about(v.string(), 'The name of the law, in English.')),
	article: v.optional(about(v.string(), 'The article that says it.')),
	in_force: v.optional(about(v.string(), 'Since when it holds.')),
	source: about(words, 'Where the claim was read.'),
	source_date: v.optional(about(v.string(), 'The day of the source.')),
	checked_on: about(
		v.nullable(writtenDay),
		'The day a local professional compared it with its source.'
	),
	checked_by: about(v.nullable(words), 'The role of that professional; null: nobody yet.'),
	valid_until: about(writtenDay, 'To be looked at again by this day at the latest.'),
	confidence: about(v.picklist(['high', 'medium', 'low']), 'How sure whoever wrote it down is.'),
	caveat: v.optional(about(v.string(), 'What has to be known with it.')),
	fact_ids: about(v.array(v.string()), 'Rows of the fact collection behind it.'),
	inline: v.optional(
		about(perLanguage, 'What is shown and spoken in place of the token. None: list it only.')
	)
});
export type Fact = v.InferOutput<typeof factSchema>;

const readOn = about(
	v.nullable(writtenDay),
	'The day on which they had read all lessons; null: nobody yet.'
);

/** content/facts/facts.yaml */
export const factsSchema = v.strictObject({
	facts: about(v.array(factSchema), 'The fact base.'),
	lessons_read: about(
		v.strictObject({ lawyer: readOn, clinician: readOn, safeguarding_lead: readOn }),
		'Who has read the lessons as a whole. Only they themselves may fill it in.'
	)
});
export type Facts = v.InferOutput<typeof factsSchema>;

/** A profession that is to read the lessons before children do. */
export type Reader = keyof Facts['lessons_read'];

/** Who has not read the lessons yet; adults are told so. */
export function unreadBy({ lessons_read: read }: Pick<Facts, 'lessons_read'>): Reader[] {
	return (['lawyer', 'clinician', 'safeguarding_lead'] as const).filter(
		(one) => read[one] === null
	);
}

/** What says where a fact of the tablet stands. */
interface Standing {
	token: string;
	checked_on: string | null;
	valid_until: string;
}

/** The facts of a step or a lesson of which an adult has to be told that nobody stands for them today. */
export function openFacts<F extends Standing>(
	facts: readonly F[],
	isMeant: (fact: F) => boolean,
	today: string
): F[] {
	return facts.filter((fact) => isMeant(fact) && factState(fact, today) !== 'checked');
}

/** What an adult is told about a fact: nobody has checked it, somebody has, or that is too long ago. */
export type FactState = 'unverified' | 'checked' | 'expired';

/** The state of a fact on a day (`2026-11-24`). A fact that has expired is not shown as checked. */
export function factState(
	fact: Pick<Fact, 'checked_on' | 'valid_until'>,
	today: string
): FactState {
	if (fact.valid_until < today) return 'expired';
	return fact.checked_on === null ? 'unverified' : 'checked';
}
