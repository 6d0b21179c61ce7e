import { beforeEach, expect, test } from 'vitest';
import { deferredAnswers } from '../../../../tests/fixtures/deferred-answers.ts';
import { quietNarrator } from '../../../../tests/fixtures/quiet-narrator.ts';
import { lessonOf, stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import type { Language } from '#lib/domain/content/language.ts';
import type { LessonRead } from '#lib/data/packs/packs.ts';
import { DEFAULT_COMFORT } from '#lib/domain/profile/comfort.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import type { App } from '../app.svelte.ts';
import { OpenLesson } from './open-lesson.svelte.ts';

beforeEach(() => setLanguage('en'));

test('a lesson that was on its way when another language was chosen opens in that one', async () => {
	const lesson = { ...lessonOf([stepLike('panel', 's1')]), prepost: [] };
	const answers = deferredAnswers<LessonRead>();
	const app = {
		language: 'en' as Language,
		access: { band: 'l', unlocked: false, ledSession: false },
		library: {
			lesson: (_: string, language: Language) => answers.ask(language),
			summary: () => undefined
		},
		learning: {
			place: () => Promise.resolve(undefined),
			append: () => Promise.resolve({ ok: true }),
			keepPlace: () => Promise.resolve()
		},
		narrator: quietNarrator().narrator,
		presence: { now: { kind: 'guest', band: 'l' }, comfort: DEFAULT_COMFORT }
	};
	const give = (language: Language) =>
		answers.give(language, { ok: true, lesson: { ...lesson, language }, checked: true } as never);
	const open = new OpenLesson(app as unknown as App);
	const opening = open.open(lesson.id);
	await expect.poll(() => answers.asked('en')).toBe(true);
	app.language = 'ug';
	give('en');
	await expect.poll(() => answers.asked('ug')).toBe(true);
	give('ug');
	await opening;
	expect(open.player?.language).toBe('ug');
});
