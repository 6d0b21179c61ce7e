import { flushSync } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { played } from '../../../../tests/fixtures/played-lesson.ts';
import { sensitive, STEP_TYPES, stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import { LOUDSPEAKER } from '#lib/ui/base/sound.ts';
import LessonView from '#lib/ui/lesson/LessonView.svelte';
import { afterPaint } from '../device/paint.ts';
import type { LessonPlayer } from './player.svelte.ts';

const lines = [
	{ who: 'narrator' as const, t: 'The wind blows.' },
	{ who: 'nurjan' as const, t: 'My kite!' }
];
beforeEach(() => setLanguage('en'));

describe('a lesson being played', () => {
	test('speaks its lines in order, each in its own voice', async () => {
		const { said, finish } = played([stepLike('panel', 's1', { say: lines })]);
		finish();
		await vi.waitFor(() => expect(said).toHaveLength(2));
		expect(said.map(({ key, who }) => [key, who])).toEqual([
			['my-rights.l.1#steps.s1.say.1.t', 'narrator'],
			['my-rights.l.1#steps.s1.say.2.t', 'nurjan']
		]);
	});

	test('goes on by next while the voice runs, line by line and then to the next step', () => {
		const { player } = played([stepLike('panel', 's1', { say: lines }), stepLike('panel', 's2')]);
		player.next();
		expect(player.line).toBe(1);
		player.next();
		expect(player.view.step?.id).toBe('s2');
		player.back();
		expect(player.view.step?.id).toBe('s1');
	});

	test.each([
		['the lesson was left', (player: LessonPlayer) => void player.leave()],
		['something was laid over it', (player: LessonPlayer) => player.stopVoice()]
	])('says nothing of a step if %s before it was painted', async (_, act) => {
		const { player, said } = played([stepLike('panel', 's1'), stepLike('panel', 's2')]);
		player.next();
		act(player);
		await new Promise<void>(afterPaint);
		expect(said).toHaveLength(1);
	});

	test('goes on after calm or help with the sentence at which it was left', () => {
		const { player, said } = played([stepLike('panel', 's1', { say: lines })]);
		player.next();
		player.stopVoice();
		player.speakHere();
		expect(player.line).toBe(1);
		expect(said.map(({ who }) => who)).toEqual(['narrator', 'nurjan', 'nurjan']);
	});

	test('asks all of its question again after calm or help', () => {
		const { player, said } = played([stepLike('single', 'q1', { say: lines })]);
		player.speakText('Run.', 'options.b.t');
		player.stopVoice();
		player.speakHere();
		expect(said.at(-1)?.text).toBe('The wind blows.');
	});

	test('gives the reason again after calm or help, and not the question that was answered', async () => {
		const { player, said, finish } = played([stepLike('single', 'q1')]);
		player.act({ do: 'answer', options: ['b'] });
		player.stopVoice();
		player.speakHere();
		expect(said.at(-1)?.text).toBe('Not yet');
		finish();
		await vi.waitFor(() => expect(said.at(-1)?.text).toBe('Running leaves you alone with it.'));
	});

	test('shows that nothing can be heard when sound is blocked', async () => {
		const { player, finish } = played([stepLike('panel', 's1')]);
		finish('blocked');
		await vi.waitFor(() => expect(player.silence).toBe('blocked'));
	});

	test('speaks the verdict and the reason as soon as a question is answered, and logs the first try', async () => {
		const { player, said, events, finish } = played([stepLike('single', 'q1')]);
		player.act({ do: 'answer', options: ['b'] });
		expect(said.at(-1)).toMatchObject({ key: 'interface#step.notyet', text: 'Not yet' });
		finish();
		await vi.waitFor(() => expect(said.at(-1)?.key).toBe('my-rights.l.1#steps.q1.options.b.fb'));
		expect(events).toMatchObject([{ kind: 'answered', item: 'q1', correct: false }]);
	});

	test('keeps the place at every step and forgets it at the end', () => {
		const { player, saved } = played([stepLike('panel', 's1'), stepLike('panel', 's2')]);
		player.next();
		player.next();
		expect(saved).toMatchObject([{ at: 's1' }, { at: 's2' }, undefined]);
	});

	test('says so when what happened could not be written', async () => {
		const { player } = played([stepLike('single', 'q1')], {}, false);
		player.act({ do: 'answer', options: ['a'] });
		await vi.waitFor(() => expect(player.notSaved).toBe(true));
	});

	test('says so until it is written down, whoever has written it', async () => {
		let waits = $state(true);
		const { player, doors } = played([stepLike('panel', 's1')], {}, true, () => waits);
		render(LessonView, { player, doors });
		await expect.element(page.getByRole('alert')).toHaveTextContent('not saved');
		waits = false;
		await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
	});

	test('says so as well when writing failed in a way that nobody foresaw', async () => {
		const broken = new TypeError('a mistake of ours');
		const counted = vi.fn((event: PromiseRejectionEvent) => event.preventDefault());
		addEventListener('unhandledrejection', counted);
		const { player, doors } = played([stepLike('single', 'q1')], {}, broken);
		render(LessonView, { player, doors });
		player.act({ do: 'answer', options: ['a'] });
		await expect.element(page.getByRole('alert')).toHaveTextContent('not saved');
		await vi.waitFor(() => expect(counted.mock.calls[0]?.[0].reason).toBe(broken));
		removeEventListener('unhandledrejection', counted);
	});

	test('turns to another language without losing the place or the line', () => {
		const { player, said } = played([stepLike('panel', 's1', { say: lines })]);
		player.next();
		player.turnTo({ ...player.lesson, language: 'ug' });
		expect(player.line).toBe(1);
		expect(said.at(-1)).toMatchObject({ language: 'ug', who: 'nurjan' });
	});

	test('turned to a language in which its step is not there, shows the one before it and no star', async () => {
		const steps = [stepLike('panel', 's1', { say: lines }), stepLike('panel', 's2')];
		const { player, doors, said } = played(steps);
		player.next();
		player.next();
		player.turnTo({ ...player.lesson, language: 'ug', steps: player.lesson.steps.slice(0, 1) });
		expect(player.view.step?.id).toBe('s1');
		await vi.waitFor(() => expect(said.at(-1)).toMatchObject({ language: 'ug', who: 'narrator' }));
		render(LessonView, { player, doors });
		await expect.element(page.getByText('The wind blows.')).toBeVisible();
	});
});

describe('on the screen', () => {
	const options = [
		{ id: 'o1', t: 'Shout.', icon: 'bell', goto: 'w1' },
		{ id: 'o2', t: 'Breathe.', icon: 'bell', goto: 'w1' }
	];
	const branch = [stepLike('choice', 'c1', { options }), stepLike('consequence', 'w1')];

	test('the first touch of an answer hears it, the second chooses', async () => {
		const { player, doors, said } = played(branch);
		render(LessonView, { player, doors });
		await page.getByRole('radio', { name: 'Breathe.' }).click();
		expect(said.at(-1)?.text).toBe('Breathe.');
		expect(player.view.step?.id).toBe('c1');
		await page.getByRole('radio', { name: 'Breathe. Tap again' }).click();
		expect(player.view.step?.id).toBe('w1');
		await page.getByRole('button', { name: 'See another way' }).click();
		expect(player.view.step?.id).toBe('c1');
	});

	test('Tab, Enter always hides, and the keyboard goes through a lesson to its end', async () => {
		const steps = [stepLike('panel', 's1'), stepLike('tfu', 'q1'), stepLike('panel', 's2')];
		const { player, doors, events } = played(steps);
		render(LessonView, { player, doors });
		await userEvent.tab();
		await userEvent.keyboard('{Enter}');
		expect(doors.onhide).toHaveBeenCalledOnce();
		await userEvent.keyboard('{ArrowRight}');
		// A slow machine brings the question a little later than its key.
		await expect.element(page.getByRole('radio').first()).toBeVisible();
		await userEvent.keyboard('2');
		await expect.element(page.getByText('Tap again')).toBeVisible();
		await userEvent.keyboard('2{ArrowRight}{ArrowRight}');
		await expect.element(page.getByRole('heading')).toHaveTextContent('What can you do now?');
		expect(events.map(({ kind }) => kind)).toEqual(['answered', 'completed']);
	});

	test('a jingle and the star sound once, also when the lesson comes back from beneath help', () => {
		const { player, doors } = played([stepLike('panel', 's1', { tool: 'bell_breath' })]);
		const sounds: string[] = [];
		const loudspeaker = { silence: undefined, play: (sound: string) => void sounds.push(sound) };
		const show = () =>
			render(LessonView, {
				props: { player, doors },
				context: new Map([[LOUDSPEAKER, loudspeaker]])
			});
		show().unmount();
		const view = show();
		expect(sounds).toEqual(['tool-bell_breath']);
		player.act({ do: 'next' });
		flushSync();
		view.unmount();
		show();
		expect(sounds).toEqual(['tool-bell_breath', 'star']);
	});

	test('a sensitive story first says what will come, with a way not to begin', async () => {
		const { player, doors } = played([stepLike('panel', 's1')], sensitive({ level: 'S2' }));
		render(LessonView, { player, doors });
		await expect.element(page.getByRole('heading')).toHaveTextContent('Before we begin');
		await page.getByRole('button', { name: 'Not today' }).click();
		expect(doors.onroad).toHaveBeenCalledOnce();
	});

	test.each(STEP_TYPES)(
		'a step of kind %s can be shown, and all its texts can be heard',
		async (type) => {
			const own = type === 'choice' ? { options } : {};
			const { player, doors } = played([stepLike(type, 's1', own)]);
			render(LessonView, { player, doors });
			await expect.element(page.getByRole('group', { name: 'Always here' })).toBeVisible();
			expect(silentTexts()).toEqual([]);
		}
	);
});

/** Texts on the screen that no mark makes audible. */
function silentTexts(): string[] {
	const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
	const silent: string[] = [];
	while (walker.nextNode()) {
		const text = walker.currentNode.textContent?.trim();
		if (text && /\p{L}/u.test(text) && !walker.currentNode.parentElement?.closest('[data-say]')) {
			silent.push(text);
		}
	}
	return silent;
}
