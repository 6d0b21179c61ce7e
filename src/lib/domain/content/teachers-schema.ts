import * as v from 'valibot';
import { lessonId } from './names.ts';
import { about, factToken, id, pictureWord, text } from './words.ts';

const tick = v.strictObject({ t: text, icon: pictureWord });

/** content/teachers/observation-tool/tool.yaml: what a colleague looks at in one lesson. */
export const observationSchema = v.strictObject({
	id: v.literal('observation-tool'),
	version: v.number(),
	title: text,
	minutes: v.number(),
	purpose: text,
	pass: v.strictObject({
		needed: v.number(),
		of: v.number(),
		times: about(v.number(), 'In how many lessons.'),
		note: text
	}),
	before: v.array(tick),
	items: v.array(
		v.strictObject({
			id,
			unit: about(lessonId, 'The unit that practises it.'),
			t: about(text, 'What can be seen or counted.'),
			yes_if: about(text, 'When it counts as seen.'),
			icon: pictureWord
		})
	),
	answers: v.array(v.strictObject({ id, t: text, icon: pictureWord })),
	after: v.strictObject({ say_first: text, then: text, ask: text, keep: text }),
	privacy: text,
	tips_for_observers: v.array(text)
});
export type Observation = v.InferOutput<typeof observationSchema>;

/** content/teachers/school-checklist/checklist.yaml: eight signs of a child-friendly school. */
export const schoolChecklistSchema = v.strictObject({
	id: v.literal('school-checklist'),
	version: v.number(),
	title: text,
	purpose: text,
	pass: v.strictObject({ needed: v.number(), of: v.number(), note: text }),
	items: v.array(
		v.strictObject({
			id,
			t: text,
			icon: pictureWord,
			look: about(text, 'What the visitors look at.'),
			ask_children: about(text, 'What they ask pupils, never with names.'),
			ok: text,
			ask: about(text, 'Half there: who does what next.'),
			red: about(text, 'When it fails.'),
			facts: v.optional(v.array(factToken))
		})
	),
	rules: v.array(text),
	improve: text
});
export type SchoolChecklist = v.InferOutput<typeof schoolChecklistSchema>;
