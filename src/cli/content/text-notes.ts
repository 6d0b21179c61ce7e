import type { MasterText } from '#lib/domain/content/catalog.ts';
import { type Story, storyTexts } from '#lib/domain/content/story.ts';

/** All texts of a lesson, session or unit for its translators; spoken lines say who speaks. */
export function masterTexts(story: Story): MasterText[] {
	const speakers = new Map<string, string>();
	for (const step of story.steps) {
		step.say.forEach(({ who }, index) =>
			speakers.set(`steps.${step.id}.say.${index + 1}.t`, `spoken by ${who}`)
		);
	}
	return storyTexts(story).map(({ key, text }) => ({ key, text, note: speakers.get(key) }));
}
