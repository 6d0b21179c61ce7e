import type { FamilyCards } from '#lib/domain/content/family-schema.ts';
import type { Story } from '#lib/domain/content/story.ts';
import type { Step } from '#lib/domain/content/step.ts';
import type { Scene } from '#lib/domain/scene/scene.ts';
import type { Corpus } from '../corpus.ts';

/** A picture of a lesson and what stands beside it on the contact sheet. */
export interface SheetScene {
	/** `s03`, or `s12 a` for the picture of an answer. */
	label: string;
	scene: Scene;
	/** What is said there first. */
	said: string;
	/** The same picture, apart from its description, as the one before. */
	again: boolean;
}

/** Every picture of a lesson in the order in which its steps are written. */
export function scenesOf(lesson: Pick<Story, 'steps'>): SheetScene[] {
	const scenes = lesson.steps.flatMap((step) =>
		scenesIn(step).map(({ label, scene }) => ({ label, scene, said: said(step) }))
	);
	return scenes.map((entry, index) => {
		const before = scenes[index - 1];
		return { ...entry, again: before !== undefined && drawn(before.scene) === drawn(entry.scene) };
	});
}

/** The pictures that are looked at together. */
export interface Shown {
	id: string;
	title: string;
	scenes: SheetScene[];
}

/** Lessons, parents’ sessions, teachers’ units and the cards for families, with all their pictures. */
export function shownTexts({ lessons, adults }: Pick<Corpus, 'lessons' | 'adults'>): Shown[] {
	const stories: Story[] = [...lessons, ...adults.sessions, ...adults.units].flatMap(
		({ source }) => source.value ?? []
	);
	const cards = adults.cards.source.value;
	return [
		...stories.map(({ id, title, steps }) => ({ id, title, scenes: scenesOf({ steps }) })),
		...(cards ? [{ id: cards.id, title: cards.title, scenes: scenesOfCards(cards) }] : [])
	];
}

function scenesOfCards({ cards }: FamilyCards): SheetScene[] {
	return cards.map(({ id, scene, say }) => ({ label: id, scene, said: say, again: false }));
}

function scenesIn(step: Step): { label: string; scene: Scene }[] {
	const own = step.scene ? [{ label: `${step.id} ${step.type}`, scene: step.scene }] : [];
	if (!('options' in step)) return own;
	const answers = step.options.flatMap((option) =>
		'scene' in option && option.scene
			? [{ label: `${step.id} answer ${option.id}`, scene: option.scene }]
			: []
	);
	return [...own, ...answers];
}

function said({ say }: Step): string {
	return say.map(({ who, t }) => `${who}: ${t}`).join(' · ');
}

function drawn(scene: Scene): string {
	return JSON.stringify({ ...scene, alt: '' });
}
