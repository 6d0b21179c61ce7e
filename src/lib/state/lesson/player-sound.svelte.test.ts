import { flushSync } from 'svelte';
import { get } from 'svelte/store';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { played } from '../../../../tests/fixtures/played-lesson.ts';
import { quietNarrator } from '../../../../tests/fixtures/quiet-narrator.ts';
import { sensitive, STEP_TYPES, stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import type { Step } from '#lib/domain/content/step.ts';
import { LANGUAGES } from '#lib/domain/content/language.ts';
import type { LessonInput } from '#lib/domain/lesson/state.ts';
import { setLanguage, spokenForm, t } from '#lib/i18n/i18n.ts';
import { readAloud, pageTexts } from '#lib/ui/base/read-aloud.ts';
import { LONG_PRESS_MS } from '#lib/ui/base/press-timer.ts';
import LessonView from '#lib/ui/lesson/LessonView.svelte';
import StatePage, { type StateKind } from '#lib/ui/states/StatePage.svelte';
import UpdateOffer from '#lib/ui/states/UpdateOffer.svelte';
import { afterPaint } from '../device/paint.ts';
import { ScreenVoice } from '../screen-voice.svelte.ts';

const CONTROLS = ':is(main, .screen, .offer) :is(button, a[href], [role="radio"], [role="switch"])';
const STATES: StateKind[] = [
	'offline',
	'waiting',
	'full',
	'blocked',
	'pack',
	'away',
	'language',
	'tangled',
	'lost',
	'locked'
];
const options = [
	{ id: 'o1', t: 'Shout.', icon: 'bell', goto: 's1' },
	{ id: 'o2', t: 'Breathe.', icon: 'bell', goto: 's1' }
];

async function shown(steps: Step[], own: Partial<CompiledLesson> = {}) {
	const lesson = played(steps, { title: 'The kite', ...own });
	render(LessonView, { player: lesson.player, doors: lesson.doors });
	await expect.element(page.getByRole('group', { name: get(t)('word.always') })).toBeVisible();
	return lesson;
}

function step(type: (typeof STEP_TYPES)[number]): Step {
	return stepLike(type, 's1', type === 'choice' ? { options } : {});
}

/** Touches what can be touched, one after the other; a touch may bring something else. */
function* touched(selector: string): Generator<HTMLElement> {
	const all = () => [...document.querySelectorAll<HTMLElement>(selector)];
	for (let n = 0; n < all().length; n++) {
		const control = all()[n];
		if (control && !control.closest('[inert]')) yield control;
	}
}

describe('Kazakh in Arabic script', () => {
	beforeEach(() => setLanguage('kk', 'arab'));

	test.each(STEP_TYPES.filter((type) => type !== 'say_it'))(
		'whatever is touched in a step of kind %s, the voice is given no Arabic letter',
		async (type) => {
			const { said, finish } = await shown([step(type)], { language: 'kk' });
			for (const control of touched('main :is(.body, .between, .fb) button')) {
				control.click();
				flushSync();
				finish();
				await Promise.resolve();
			}
			const texts = said.map(({ text }) => text);
			expect(texts.filter((text) => /\p{Script=Arabic}/u.test(text))).toEqual([]);
			if (type === 'tfu') expect(texts).toContain('Иә');
		}
	);
});

describe('a verdict', () => {
	beforeEach(() => setLanguage('en'));
	const match = stepLike('match', 's1');

	async function heardAfter(steps: Step[], ...inputs: LessonInput[]): Promise<string[]> {
		const { player, said, finish } = played(steps);
		inputs.forEach((input) => player.act(input));
		const from = said.length - 1;
		for (let n = 0; n < 3; n++) {
			finish();
			await new Promise((resolve) => setTimeout(resolve));
		}
		return said.slice(from).map(({ text }) => text);
	}

	test('without a written reason is spoken with what to do next', async () => {
		expect(await heardAfter([match], { do: 'pair', a: 'a', b: 'b' })).toEqual([
			'Not yet',
			'Look once more.'
		]);
	});

	test('without any reason is spoken alone', async () => {
		const pairs = ['a', 'b', 'c'].map((id) => ({ do: 'pair', a: id, b: id }) as const);
		expect(await heardAfter([match], ...pairs)).toEqual(['Right!']);
	});

	test('on what was found in a picture names it before it tells why, and judges nothing', async () => {
		const spot = { rect: [0, 20, 30, 40], kind: 'good' } as const;
		const spots = [{ ...spot, id: 'tea', t: 'Grandma’s tea.', fb: 'Yes. That is only tea.' }];
		const picture = stepLike('hotspot', 's1', { spots, need: 1 } as never);
		const heard = await heardAfter([picture], { do: 'find', spot: 'tea' });
		expect(heard).toEqual(['Grandma’s tea.', 'Yes. That is only tea.']);
	});

	test('of a full basket says that it is full', async () => {
		const cards = ['a', 'b'].map((id) => ({
			id,
			t: id,
			img: 'sun',
			fb: 'So.',
			basket: 'x',
			also: ['y']
		}));
		const full = stepLike('sort', 's1', { cards, limit: { x: 1 } });
		const a = { do: 'put', card: 'a', basket: 'x' } as const;
		expect(await heardAfter([full], a, { ...a, card: 'b' })).toEqual([
			'Not yet',
			'This basket is full. Try another one.'
		]);
	});

	test('with a reason that opens with Yes is one Yes', async () => {
		const options = [{ id: 'a', t: 'Tell.', correct: true, fb: 'Yes. It helps.' }];
		const single = stepLike('single', 's1', { options });
		expect(await heardAfter([single], { do: 'answer', options: ['a'] })).toEqual([
			'Yes. It helps.'
		]);
	});
});

test('where nothing comes back to be remembered, a child hears that', async () => {
	await setLanguage('en');
	const { said, finish } = await shown([stepLike('link_review', 's1')]);
	finish();
	await expect.poll(() => said.at(-1)?.text).toBe('Nothing to remember today.');
});

test('while questions to be remembered are on their way, nothing says that there are none', async () => {
	await setLanguage('en');
	const { player, said, finish } = await shown([stepLike('link_review', 's1')]);
	const none = page.getByText('Nothing to remember today.');
	player.awaitsReview = true;
	player.speak();
	finish();
	await expect.poll(() => player.finished).toBe(true);
	expect(said.map(({ text }) => text)).not.toContain('Nothing to remember today.');
	await expect.element(none).not.toBeInTheDocument();
	player.awaitsReview = false;
	await expect.element(none).toBeVisible();
});

test('in a roleplay each part speaks with its own voice', async () => {
	await setLanguage('en');
	const lines = ['worker', 'speaker'].map((role) => ({ role, t: `I am the ${role}.` }));
	const { said } = await shown([stepLike('roleplay', 's1', { lines })]);
	for (const { t: text } of lines) await page.getByRole('button', { name: text }).click();
	expect(said.slice(-2)).toMatchObject([
		{ text: 'I am the worker.', who: 'worker' },
		{ text: 'I am the speaker.', who: 'narrator' }
	]);
});

describe('every control', () => {
	beforeEach(() => setLanguage('en'));

	test.each([...STEP_TYPES, 'heads-up', 'end'] as const)(
		'of %s says its name to a finger that stays',
		async (kind) => {
			const type = kind === 'heads-up' || kind === 'end' ? 'panel' : kind;
			const own = kind === 'heads-up' ? sensitive({ level: 'S2' }) : {};
			const { player } = await shown([step(type)], own);
			if (kind === 'end') player.next();
			flushSync();
			expect(silentControls()).toEqual([]);
		}
	);
});

test('what could not be written down is said by a touch', async () => {
	await setLanguage('en');
	const { player, doors } = played([stepLike('single', 's1')], {}, false);
	render(LessonView, { player, doors });
	player.act({ do: 'answer', options: ['a'] });
	const { said, stop } = listening();
	await page.getByRole('alert').click();
	expect(said.map(({ text }) => text)).toEqual([get(t)('player.notsaved')]);
	stop();
});

test.each(LANGUAGES)('what comes about seldom can be heard (%s)', async (language) => {
	await setLanguage(language);
	const ways = { onact: () => {}, onspeak: () => {}, onhide: () => {}, onroad: () => {} };
	for (const kind of STATES) {
		const view = render(StatePage, { kind, code: 'pack/damaged', ...ways });
		expect(silentControls(), kind).toEqual([]);
		expect(pageTexts(document), kind).toEqual(
			['title', 'text'].map((part) => spokenForm(get(t)(`states.${kind}.${part}`)))
		);
		view.unmount();
	}
	render(UpdateOffer, { onapply: () => {} });
	expect(silentControls()).toEqual([]);
});

/** The voice of the app over the whole document, with a narrator that keeps what it is told. */
function listening() {
	const { narrator, said } = quietNarrator();
	const voice = new ScreenVoice(narrator, () => ({ band: 'l', speed: 1 }));
	const stop = readAloud((text, language) => void voice.speak(text, { language }))(document.body);
	return { said, stop: () => stop?.() };
}

/** Controls that give the narrator nothing to say. An ear is a voice itself; a guardian acts, and is named by a resting focus. */
function silentControls(): string[] {
	const { said, stop } = listening();
	// Real fingers only have a pointer that can be held.
	vi.spyOn(Element.prototype, 'setPointerCapture').mockReturnValue();
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	const silent: string[] = [];
	for (const control of touched(`${CONTROLS}:not([data-ear], [data-guards] *)`)) {
		const before = said.length;
		control.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
		vi.advanceTimersByTime(LONG_PRESS_MS);
		control.dispatchEvent(new PointerEvent('pointercancel', { bubbles: true }));
		const isOff = control.matches(':disabled');
		if (said.length === before && !isOff) silent.push(control.outerHTML.slice(0, 120));
	}
	vi.useRealTimers();
	vi.restoreAllMocks();
	stop();
	return silent;
}

test.each([
	['the story', stepLike('panel', 's1', { say: [{ who: 'narrator', t: 'The wind blows.' }] })],
	['a question', stepLike('single', 's1', { say: [{ who: 'narrator', t: 'The wind blows.' }] })]
])(
	'a word of %s that is touched while the voice rests is lit as long as it sounds',
	async (_, asked) => {
		await setLanguage('en');
		const { player, said, finish } = await shown([asked]);
		player.togglePause();
		await page.getByRole('button', { name: 'wind', exact: true }).click();
		expect(said.at(-1)?.text).toBe('wind');
		const lightOf = () =>
			[...document.querySelectorAll('.word')].map(({ classList }) =>
				['past', 'now', 'todo'].find((light) => classList.contains(light))
			);
		await vi.waitFor(() => expect(lightOf()).toEqual(['past', 'now', 'past']));
		finish();
		await vi.waitFor(() => expect(lightOf()).toEqual(['past', 'past', 'past']));
	}
);

test('the picture is named for what a touch of it does: it stops the voice, or has it heard again', async () => {
	await setLanguage('en');
	const { player, finish } = await shown([stepLike('panel', 's1')]);
	const picture = document.querySelector<HTMLElement>('.pause')!;
	await expect.element(picture).toHaveAccessibleName(/^Stop the voice/);
	player.togglePause();
	await expect.element(picture).toHaveAccessibleName(/^Hear again/);
	player.togglePause();
	await expect.element(picture).toHaveAccessibleName(/^Stop the voice/);
	finish();
	await expect.element(picture).toHaveAccessibleName(/^Hear again/);
});

test('a lesson whose first picture has just come says nothing over help that was opened meanwhile', async () => {
	const { player, said } = played([stepLike('panel', 's1')]);
	said.length = 0;
	player.beginWhenPainted();
	player.stopVoice();
	await new Promise<void>(afterPaint);
	expect(said).toEqual([]);
	player.beginWhenPainted();
	await vi.waitFor(() => expect(said).toHaveLength(1));
});
