import { beforeEach, expect, test } from 'vitest';
import { deferredAnswers } from '../../../../tests/fixtures/deferred-answers.ts';
import { quietNarrator } from '../../../../tests/fixtures/quiet-narrator.ts';
import { lessonOf, stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import type { Language } from '#lib/domain/content/language.ts';
import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import type { LessonRead } from '#lib/data/packs/packs.ts';
import { DEFAULT_COMFORT } from '#lib/domain/profile/comfort.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import type { App } from '../app.svelte.ts';
import { OpenLesson } from './open-lesson.svelte.ts';
import type { PairedPlayer } from './paired-player.svelte.ts';

beforeEach(() => setLanguage('en'));

const TWINS = ([1, 2] as const).map((form) => {
	const options = [
		{ id: 'a', t: 'Apa', correct: true },
		{ id: 'b', t: 'Nobody', correct: false }
	];
	return { facet: 'K', form, type: 'single', ask: 'Who can help?', options };
});

function lessonIn(language: Language): CompiledLesson {
	return { ...lessonOf([stepLike('panel', 's1')]), prepost: TWINS, language } as never;
}

function read(lesson: CompiledLesson): LessonRead {
	return { ok: true, lesson, checked: true } as never;
}

/** As much of an app as opens a lesson, for a guest who reads English. */
function appOf(library: { lesson: (id: string, language: Language) => unknown }) {
	const lessons = [{ ...lessonIn('en'), module: 'my-rights' }];
	return {
		language: 'en' as Language,
		access: { band: 'l', unlocked: false, ledSession: false },
		cover: { up: false },
		library: { ...library, lessons, summary: () => lessons[0] },
		learning: {
			place: () => Promise.resolve(undefined),
			append: () => Promise.resolve({ ok: true }),
			keepPlace: () => Promise.resolve()
		},
		narrator: quietNarrator().narrator,
		presence: { now: { kind: 'guest', band: 'l' }, comfort: DEFAULT_COMFORT } as object
	};
}

test('the star comes in the language to which the questions before it were turned', async () => {
	const lesson = lessonIn('en');
	const app = {
		...appOf({ lesson: (_: string, language: Language) => read(lessonIn(language)) }),
		presence: { profile: { id: 'one' }, now: { kind: 'learner' }, comfort: DEFAULT_COMFORT }
	};
	Object.assign(app.learning, { tallies: [{ lesson: lesson.id, launched: 1, answers: {} }] });
	const open = new OpenLesson(app as unknown as App);
	await open.open(lesson.id);
	open.player?.next();
	expect(open.player?.view.step?.id).toBe('post-before');
	app.language = 'ug';
	await open.turnTo('ug');
	(open.player as PairedPlayer).skipAll();
	await expect.poll(() => open.player?.language).toBe('ug');
	expect(open.player?.view.step).toBeUndefined();
});

test('a lesson that was on its way when another language was chosen opens in that one', async () => {
	const answers = deferredAnswers<LessonRead>();
	const app = appOf({ lesson: (_: string, language: Language) => answers.ask(language) });
	const give = (language: Language) => answers.give(language, read(lessonIn(language)));
	const open = new OpenLesson(app as unknown as App);
	const opening = open.open(lessonIn('en').id);
	await expect.poll(() => answers.asked('en')).toBe(true);
	app.language = 'ug';
	give('en');
	await expect.poll(() => answers.asked('ug')).toBe(true);
	give('ug');
	await opening;
	expect(open.player?.language).toBe('ug');
});

test('a lesson that was hidden begins anew, also when its step was still on its way to the disk', async () => {
	const places: unknown[] = [];
	const steps = [stepLike('panel', 's1', { next: 's2' }), stepLike('panel', 's2')];
	const lesson = { ...lessonIn('en'), steps } as CompiledLesson;
	const app = appOf({ lesson: () => read(lesson) });
	Object.assign(app.learning, {
		keepPlace: (place: unknown) => Promise.resolve(places.push(place))
	});
	const open = new OpenLesson(app as unknown as App);
	await open.open(lesson.id);
	open.player?.next();
	await expect.poll(() => places).toMatchObject([{ at: 's2' }]);

	app.cover.up = true;
	await open.forgetPlace();
	open.player?.back();
	await expect.poll(() => places.slice(1)).toEqual([undefined, undefined]);
});
