import { flushSync } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { played } from '../../../../tests/fixtures/played-lesson.ts';
import { sensitive, stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import type { Line } from '#lib/domain/content/words.ts';
import type { Step } from '#lib/domain/content/step.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import { readAloud } from '#lib/ui/base/read-aloud.ts';
import LessonView from '#lib/ui/lesson/LessonView.svelte';
import { ScreenVoice } from '../screen-voice.svelte.ts';

beforeEach(() => setLanguage('en'));

async function shown(steps: Step[], own: Partial<CompiledLesson> = {}) {
	const lesson = played(steps, own);
	render(LessonView, { player: lesson.player, doors: lesson.doors });
	await expect.element(page.getByRole('group', { name: 'Always here' })).toBeVisible();
	return lesson;
}
const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('arrow keys', () => {
	test.each([
		['a checklist', stepLike('checklist', 's1')],
		['colours', stepLike('reflect', 's1', { mode: 'pick_color' })]
	])('choose in a group of %s, and turn no page', async (_, step) => {
		const { player } = await shown([step, stepLike('panel', 's2')]);
		const group = document.querySelector('main .body [role="radiogroup"]')!;
		const chosen = () => group.querySelector('[aria-checked="true"]');
		group.querySelector<HTMLElement>('[role="radio"]')!.focus();
		await userEvent.keyboard('{ArrowRight}');
		const second = chosen();
		expect(second).toBe(document.activeElement);
		await userEvent.keyboard('{ArrowLeft}');
		expect(chosen()).not.toBe(second);
		expect(chosen()).toBe(document.activeElement);
		expect(player.view.step?.id).toBe('s1');
	});
});

test.each([
	['answers', stepLike('single', 's1')],
	['pictures', stepLike('picture_choice', 's1')],
	['a checklist', stepLike('checklist', 's1')],
	['colours', stepLike('reflect', 's1', { mode: 'pick_color' })],
	['faces', stepLike('recap', 's1')]
])('one switch reaches every one of %s with Tab', async (_, step) => {
	const { player } = await shown([step, stepLike('panel', 's2')]);
	player.togglePause();
	const group = document.querySelector('main [role="radiogroup"]')!;
	const radios = [...group.querySelectorAll<HTMLElement>('[role="radio"]')];
	radios[0]?.focus();
	for (const radio of radios) {
		expect(document.activeElement).toBe(radio);
		await userEvent.tab();
	}
	expect(radios.length).toBeGreaterThan(1);
	expect(group.contains(document.activeElement)).toBe(false);
});

describe('words that can be touched', () => {
	const say: Line[] = [{ who: 'narrator', t: 'The wind blows.' }];
	const focused = () => document.activeElement?.textContent;

	test.each([
		['the story', stepLike('panel', 's1', { say })],
		['a question', stepLike('single', 's1', { say })]
	])(
		'of %s are one stop of the keyboard; arrows walk through them and turn no page',
		async (_, asked) => {
			const { player } = await shown([asked, stepLike('panel', 's2')]);
			player.togglePause();
			await expect.element(button('wind')).toBeVisible();
			const stops = () => document.querySelectorAll('button.word:not([tabindex="-1"])');
			expect([...stops()].map(({ textContent }) => textContent)).toEqual(['The']);
			document.querySelector<HTMLElement>('button.word')!.focus();
			await userEvent.keyboard('{ArrowRight}');
			expect(focused()).toBe('wind');
			await userEvent.keyboard('{End}{ArrowRight}');
			expect(focused()).toBe('blows');
			await userEvent.keyboard('{ArrowLeft}');
			expect(focused()).toBe('wind');
			expect([...stops()].map(({ textContent }) => textContent)).toEqual(['wind']);
			await userEvent.keyboard('{Home}{ArrowLeft}');
			expect(focused()).toBe('The');
			expect(player.view.step?.id).toBe('s1');
		}
	);

	test('come when the screen went dark, and not when the name of the key that has the focus is said', async () => {
		const { player, narrator } = await shown([stepLike('panel', 's1', { say })]);
		const voice = new ScreenVoice(narrator, () => ({ band: 'l', speed: 1 }));
		void voice.speak('Calm corner');
		await expect.poll(() => player.speaking).toBeUndefined();
		flushSync();
		expect(button('wind').elements()).toEqual([]);
		player.speak();
		narrator.stop();
		await expect.element(button('wind')).toBeVisible();
	});

	test('go the way that is read', async () => {
		document.documentElement.dir = 'rtl';
		const { player } = await shown([stepLike('panel', 's1', { say })]);
		player.togglePause();
		await expect.element(button('wind')).toBeVisible();
		document.querySelector<HTMLElement>('button.word')!.focus();
		await userEvent.keyboard('{ArrowLeft}');
		expect(focused()).toBe('wind');
		document.documentElement.dir = '';
	});
});

test('the key R hears the step again, whatever letter it has on the keyboard', async () => {
	const { said } = await shown([stepLike('panel', 's1', { say: [{ who: 'narrator', t: 'Up!' }] })]);
	for (const key of ['r', 'R', 'ر', 'к']) {
		const before = said.length;
		dispatchEvent(new KeyboardEvent('keydown', { key, code: 'KeyR' }));
		expect(said.slice(before).map(({ text }) => text)).toEqual(['Up!']);
	}
});

describe('a key that is held', () => {
	test('turns one page', async () => {
		const { player } = await shown(['s1', 's2', 's3'].map((id) => stepLike('panel', id)));
		await userEvent.keyboard('{ArrowRight>5/}');
		expect(player.view.step?.id).toBe('s2');
	});

	test('hears an answer, and does not choose it', async () => {
		const { player } = await shown([stepLike('single', 's1')]);
		document.querySelector<HTMLElement>('[data-option="0"]')!.focus();
		await userEvent.keyboard('{1>5/}');
		expect(player.heard).toBe('options.a.t');
		expect(player.view.feedback).toBeUndefined();
	});
});

describe('a verdict', () => {
	const question = stepLike('single', 's1');

	test('leads the keyboard to its button, whose name does not cut the reason short', async () => {
		const { player } = await shown([question]);
		const onspeak = vi.fn();
		const stop = readAloud(onspeak)(document.body);
		await userEvent.tab();
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		player.act({ do: 'answer', options: ['b'] });
		flushSync();
		expect(document.activeElement).toHaveTextContent('Try again');
		vi.advanceTimersByTime(2000);
		vi.useRealTimers();
		stop?.();
		expect(onspeak).not.toHaveBeenCalled();
	});

	test('is left to the narrator, and told by the page only where there is no voice', async () => {
		const { player, finish } = await shown([question]);
		const status = page.getByRole('status');
		player.act({ do: 'answer', options: ['b'] });
		flushSync();
		await expect.element(status).toHaveTextContent(/^$/);
		finish('missing');
		await expect.element(status).toHaveTextContent('Not yet Running leaves you alone with it.');
	});

	test('is part of the name of the answer that was tried', async () => {
		const { player } = await shown([question]);
		player.act({ do: 'answer', options: ['b'] });
		await expect.element(page.getByRole('radio', { name: 'Run. Not yet' })).toBeVisible();
	});
});

test('a step that goes takes the focus to the page, so that the next Tab finds the brush', async () => {
	const { player } = await shown([stepLike('single', 's1'), stepLike('single', 's2')]);
	document.querySelector<HTMLElement>('main .body [role="radio"]')!.focus();
	player.act({ do: 'answer', options: ['a'] });
	player.act({ do: 'next' });
	flushSync();
	expect(player.view.step?.id).toBe('s2');
	expect(document.activeElement).toBe(document.querySelector('main'));
	await userEvent.tab();
	await expect.element(button('Hide')).toHaveFocus();
});

test('before a sensitive story the three ways out are buttons, as large as the way on', async () => {
	const { doors } = await shown([stepLike('panel', 's1')], sensitive({ level: 'S2' }));
	const heightOf = (name: string) => button(name).element().getBoundingClientRect().height;
	const onward = heightOf('Go on');
	for (const [name, door] of [
		['Breathe, any time', doors.oncalm],
		['Find someone to tell', doors.onhelp],
		['Cover everything', doors.onhide]
	] as const) {
		expect(heightOf(name)).toBeGreaterThanOrEqual(onward);
		await button(name).click();
		expect(door).toHaveBeenCalledOnce();
	}
});

describe('without a voice', () => {
	const say = ['A friend offers glue.', 'Aygul says no.'].map((t) => ({ who: 'narrator', t }));

	test('a screen reader is told each line of the story, and the star', async () => {
		const { player, finish } = await shown([stepLike('panel', 's1', { say } as Partial<Step>)]);
		const status = page.getByRole('status');
		finish('missing');
		await expect.element(status).toHaveTextContent('A friend offers glue.');
		player.next();
		await expect.element(status).toHaveTextContent('Aygul says no.');
		player.next();
		await expect.element(status).toHaveTextContent(/star/i);
	});

	test('a question is read whole, since no line of it ever ends', async () => {
		const ask = { say, ask: 'What helps her?' } as Partial<Step>;
		const { finish } = await shown([stepLike('choice', 's1', ask)]);
		finish('missing');
		const whole = 'A friend offers glue. Aygul says no. What helps her?';
		await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(whole);
	});
});
