import type { Component, ComponentProps } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { lowTablet, putAway } from '../../../../../tests/fixtures/low-tablet.ts';
import { stepLike } from '../../../../../tests/fixtures/sample-lessons.ts';
import type { StepOf } from '#lib/domain/content/step.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import MoveAlong from './MoveAlong.svelte';
import ReflectPad from './ReflectPad.svelte';
import SayIt from './SayIt.svelte';
import SortBoard from './SortBoard.svelte';
import '../../base/tokens.css';
import '../../base/reset.css';

const nothing = () => undefined;
/** What a tablet of 1024 × 600 leaves between a question of two lines and the arrow at the foot. */
const ROOM =
	'display: grid; grid-template: 1fr / minmax(0, 1fr); inline-size: 936px; block-size: 222px; overflow: auto';
let little: HTMLElement;

beforeEach(async () => {
	little = await lowTablet();
	await setLanguage('en');
});
afterEach(async () => {
	await putAway(little);
	await setLanguage('en');
});

async function shown<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: NoInfer<Props>,
	room = ROOM
): Promise<HTMLElement> {
	const target = document.createElement('div');
	target.style.cssText = room;
	little.append(target);
	await render(component as Component, { target, props });
	return target;
}

test('of the colours for a feeling each can be touched whole, and that nothing is kept is in sight', async () => {
	const room = await shown(ReflectPad, { mode: 'pick_color' as const });
	const edge = room.getBoundingClientRect();
	for (const one of room.querySelectorAll('[role=radio], p')) {
		const { top, bottom } = one.getBoundingClientRect();
		expect.soft(top, one.outerHTML).toBeGreaterThanOrEqual(edge.top);
		expect.soft(bottom, one.outerHTML).toBeLessThanOrEqual(edge.bottom);
	}
});

test('where a question is longer still, colours are scrolled to and not cut off at their head', async () => {
	const room = await shown(ReflectPad, { mode: 'pick_color' as const }, ROOM.replace('222', '150'));
	const first = room.querySelector('[role=radio]')!.getBoundingClientRect();
	expect(first.top).toBeGreaterThanOrEqual(room.getBoundingClientRect().top);
	expect(room.scrollHeight).toBeGreaterThan(room.clientHeight);
});

test.each(['en', 'ug'] as const)(
	'what is said of a voice that is not kept stands above the arrow (%s)',
	async (language) => {
		await setLanguage(language);
		const props: ComponentProps<typeof SayIt> = {
			model: 'I feel angry because my kite broke.',
			language,
			litWord: undefined,
			playing: false,
			speaking: false,
			onspeak: nothing,
			onstopvoice: nothing
		};
		const room = await shown(SayIt, props);
		const note = room.querySelector('.note')!.getBoundingClientRect();
		expect(note.bottom).toBeLessThanOrEqual(room.getBoundingClientRect().bottom);
	}
);

test('the words of something to do are as large to touch as any key', async () => {
	const step = { ...(stepLike('move', 's1') as StepOf<'move'>), instr: 'Shake.' };
	const room = await shown(MoveAlong, { step, onspeak: nothing });
	expect(room.querySelector('.words')!.getBoundingClientRect().height).toBeGreaterThanOrEqual(64);
});

test('with letters half as large again a card that is sorted is seen whole', async () => {
	little.dataset['text'] = '1.5';
	const step = stepLike('sort', 's1') as StepOf<'sort'>;
	const work = { kind: 'sort', placed: {}, missed: {}, unsure: false } as const;
	const room = await shown(SortBoard, { step, work, onspeak: nothing, onput: nothing });
	const card = room.querySelector('.card:not(.under)')!.getBoundingClientRect();
	// What a question of two lines and the baskets leave.
	expect(card.height).toBeLessThanOrEqual(196);
});
