import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Lesson } from '#lib/domain/content/lesson-schema.ts';
import type { Step } from '#lib/domain/content/step.ts';
import { followers } from '#lib/domain/content/rules/paths.ts';
import type { Scene } from '#lib/domain/scene/scene.ts';
import type { CastName } from '#lib/domain/scene/vocabulary.ts';
import { CAST as LOOKS } from '#lib/scene/cast/cast.ts';
import type { Look } from '#lib/scene/look.ts';
import { readCorpus } from './corpus.ts';

/** They speak from a telephone, so nobody looks for them in the picture. */
const BY_PHONE = ['my-rights.o.1 s12 joking-man'];

const corpus = await readCorpus(fileURLToPath(new URL('../../../content/', import.meta.url)));
const lessons = corpus.lessons.flatMap(({ source }) => source.value ?? []);

/** The pictures that may stand beside a step: its own, or the last one on any way to it. */
function picturesAt(lesson: Lesson): Map<string, Set<Scene>> {
	const steps = new Map(lesson.steps.map((step) => [step.id, step]));
	const shown = new Map<string, Set<Scene>>();
	const open: [string, Scene | undefined][] = [[lesson.start, undefined]];
	for (let next = open.pop(); next; next = open.pop()) {
		const [id, before] = next;
		const step = steps.get(id);
		const scene = step?.scene ?? before;
		const seen = shown.get(id) ?? new Set();
		if (!step || (scene && seen.has(scene))) continue;
		shown.set(id, scene ? seen.add(scene) : seen);
		for (const follower of followers(step)) open.push([follower, scene]);
	}
	return shown;
}

function people({ cast }: Scene): CastName[] {
	return cast.map(({ who }) => who);
}

/** Who speaks at a step beside a picture in which somebody else is seen. */
function unseen(lesson: Lesson, step: Step): string[] {
	const speakers = step.say.map(({ who }) => who).filter((who) => who in LOOKS);
	return [...(picturesAt(lesson).get(step.id) ?? [])].flatMap((scene) => {
		const seen = new Set<string>(people(scene));
		return speakers.filter((who) => !seen.has(who)).map((who) => `${lesson.id} ${step.id} ${who}`);
	});
}

describe('the picture beside a question of older learners', () => {
	it('shows who speaks there, and not somebody who spoke before', () => {
		const asked = lessons
			.filter(({ band }) => band === 'o')
			.flatMap((lesson) =>
				lesson.steps.filter(({ type }) => type === 'choice').flatMap((step) => unseen(lesson, step))
			);
		expect(asked.filter((one) => !BY_PHONE.includes(one))).toEqual([]);
	});
});

describe('the people of one story', () => {
	it('walk in all of its pictures or use a wheelchair in all of them', () => {
		const both = lessons.flatMap((lesson) => {
			const seats = new Map<string, Set<boolean>>();
			for (const step of lesson.steps)
				for (const { who, seat } of step.scene?.cast ?? [])
					seats.set(who, (seats.get(who) ?? new Set()).add(seat === 'wheelchair'));
			return [...seats].filter(([, kinds]) => kinds.size > 1).map(([who]) => `${lesson.id} ${who}`);
		});
		expect(both).toEqual([]);
	});

	it('differ in hair or skin if they are grown women: a coat alone tells no child who is who', () => {
		const alike = lessons.flatMap((lesson) => {
			const women = [...new Set(lesson.steps.flatMap(({ scene }) => (scene ? people(scene) : [])))]
				.map((who) => ({ who, look: LOOKS[who] }))
				.filter(({ look }) => look.face.fem && look.face.age === 'adult');
			return women.flatMap((one, index) =>
				women
					.slice(index + 1)
					.filter((other) => traitsOf(one.look) === traitsOf(other.look))
					.map((other) => `${lesson.id}: ${one.who}, ${other.who}`)
			);
		});
		expect(alike).toEqual([]);
	});
});

/** What is left of a woman when her clothes are not looked at. */
function traitsOf({ face, hair }: Look): string {
	const dark = ['honey', 'almond'].includes(face.skin);
	const black = ['black', 'ink'].includes(hair.color);
	return [hair.style, hair.hat, black, dark, face.glasses !== undefined].join(' ');
}
