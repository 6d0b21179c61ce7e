import { get } from 'svelte/store';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { builtStories } from '../../../../tests/fixtures/built-packs.ts';
import { quietNarrator } from '../../../../tests/fixtures/quiet-narrator.ts';
import { StoryWalk } from '../../../../tests/fixtures/story-walk.ts';
import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import type { LessonState } from '#lib/domain/lesson/state.ts';
import { DEFAULT_COMFORT } from '#lib/domain/profile/comfort.ts';
import { setLanguage, t } from '#lib/i18n/i18n.ts';
import '#lib/ui/base/reset.css';
import '#lib/ui/base/tokens.css';
import LessonView from '#lib/ui/lesson/LessonView.svelte';
import { openStage } from '#lib/ui/lesson/stage.svelte.ts';
import { LessonPlayer } from './player.svelte.ts';

const root = document.documentElement;
const complaints = vi.spyOn(console, 'error');

beforeAll(async () => {
	await Promise.all([setLanguage('ug'), page.viewport(1280, 800)]);
	// The server of the tests takes seconds for it, once.
	await Promise.all([openStage(), import('#lib/ui/lesson/OtherStep.svelte')]);
	Object.assign(root, { lang: 'ug', dir: 'rtl' });
});
afterAll(async () => {
	complaints.mockRestore();
	Object.assign(root, { lang: 'en', dir: 'ltr' });
	await setLanguage('en');
});

/** A lesson on the screen, from this place on. */
async function open(lesson: CompiledLesson, from: LessonState) {
	const player = new LessonPlayer(lesson, from, {
		narrator: quietNarrator().narrator,
		log: { append: () => Promise.resolve({ ok: true }) },
		save: () => undefined,
		band: lesson.band,
		comfort: () => ({ ...DEFAULT_COMFORT, tapTwice: false })
	});
	const doors = { onroad: vi.fn(), onhide: vi.fn(), oncalm: vi.fn(), onhelp: vi.fn() };
	const { container, unmount } = await render(LessonView, { player, doors });
	player.begin();
	return { player, container, unmount };
}

test('every lesson, session and unit is played in Uyghur by touch: each step and each option of each choice once, by keys that can be touched', async () => {
	const stories = await builtStories('ug');
	expect(stories.length).toBeGreaterThanOrEqual(48 + 8 + 10);
	for (const lesson of stories) {
		const walk = new StoryWalk(lesson, (from) => open(lesson, from), get(t));
		await walk.all();
		expect(walk.seen, lesson.id).toEqual(new Set(lesson.steps.map(({ id }) => id)));
		expect(walk.chosen, lesson.id).toEqual(new Set(optionsOf(lesson)));
		expect(walk.hasEnded, lesson.id).toBe(true);
	}
	expect(complaints).not.toHaveBeenCalled();
});

function optionsOf({ steps }: CompiledLesson): string[] {
	return steps.flatMap((step) =>
		step.type === 'choice' ? step.options.map(({ id }) => `${step.id}.${id}`) : []
	);
}
