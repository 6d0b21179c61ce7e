import * as v from 'valibot';
import { lessonId } from './names.ts';
import { about, factToken, id, pictureWord, text } from './words.ts';

const tick = v.strictObject({ t: text, icon: pictureWord });

/** content/teachers/observation-tool/tool.yaml: what a colleague looks at in one lesson. */
export const observationSchema = v.strictObject({
	id: v.literal('observation-tool'),
	version: about(v.number(), 'Raised with every change.'),
	title: text,
	minutes: about(v.number(), 'How long it takes.'),
	purpose: about(text, 'What it is for.'),
	pass: about(
		v.strictObject({
			needed: about(v.number(), 'How many have to be seen …'),
			of: about(v.number(), '… of how many.'),
			always: about(v.array(id), 'What has to be among them.'),
			times: about(v.number(), 'In how many lessons.'),
			note: about(text, 'What it means, and what it does not.')
		}),
		'When it is passed.'
	),
	before: about(v.array(tick), 'What is agreed before.'),
	items: about(
		v.array(
			v.strictObject({
				id,
				unit: about(lessonId, 'The unit that practises it.'),
				t: about(text, 'What can be seen or counted.'),
				yes_if: about(text, 'When it counts as seen.'),
				icon: pictureWord
			})
		),
		'What is looked at.'
	),
	answers: about(
		v.array(v.strictObject({ id, t: text, icon: pictureWord })),
		'What can be ticked.'
	),
	after: about(
		v.strictObject({
			say_first: about(text, 'What the observer says first.'),
			// oxlint-disable-next-line unicorn/no-thenable -- a field that writers fill in; nobody awaits it
			then: about(text, 'What comes next.'),
			ask: about(text, 'The question to the colleague.'),
			keep: about(text, 'What stays with whom.')
		}),
		'The talk after the lesson.'
	),
	privacy: about(text, 'What is written down nowhere.'),
	tips_for_observers: about(v.array(text), 'How to look without disturbing.')
});
export type Observation = v.InferOutput<typeof observationSchema>;

/** content/teachers/school-checklist/checklist.yaml: eight signs of a child-friendly school. */
export const schoolChecklistSchema = v.strictObject({
	id: v.literal('school-checklist'),
	version: about(v.number(), 'Raised with every change.'),
	title: about(text, 'The title.'),
	purpose: about(text, 'What it is for.'),
	pass: about(
		v.strictObject({
			needed: about(v.number(), 'How many signs have to be there …'),
			of: about(v.number(), '… of how many.'),
			note: about(text, 'What it means, and what it does not.')
		}),
		'When it is passed.'
	),
	items: about(
		v.array(
			v.strictObject({
				id,
				t: text,
				icon: pictureWord,
				look: about(text, 'What the visitors look at.'),
				ask_children: about(text, 'What they ask pupils, never with names.'),
				ok: about(text, 'When it is there.'),
				ask: about(text, 'Half there: who does what next.'),
				red: about(text, 'When it fails.'),
				facts: v.optional(about(v.array(factToken), 'Facts behind it.'))
			})
		),
		'The signs.'
	),
	rules: about(v.array(text), 'How the visitors behave.'),
	improve: about(text, 'What is done with the result.')
});
export type SchoolChecklist = v.InferOutput<typeof schoolChecklistSchema>;
