import * as v from 'valibot';
import type { LANGUAGES } from './language.ts';
import { MODULES } from './names.ts';
import { about, factToken, id, pictureWord, text } from './words.ts';

/** The chapters in the order in which they are read. */
export const CHAPTERS = [
	'guide.readiness',
	'guide.safeguarding',
	'guide.session-plan',
	'guide.energisers',
	'guide.class-mode',
	'guide.tablets',
	'guide.attendance',
	'guide.question-box',
	'guide.family-evening',
	'guide.monitoring',
	'guide.words',
	'guide.care-for-the-carer'
] as const;

/** A chapter as its folder, its address and search words name it: `safeguarding` of `guide.safeguarding`. */
export function chapterName(id: string): string {
	return id.replace('guide.', '');
}

/** To whom a sentence is said. */
const LISTENERS = [
	'child',
	'children',
	'returning_child',
	'child_who_harmed',
	'parents',
	'adults',
	'team',
	'colleague',
	'visitors',
	'self'
] as const;

const section = v.strictObject({
	id: about(id, 'Never changed: translations and links hang on it.'),
	title: text,
	why: about(text, 'The reason, in one or two sentences.'),
	minutes: v.optional(about(v.number(), 'How long it takes.')),
	fits: v.optional(about(v.array(v.picklist(MODULES)), 'Modules that it goes well with.')),
	steps: v.optional(about(v.array(text), 'What to do, in this order.')),
	seated: v.optional(about(text, 'How it goes while sitting.')),
	plan: v.optional(
		about(
			v.array(
				v.strictObject({
					min: about(v.string(), 'Minutes from the beginning, such as 4–8.'),
					block: about(text, 'The name of the block.'),
					do: about(text, 'What is done.'),
					app: v.optional(about(text, 'What the app shows meanwhile.'))
				})
			),
			'Blocks of time.'
		)
	),
	table: v.optional(
		about(
			v.strictObject({
				columns: about(v.array(text), 'The head of each column.'),
				rows: about(v.array(v.array(text)), 'One text a column.')
			}),
			'What is easier to compare than to read.'
		)
	),
	say: v.optional(
		about(
			v.array(
				v.strictObject({
					to: about(v.picklist(LISTENERS), 'To whom it is said.'),
					t: about(text, 'The words to say.')
				})
			),
			'Sentences that can be said as they stand.'
		)
	),
	avoid: v.optional(about(v.array(text), 'What not to do.')),
	checklist: v.optional(
		about(v.array(v.strictObject({ id, t: text, icon: pictureWord })), 'What is ticked off.')
	),
	after: v.optional(about(text, 'What follows from the ticks.')),
	note: v.optional(about(text, 'What is easily overlooked.')),
	facts: v.optional(about(v.array(factToken), 'Facts that are shown with their state.'))
});

/** content/guide/<chapter>/chapter.yaml: one chapter for people who run a club or a class. */
export const chapterSchema = v.strictObject({
	id: about(v.picklist(CHAPTERS), 'The chapter.'),
	version: about(v.number(), 'Raised with every change.'),
	icon: pictureWord,
	title: text,
	summary: about(text, 'What stands in it, in a sentence or two.'),
	sections: about(
		v.pipe(v.array(section), v.minLength(1)),
		'The parts, in the order in which they are read.'
	)
});
export type Chapter = v.InferOutput<typeof chapterSchema>;

/** content/guide/guide.yaml: what stands before the first chapter. */
export const guideSchema = v.strictObject({
	id: v.literal('guide'),
	version: about(v.number(), 'Raised with every change.'),
	title: about(text, 'The title of the guide.'),
	intro: about(text, 'For whom it is, and how it is read.'),
	promise: about(text, 'What everybody who works here promises.')
});
export type GuideCover = v.InferOutput<typeof guideSchema>;

const sought = about(
	v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1)),
	'What people type in this language; not shown, not translated.'
);

/** content/guide/search-words.yaml: words that lead to a section which says it in other words. */
export const searchWordsSchema = v.strictObject({
	words: about(
		v.array(
			v.strictObject({
				leads: about(
					v.pipe(
						v.array(
							v.pipe(
								v.string(),
								v.regex(/^[a-z-]+\/[a-z0-9_-]+$/, 'a section looks like safeguarding/a')
							)
						),
						v.minLength(1)
					),
					'Sections, as chapter/section.'
				),
				...({ en: sought, zh: sought, ug: sought, kk: sought } satisfies Record<
					(typeof LANGUAGES)[number],
					unknown
				>)
			})
		),
		'What is looked for, and where it leads.'
	)
});
export type SearchWords = v.InferOutput<typeof searchWordsSchema>;
