import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import { load, setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import AheadList from './AheadList.svelte';

const scene = { place: 'yard', time: 'day', shot: 'wide', cast: [], props: [], alt: 'A yard.' };
const steps = ['s1', 's2', 's3'].map((id) => stepLike('panel', id, { scene } as never));

beforeEach(async () => {
	await wantAdultWords();
	await load('en');
	await setLanguage('en');
});

test('the words of what comes stand at once, and each has its picture a moment later', async () => {
	const { container } = render(AheadList, { steps });
	expect(container.querySelectorAll('li p')).toHaveLength(3);
	expect(container.querySelector('.picture')).toBeNull();
	await vi.waitFor(() => expect(container.querySelectorAll('.picture')).toHaveLength(3));
});

test('pictures that stay on the list are not drawn again', async () => {
	const { container, rerender } = render(AheadList, { steps: steps.slice(0, 2) });
	await vi.waitFor(() => expect(container.querySelectorAll('.picture')).toHaveLength(2));
	const second = container.querySelectorAll('.picture').item(1);
	await rerender({ steps: steps.slice(1) });
	expect(container.querySelector('.picture')).toBe(second);
});

test('a browser that gives no idle time draws them all the same', async () => {
	const idle = Object.getOwnPropertyDescriptor(globalThis, 'requestIdleCallback');
	Reflect.deleteProperty(globalThis, 'requestIdleCallback');
	const { container } = render(AheadList, { steps });
	await vi.waitFor(() => expect(container.querySelectorAll('.picture')).toHaveLength(3));
	if (idle) Object.defineProperty(globalThis, 'requestIdleCallback', idle);
});
