import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { classAt, sampleCourse, shownOf } from '../../../../../tests/fixtures/sample-class.ts';
import { stepLike } from '../../../../../tests/fixtures/sample-lessons.ts';
import { advanceClass } from '#lib/domain/class/advance.ts';
import type { ClassInput } from '#lib/domain/class/class-state.ts';
import type { Sensitivity } from '#lib/domain/content/names.ts';
import type { Step } from '#lib/domain/content/step.ts';
import { load, setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import Projector from '../Projector.svelte';
import { thingsOf } from './things.ts';

beforeEach(async () => {
	await wantAdultWords();
	await load('en');
	await setLanguage('en');
});

const scene = { place: 'yard', time: 'day', shot: 'wide', cast: [], props: [], alt: 'A yard.' };

function picture(step: Step, { level = 'S0' as Sensitivity, inputs = [] as ClassInput[] } = {}) {
	const course = sampleCourse([step], level);
	const state = inputs.reduce(
		(now, input) => advanceClass(course, now, input),
		classAt(course, step.id)
	);
	const ontouch = vi.fn();
	const { container } = render(Projector, { shown: shownOf(course, state), ontouch });
	const touch = (css: string) => container.querySelector<HTMLElement>(css)?.click();
	return { ontouch, touch, container };
}

test('the numbers of a site stand before those of the whole country, and eight in all', async () => {
	const course = sampleCourse([stepLike('help', 'h1')], 'S1');
	const slots = ['focal-person', 'clinic', 'school', 'legal-aid', 'committee'];
	const near = slots.map((slot, n) => ({ slot, number: `0991-${n}` }));
	const lines = ['110', '120', '12355', '12338', '12356', '12348'].map((number) => ({
		number,
		name: { first: number }
	}));
	const shown = { ...shownOf(course, classAt(course, 'h1')), near, lines };
	const { container } = render(Projector, { shown, ontouch: vi.fn() });
	await expect.element(page.getByText('Clinic near here')).toBeVisible();
	const numbers = [...container.querySelectorAll('li bdi')].map((one) => one.textContent);
	expect(numbers).toEqual([
		...near.slice(0, 2).map((one) => one.number),
		'110',
		'120',
		'12355',
		'12338',
		'12356',
		'12348'
	]);
});

test('the answers of a class show the child of the story', async () => {
	const options = [{ id: 'a', t: 'Stop.', icon: 'stop-hand', goto: 'end' }];
	const answerOf = async (child: 'hao' | 'xiaoyu') => {
		const { container } = picture(stepLike('choice', 's2', { options, child }));
		await expect.element(page.elementLocator(container).getByText('Stop.')).toBeVisible();
		return container.querySelector('[data-word="stop-hand"] path')?.outerHTML;
	};
	const hao = await answerOf('hao');
	expect(hao).toBeDefined();
	expect(await answerOf('xiaoyu')).not.toBe(hao);
});

test('beans stay beans, and thumbs stay thumbs with closed eyes', async () => {
	picture(stepLike('poll', 's1'), { level: 'S1' });
	await expect.element(page.getByText('Put your bean in a cup. Nobody looks.')).toBeVisible();
	picture(stepLike('tfu', 's1'), { level: 'S3' });
	await expect.element(page.getByText(/^Eyes closed\. Thumb up: true\./)).toBeVisible();
	picture(stepLike('tfu', 's1'), { level: 'S1' });
	await expect.element(page.getByText(/^Thumb up: true\./)).toBeVisible();
});

test('a picture of a story and a black one have a heading for a screen reader, which names no lesson', async () => {
	const headingOf = (inputs: ClassInput[]) => {
		const { container } = picture(stepLike('panel', 's1'), { level: 'S3', inputs });
		return page.elementLocator(container).getByRole('heading', { level: 1 });
	};
	await expect.element(headingOf([])).toHaveTextContent(/^Story$/);
	await expect.element(headingOf([{ do: 'black' }])).toHaveTextContent(/^Black screen$/);
});

test('an answer that is touched before the count is what most are for; it reveals nothing', () => {
	const { ontouch, touch } = picture(stepLike('single', 'q1'));
	touch('li[data-option="1"]');
	expect(ontouch).toHaveBeenCalledExactlyOnceWith({ do: 'number', n: 2 });
});

test('once the answer is there, a touch anywhere goes on', () => {
	const { ontouch, touch } = picture(stepLike('single', 'q1'), { inputs: [{ do: 'next' }] });
	touch('li[data-option="1"]');
	expect(ontouch).toHaveBeenCalledOnce();
	expect(ontouch.mock.lastCall?.[0]).not.toMatchObject({ do: 'number' });
});

test('no place of a picture is marked before it is found, and a touch finds the place that was touched', () => {
	const look = stepLike('hotspot', 'h1', { scene } as never);
	const { ontouch, touch, container } = picture(look);
	expect(container.querySelectorAll('.spot b')).toHaveLength(0);
	touch('.pic');
	expect(ontouch).not.toHaveBeenCalled();
	touch('[data-touch="2"]');
	expect(ontouch).toHaveBeenCalledExactlyOnceWith({ do: 'number', n: 2 });
});

test('a place that was found is marked', () => {
	const { container } = picture(stepLike('hotspot', 'h1'), { inputs: [{ do: 'number', n: 2 }] });
	expect([...container.querySelectorAll('.spot b')].map((b) => b.textContent)).toEqual(['2']);
});

test('beside the answers a touch still turns the page', () => {
	const { ontouch, touch } = picture(stepLike('single', 'q1'));
	touch('h1');
	expect(ontouch).toHaveBeenCalledOnce();
});

test('a card with several good baskets is shown in each of them', () => {
	const sort = stepLike('sort', 's1', {
		open: true,
		cards: [
			{ id: 'a', t: 'a', img: 'sun', basket: 'x', also: ['y'], fb: 'Both.' },
			{ id: 'b', t: 'b', img: 'sun', basket: 'y', also: [], fb: 'There.' }
		]
	});
	const course = sampleCourse([sort]);
	const groups = thingsOf(shownOf(course, classAt(course, 's1')), true);
	expect(groups.map(({ things }) => things.map(({ id }) => id))).toEqual([['a'], ['a', 'b']]);
});

test('a class is asked to carry cards until they are shown in their baskets, and not after', async () => {
	const sort = stepLike('sort', 's1');
	picture(sort);
	await expect.element(page.getByText(/Carry your card there/)).toBeVisible();
	const { container } = picture(sort, { inputs: [{ do: 'next' }] });
	expect(container.textContent).not.toMatch(/Carry your card there/);
});

test('halves that were found stand on one line, each pair with its number', async () => {
	const half = (t: string) => ({ t, icon: 'sun' });
	const long = half('Words that go on and on. '.repeat(8));
	const match = stepLike('match', 's1', {
		pairs: [
			{ id: 'a', a: half('a'), b: long },
			{ id: 'b', a: half('b'), b: half('b') }
		]
	});
	const { container } = picture(match, { inputs: [{ do: 'next' }] });
	const rowOf = (number: string) =>
		[...container.querySelectorAll('li')]
			.filter((half) => half.querySelector('b')?.textContent === number)
			.map((half) => half.getBoundingClientRect())
			.map(({ top, height }) => [Math.round(top), Math.round(height)]);
	await expect.poll(() => rowOf('2').length).toBe(2);
	for (const number of ['1', '2']) {
		const [one, other] = rowOf(number);
		expect(one).toEqual(other);
	}
});

test('counts of a question are not followed by “what may happen next”, those of a choice are', async () => {
	const counts = (option: string): ClassInput[] => [
		...Array.from({ length: 8 }, () => ({ do: 'count' as const, option, by: 1 as const })),
		{ do: 'show' }
	];
	picture(stepLike('tfu', 's1'), { inputs: counts('true') });
	await expect.element(page.getByText(/^Thumb up/)).toBeVisible();
	await expect.element(page.getByText(/^No answer is silly/)).not.toBeInTheDocument();
	const options = [{ id: 'a', t: 'Go.', icon: 'sun', goto: 'end' }];
	picture(stepLike('choice', 's2', { options }), { inputs: counts('a') });
	await expect.element(page.getByText(/^No answer is silly/)).toBeVisible();
});

test.each([
	['reflect', 'Think quietly for half a minute. It stays with you: nobody shares it.'],
	['hand_map', 'Draw your own hand. Nobody has to show it.'],
	['body_map', 'On your paper. Nobody points at a body.'],
	['recap', 'Eyes closed. One finger: not yet. Two: a bit. Three: I can.']
] as const)(
	'a private step (%s) shows no picture of it, and says how each does it alone',
	async (type, form) => {
		const { container } = picture(stepLike(type, 'p1', { scene } as never));
		await expect.element(page.getByText(form)).toBeVisible();
		expect(container.querySelectorAll('.pic > .sign')).toHaveLength(1);
		expect(container.querySelectorAll('.pic > :not(.sign)')).toHaveLength(0);
	}
);

test.each([
	['ug', 'zh', ['rtl', 'ltr']],
	['zh', 'ug', ['ltr', 'rtl']]
] as const)(
	'what is written large (%s) and beneath it (%s) each runs in its own direction',
	async (first, second, directions) => {
		for (const one of [first, second]) await load(one);
		for (const type of ['panel', 'reflect'] as const) {
			const course = sampleCourse([stepLike(type, 's1', { scene } as never)]);
			const shown = { ...shownOf(course, classAt(course, 's1')), beneath: course, first, second };
			const { container } = render(Projector, { shown });
			const written = ['.caption, h1 .first', '.second'].map((css) =>
				container.querySelector(`.slide[role="main"] :is(${css})`)?.getAttribute('dir')
			);
			expect(written, type).toEqual(directions);
		}
	}
);
