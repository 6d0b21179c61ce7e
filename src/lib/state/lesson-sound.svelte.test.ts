import { flushSync } from 'svelte';
import { get } from 'svelte/store';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { played } from '../../../tests/fixtures/played-lesson.ts';
import { quietNarrator } from '../../../tests/fixtures/quiet-narrator.ts';
import { sensitive, STEP_TYPES, stepLike } from '../../../tests/fixtures/sample-lessons.ts';
import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import type { Step } from '#lib/domain/content/step.ts';
import type { LessonInput } from '#lib/domain/lesson/state.ts';
import { setLanguage, t } from '#lib/i18n/i18n.ts';
import { hearing } from '#lib/ui/base/hearing.ts';
import { LONG_PRESS } from '#lib/ui/base/press-timer.ts';
import LessonView from '#lib/ui/lesson/LessonView.svelte';
import { Hearing } from './hearing.svelte.ts';

const CONTROLS = 'main :is(button, a[href], [role="radio"], [role="switch"])';
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
	const cards = ['a', 'b'].map((id) => ({ id, t: id, img: 'sun', basket: 'x', also: [] }));
	const baskets = ['x', 'y'].map((id) => ({ id, t: id, icon: 'sun' }));
	const sort = stepLike('sort', 's1', { cards, baskets });

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
		expect(await heardAfter([sort], { do: 'put', card: 'a', basket: 'y' })).toEqual([
			'Not yet',
			'Look once more.'
		]);
	});

	test('without any reason is spoken alone', async () => {
		expect(await heardAfter([sort], { do: 'put', card: 'a', basket: 'x' })).toEqual(['Yes!']);
	});

	test('of a full basket says that it is full', async () => {
		const full = stepLike('sort', 's1', {
			baskets,
			cards: cards.map((card) => ({ ...card, also: ['y'] })),
			limit: { x: 1 }
		});
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

/** Controls on the screen that give the narrator nothing to say; an ear is a voice itself. */
function silentControls(): string[] {
	const { narrator, said } = quietNarrator();
	const voice = new Hearing(narrator);
	const stop = hearing((text, language) => void voice.hear(text, { language }))(document.body);
	// Real fingers only have a pointer that can be held.
	vi.spyOn(Element.prototype, 'setPointerCapture').mockReturnValue();
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	const silent: string[] = [];
	for (const control of touched(`${CONTROLS}:not([data-ear])`)) {
		const before = said.length;
		control.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
		vi.advanceTimersByTime(LONG_PRESS);
		control.dispatchEvent(new PointerEvent('pointercancel', { bubbles: true }));
		const isOff = control.matches(':disabled');
		if (said.length === before && !isOff) silent.push(control.outerHTML.slice(0, 120));
	}
	vi.useRealTimers();
	vi.restoreAllMocks();
	stop?.();
	return silent;
}
