import { beforeEach, expect, test } from 'vitest';
import { deferredAnswers } from '../../../../tests/fixtures/deferred-answers.ts';
import { played } from '../../../../tests/fixtures/played-lesson.ts';
import { quietNarrator } from '../../../../tests/fixtures/quiet-narrator.ts';
import { stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import type { Language } from '#lib/domain/content/language.ts';
import { DEFAULT_COMFORT } from '#lib/domain/profile/comfort.ts';
import type { AdultRead } from '#lib/data/packs/adult-packs.ts';
import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import { OpenStory } from './open-story.svelte.ts';

beforeEach(() => setLanguage('en'));

const { lesson } = played([stepLike('panel', 's1'), stepLike('panel', 's2')]).player;

function appAround() {
	return {
		language: 'en' as Language,
		access: { band: 'a' as const, unlocked: false, ledSession: false },
		narrator: quietNarrator().narrator,
		presence: { comfort: DEFAULT_COMFORT }
	};
}

test('a story is shown with the comfort that was chosen while it was open', async () => {
	const app = appAround();
	const story = new OpenStory(
		app,
		{ story: () => Promise.resolve({ ok: true, value: lesson }) },
		'sessions'
	);
	await story.open(lesson.id, { unlocked: true });
	expect(story.player?.captions).toBe(true);
	app.presence = { comfort: { ...DEFAULT_COMFORT, captions: false } };
	expect(story.player?.captions).toBe(false);
});

test('a story that is not here in a language says so, and goes on in the one in which it waited', async () => {
	const app = appAround();
	const inEnglish = (language: Language): AdultRead<CompiledLesson> =>
		language === 'en' ? { ok: true, value: lesson } : { ok: false, reason: 'offline' };
	const story = new OpenStory(
		app,
		{
			story: (_, language) => Promise.resolve(inEnglish(language))
		},
		'sessions'
	);
	await story.open(lesson.id, { unlocked: true });
	story.player?.next();
	app.language = 'ug';
	await story.turnTo('ug');
	expect(story.problem).toBe('language');
	app.language = 'en';
	await story.turnTo('en');
	expect(story.problem).toBeUndefined();
	expect(story.player?.view.step?.id).toBe('s2');
});

test('a story that comes in the former language opens in the one that was chosen meanwhile', async () => {
	const answers = deferredAnswers<AdultRead<CompiledLesson>>();
	const app = appAround();
	const story = new OpenStory(app, { story: (_, language) => answers.ask(language) }, 'sessions');
	const opening = story.open(lesson.id, { unlocked: true });
	await expect.poll(() => answers.asked('en')).toBe(true);
	app.language = 'ug';
	answers.give('en', { ok: true, value: lesson });
	await expect.poll(() => answers.asked('ug')).toBe(true);
	answers.give('ug', { ok: true, value: { ...lesson, language: 'ug' } });
	await opening;
	expect(story.player?.language).toBe('ug');
});
