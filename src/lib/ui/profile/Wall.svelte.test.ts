import { render } from 'vitest-browser-svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { DOUBLE_TAP_MS } from '#lib/domain/lesson/double-tap.ts';
import { tileAt } from '#lib/domain/profile/tile.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import '../base/tokens.css';
import '../base/reset.css';
import Wall from './Wall.svelte';

beforeEach(() => setLanguage('en'));

function wallOf(count: number, more: Partial<Parameters<typeof render<typeof Wall>>[1]> = {}) {
	const tiles = Array.from({ length: count }, (_, n) => ({ id: `child-${n}`, tile: tileAt(n) }));
	const calls = { onenter: vi.fn(), onguest: vi.fn(), onsay: vi.fn() };
	const props = {
		tiles,
		groups: ['apple'],
		group: 'apple',
		onlanguage: () => {},
		onspeak: () => {},
		...calls,
		...more
	};
	return { calls, props };
}

const buttons = () => [...document.querySelectorAll<HTMLButtonElement>('.tiles button')];

test('of 500 tiles only one page is in the document, the guest last', async () => {
	const { props } = wallOf(500);
	await render(Wall, props);
	expect(buttons()).toHaveLength(18);
	expect(buttons().at(-1)?.getAttribute('aria-label')).toBe('Guest');
});

test('of a wall without children one heading of the first level says what it asks', async () => {
	const { props } = wallOf(0, { groups: [] });
	const { container } = await render(Wall, props);
	const headings = [...container.querySelectorAll('h1, h2')];
	expect(headings.map(({ tagName }) => tagName)).toEqual(['H1', 'H2']);
});

test('the first touch says the tile, the second opens it', async () => {
	const { props, calls } = wallOf(5);
	await render(Wall, props);
	buttons()[0]?.click();
	expect(calls.onsay).toHaveBeenCalledExactlyOnceWith('Blue swan');
	expect(calls.onenter).not.toHaveBeenCalled();
	await vi.waitFor(() => expect(document.querySelector('.tiles .badge')).toBeTruthy());
	buttons()[0]?.click();
	expect(calls.onenter).toHaveBeenCalledExactlyOnceWith('child-0');
});

test('a double tap says the tile once and does not open it', async () => {
	const { props, calls } = wallOf(5);
	await render(Wall, props);
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	buttons()[0]?.click();
	vi.advanceTimersByTime(DOUBLE_TAP_MS - 1);
	buttons()[0]?.click();
	vi.useRealTimers();
	expect(calls.onsay).toHaveBeenCalledOnce();
	expect(calls.onenter).not.toHaveBeenCalled();
});

test('arrows walk from tile to tile with one tab stop for all', async () => {
	const { props } = wallOf(17);
	await render(Wall, props);
	buttons()[0]?.focus();
	const go = (key: string) =>
		document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
	go('ArrowRight');
	go('ArrowDown');
	expect(document.activeElement).toBe(buttons()[7]);
	await vi.waitFor(() =>
		expect(buttons().filter(({ tabIndex }) => tabIndex === 0)).toEqual([buttons()[7]])
	);
});

test('without children a guest may come in', async () => {
	const { props, calls } = wallOf(0, { groups: [], group: undefined });
	const screen = await render(Wall, props);
	await screen.getByRole('button', { name: 'Guest' }).click();
	expect(calls.onguest).toHaveBeenCalledOnce();
});

test('no tile stands on the wall until all are read, so that none moves beneath a finger', async () => {
	const { props } = wallOf(3);
	const { rerender } = await render(Wall, { ...props, tiles: undefined });
	expect(buttons()).toHaveLength(0);
	await rerender({ tiles: props.tiles });
	expect(buttons()).toHaveLength(4);
});
