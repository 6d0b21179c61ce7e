import * as v from 'valibot';
import { CAST } from '../scene/vocabulary.ts';
import { lessonId } from './names.ts';
import { answerOption } from './steps/shared.ts';
import { ifDisclosed, storyEntries } from './story-schema.ts';
import { about, speaker, text } from './words.ts';

/** One of the paired items that are asked before and after: facet K, R or A in two equal forms. */
const twinItem = v.strictObject({
	facet: about(v.picklist(['K', 'R', 'A']), 'K know · R recognise · A act.'),
	form: about(v.picklist([1, 2]), 'A child gets one form before and the other after.'),
	type: about(v.picklist(['picture_choice', 'single', 'tfu']), 'How it is asked.'),
	child: v.optional(
		about(v.picklist(CAST), 'The child whom the pictures show, if not the one of the lesson.')
	),
	ask: about(text, 'The question, as it is spoken.'),
	options: about(
		v.pipe(v.array(answerOption), v.minLength(2), v.maxLength(4)),
		'The answers: as many, and of the same beliefs, in both forms. One holds.'
	)
});
export type TwinItem = v.InferOutput<typeof twinItem>;

const mayHear = v.strictObject({
	child: about(text, 'What a child may say.'),
	answer: about(text, 'What to answer, word for word.')
});

const children = v.array(speaker);

/** What children do in a story, or what is done for them. */
export const ROLES = ['protected', 'helps', 'leads', 'errs'] as const;
export type Role = (typeof ROLES)[number];

const roles = v.strictObject({
	protected: about(
		children,
		'An adult or the group believes them, acts for them, keeps them safe.'
	),
	helps: about(children, 'They stand by somebody, fetch an adult, say the good word.'),
	leads: about(children, 'Others take up their idea; they organise, or decide for others.'),
	errs: about(
		children,
		'They choose poorly, on some branch or in the story, and learn; never what a trick or harm made them do.'
	)
});

/** A lesson as its writer types it (content/modules/<module>/<lesson>/lesson.yaml). */
export const lessonSchema = v.strictObject({
	...storyEntries,
	roles: v.optional(
		about(
			roles,
			'Lessons for children: who does what, over all branches; for the balance of girls and boys only.'
		)
	),
	activity: about(
		v.strictObject({
			title: about(text, 'The name of the game.'),
			materials: about(v.array(text), 'What has to be there.'),
			how: about(text, 'How it goes.'),
			seated: v.optional(about(text, 'How it goes while sitting.')),
			pass: v.optional(about(text, 'What somebody does who would rather not take part.')),
			move: v.optional(about(text, 'How to move in it.')),
			rule: v.optional(about(text, 'The rule that keeps it safe.')),
			freeze_line: v.optional(about(text, 'The words that stop everybody at once.')),
			debrief: v.optional(about(text, 'Words to come back together with.')),
			safety: v.optional(about(text, 'What the facilitator watches for.'))
		}),
		'A game for the group after the story.'
	),
	discussion: about(
		v.strictObject({
			prompt: about(text, 'The question.'),
			how: v.optional(about(text, 'How the group talks about it.')),
			projector: v.optional(about(text, 'What is done with a class; steps by their ids.'))
		}),
		'What the group talks about.'
	),
	home_card: about(
		v.strictObject({
			say: about(text, 'One sentence to say at home.'),
			ask: about(text, 'A question to a grown-up.'),
			do: about(text, 'A small thing to do together.')
		}),
		'What goes home: one sentence to say, a question, a small thing to do.'
	),
	facilitator: about(
		v.strictObject({
			opening: v.optional(
				about(
					v.strictObject({
						mothers: about(text, 'To mothers.'),
						fathers: about(text, 'To fathers.'),
						mixed: about(text, 'To both.')
					}),
					'Parents’ sessions only: the first words to a circle of mothers, of fathers, of both.'
				)
			),
			before: about(text, 'What to know and to prepare.'),
			may_hear: about(
				v.array(mayHear),
				'Three things that children may say, and an answer to each.'
			),
			if_disclosed: v.optional(about(ifDisclosed, 'What to do if a child tells of harm.')),
			language: v.optional(about(text, 'Words to use and words to avoid.')),
			after: about(text, 'What to look after when it is over.')
		}),
		'For who leads the group.'
	),
	prepost: about(
		v.union([v.array(twinItem), lessonId]),
		'The paired items, or the id of the lesson that holds them for this module and band.'
	)
});

/** The English master of a lesson, or the same lesson with its texts in another language. */
export type Lesson = v.InferOutput<typeof lessonSchema>;
