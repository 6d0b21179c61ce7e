import { type Lesson, lessonSchema } from './lesson-schema.ts';
import { type KeyedText, textsOf } from './texts.ts';
import { type Unit, unitSchema } from './unit-schema.ts';

/** Whatever can be played: a lesson, a parents’ session (also a lesson) or a teachers’ unit. */
export type Story = Lesson | Unit;

/** The schema that a story was written in. */
export function schemaOf(story: Story) {
	return 'technique' in story ? unitSchema : lessonSchema;
}

/** All texts of a story, in the order in which a reader meets them. */
export function storyTexts(story: Story): KeyedText[] {
	return textsOf(schemaOf(story), story);
}
