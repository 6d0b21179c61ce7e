import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { stepLike } from '../../../../../tests/fixtures/sample-lessons.ts';
import { load, setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import AheadList from './AheadList.svelte';

const scene = { place: 'yard', time: 'day', shot: 'wide', cast: [], props: [], alt: 'A yard.' };
const coming = ['s1', 's2', 's3'].map((id) => ({
	step: stepLike('panel', id, { scene } as never)
}));

beforeEach(async () => {
	await wantAdultWords();
	await load('en');
	await setLanguage('en');
});

test('the words of what comes stand at once, and each has its picture a moment later', async () => {
	const { container } = render(AheadList, { coming });
	expect(container.querySelectorAll('li p')).toHaveLength(3);
	expect(container.querySelector('.picture')).toBeNull();
	await vi.waitFor(() => expect(container.querySelectorAll('.picture')).toHaveLength(3));
});

test('pictures that stay on the list are not drawn again', async () => {
	const { container, rerender } = render(AheadList, { coming: coming.slice(0, 2) });
	await vi.waitFor(() => expect(container.querySelectorAll('.picture')).toHaveLength(2));
	const second = container.querySelectorAll('.picture').item(1);
	await rerender({ coming: coming.slice(1) });
	expect(container.querySelector('.picture')).toBe(second);
});

test('a step that two branches share may stand on the list twice', () => {
	const [shared, other] = coming;
	const twice = [shared, other, shared].flatMap((one) => one ?? []);
	const { container } = render(AheadList, { coming: twice });
	expect(container.querySelectorAll('li')).toHaveLength(3);
});

test('a step without a picture shows what kind it is, and a card of the session its sign and name', () => {
	const asked = stepLike('choice', 's4', { ask: 'What now?' });
	const { container } = render(AheadList, { coming: [{ step: asked }, { card: 'talk' }] });
	const [choice, talk] = container.querySelectorAll('li');
	expect(choice?.querySelector('.small svg')).not.toBeNull();
	expect(choice?.textContent).toContain('What now?');
	expect(talk?.querySelector('.small svg')).not.toBeNull();
	expect(talk?.textContent).toContain('We talk');
});

test('a browser that gives no idle time draws them all the same', async () => {
	const idle = Object.getOwnPropertyDescriptor(globalThis, 'requestIdleCallback');
	Reflect.deleteProperty(globalThis, 'requestIdleCallback');
	const { container } = render(AheadList, { coming });
	await vi.waitFor(() => expect(container.querySelectorAll('.picture')).toHaveLength(3));
	if (idle) Object.defineProperty(globalThis, 'requestIdleCallback', idle);
});
