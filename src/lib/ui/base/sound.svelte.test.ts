import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Silence } from '#lib/domain/speech/narration.ts';
import { setLanguage, t } from '#lib/i18n/i18n.ts';
import { get } from 'svelte/store';
import './tokens.css';
import Ear from './Ear.svelte';
import { pressing } from './pressing.ts';
import { LOUDSPEAKER } from './sound.ts';

async function ear(silence: Silence | undefined) {
	await setLanguage('en');
	const loudspeaker = { silence, play: () => undefined };
	render(Ear, {
		props: { onspeak: () => undefined },
		context: new Map([[LOUDSPEAKER, loudspeaker]])
	});
	const button = page.getByRole('button').element();
	const moves = getComputedStyle(button).animationName !== 'none';
	return { moves, badge: button.querySelector('.badge'), name: button.getAttribute('aria-label') };
}

test('an ear whose sound is held back pulses and asks for a touch', async () => {
	const { moves, badge, name } = await ear('blocked');
	expect(moves).toBe(true);
	expect(badge).toBeNull();
	expect(name).toContain(get(t)('states.sound'));
});

test('an ear without a voice shows somebody who can read, and stays still', async () => {
	const { moves, badge, name } = await ear('missing');
	expect(moves).toBe(false);
	expect(badge?.querySelector('svg')).not.toBeNull();
	expect(name).toContain(get(t)('states.novoice'));
});

test('an ear that can be heard shows neither', async () => {
	const { moves, badge } = await ear(undefined);
	expect([moves, badge]).toEqual([false, null]);
});

test('keys and options answer the finger, other things do not', () => {
	const onpress = vi.fn();
	const root = document.createElement('div');
	root.innerHTML =
		'<button data-press></button><button role="radio"><i></i></button><button></button>';
	const stop = pressing(onpress)(root);
	for (const part of root.querySelectorAll<HTMLElement>('button, i')) part.click();
	expect(onpress).toHaveBeenCalledTimes(3);
	if (typeof stop === 'function') stop();
	root.querySelector('button')?.click();
	expect(onpress).toHaveBeenCalledTimes(3);
});
