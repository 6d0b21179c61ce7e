import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { setLanguage } from '#lib/i18n/i18n.ts';
import BreatheBell from './BreatheBell.svelte';

beforeEach(() => setLanguage('en'));
afterEach(() => void vi.useRealTimers());

test.each([
	{ in: 3, hold: 0, out: 4 },
	{ in: 4, hold: 0, out: 4 },
	{ in: 4, hold: 4, out: 4 }
])('a breath of $in, $hold and $out seconds goes in and out to its end', async (pattern) => {
	const oncue = vi.fn();
	await render(BreatheBell, { pattern, rounds: 1, oncue });
	const begin = page.getByRole('button').element() as HTMLElement;
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	begin.click();
	flushSync();
	for (const seconds of [pattern.in, pattern.hold, pattern.out]) {
		vi.advanceTimersByTime(seconds * 1000);
		flushSync();
	}
	const phases = oncue.mock.calls.map(([, path]) => String(path).split('.').at(-1));
	expect(phases).toEqual(pattern.hold > 0 ? ['in', 'hold', 'out', 'done'] : ['in', 'out', 'done']);
});

test('a breath is told once, and not again by a change of language in its middle', async () => {
	const oncue = vi.fn();
	const pattern = { in: 30, hold: 0, out: 30 };
	await render(BreatheBell, { pattern, rounds: 1, oncue });
	await page.getByRole('button').click();
	await setLanguage('ug');
	flushSync();
	await expect.element(page.getByRole('button')).toHaveTextContent('شۇنچىلىك يېتەر');
	expect(oncue).toHaveBeenCalledExactlyOnceWith('Breathe in', 'step.breathe.in');
});

/** How the bell and its rings are turned and sized when the breath goes in. */
async function swung(motion: 'full' | 'still') {
	const at = document.createElement('div');
	at.dataset.motion = motion;
	at.style.setProperty('--x', '1');
	document.body.append(at);
	const pattern = { in: 0.1, hold: 30, out: 1 };
	await render(BreatheBell, { pattern, rounds: 1, oncue: () => {} }, { baseElement: at });
	await page.getByRole('button').click();
	await expect.poll(() => at.querySelector('[data-phase="hold"]')).not.toBeNull();
	const shapes = [...at.querySelectorAll('.bell, .stage i')];
	const turned = shapes.map((shape) => getComputedStyle(shape).transform);
	at.remove();
	return new Set(turned);
}

test('the bell swings, and stands still for a child who wants nothing to move', async () => {
	expect((await swung('full')).has('none')).toBe(false);
	expect(await swung('still')).toEqual(new Set(['none']));
});
