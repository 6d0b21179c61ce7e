import type { MasterText } from '#lib/domain/content/catalog.ts';
import type { Lesson } from '#lib/domain/content/lesson-schema.ts';
import { lessonSchema } from '#lib/domain/content/lesson-schema.ts';
import { textsOf } from '#lib/domain/content/texts.ts';

/** All texts of a lesson for its translators; spoken lines say who speaks. */
export function masterTexts(lesson: Lesson): MasterText[] {
	const speakers = new Map<string, string>();
	for (const step of lesson.steps) {
		step.say.forEach(({ who }, index) =>
			speakers.set(`steps.${step.id}.say.${index + 1}.t`, `spoken by ${who}`)
		);
	}
	return textsOf(lessonSchema, lesson).map(({ key, text }) => ({
		key,
		text,
		note: speakers.get(key)
	}));
}
