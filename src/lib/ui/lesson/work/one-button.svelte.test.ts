import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { setLanguage } from '#lib/i18n/i18n.ts';
import BreatheBell from './BreatheBell.svelte';
import GroundCues from './GroundCues.svelte';
import SayIt from './SayIt.svelte';

// With the focus on nothing the next Enter would turn the page.
beforeEach(() => setLanguage('en'));
const nothing = () => undefined;
const focused = () => document.activeElement?.textContent?.trim();

/** Presses one button again and again by keyboard alone. Tells what it was called after each time. */
async function pressed(first: string, times: number): Promise<unknown[]> {
	const button = page.getByRole('button', { name: first, exact: true }).element() as HTMLElement;
	button.focus();
	const names: unknown[] = [];
	// What was recorded may be over sooner than anybody looks again.
	const watch = new MutationObserver(() => {
		if (focused() !== names.at(-1)) names.push(focused());
	});
	watch.observe(button, { childList: true, characterData: true, subtree: true });
	onTestFinished(() => watch.disconnect());
	for (let n = 0; n < times; n++) {
		await userEvent.keyboard('{Enter}');
		await expect.poll(() => names.length).toBeGreaterThan(n);
	}
	return names.slice(0, times);
}

test('a keyboard that lets the bell breathe stays on the button that stops it', async () => {
	await render(BreatheBell, { pattern: { in: 30, hold: 0, out: 30 }, rounds: 1, oncue: nothing });
	expect(await pressed('Begin', 2)).toEqual(['That’s enough', 'Begin']);
});

test('a keyboard goes through the senses and begins again on one button', async () => {
	await render(GroundCues, { cues: ['See five.', 'Hear three.'], onspeak: nothing });
	expect(await pressed('Next: Hear three.', 2)).toEqual(['Again', 'Next']);
});

test('a keyboard that records stays on the button that ends it, and on the one that plays it', async () => {
	const audio = new AudioContext();
	const { stream } = audio.createMediaStreamDestination();
	vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockResolvedValue(stream);
	onTestFinished(async () => {
		vi.restoreAllMocks();
		await audio.close();
	});
	await render(SayIt, {
		model: 'I am a tree.',
		language: 'en',
		litWord: undefined,
		playing: false,
		speaking: false,
		onspeak: nothing,
		onstopvoice: nothing
	});
	expect(await pressed('Speak', 3)).toEqual(['Finished', 'Hear yourself once', 'Finished']);
});

test('a keyboard whose microphone is refused stays on the button, which asks again', async () => {
	const asked = vi.spyOn(navigator.mediaDevices, 'getUserMedia');
	asked.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
	onTestFinished(() => void vi.restoreAllMocks());
	await render(SayIt, {
		model: 'I am a tree.',
		language: 'en',
		litWord: undefined,
		playing: false,
		speaking: false,
		onspeak: nothing,
		onstopvoice: nothing
	});
	const button = page.getByRole('button', { name: 'Speak', exact: true });
	const element = button.element() as HTMLElement;
	element.focus();
	for (const times of [1, 2]) {
		await userEvent.keyboard('{Enter}');
		await expect.poll(() => asked.mock.calls.length).toBe(times);
		await new Promise((resolve) => setTimeout(resolve, 100));
		expect(document.activeElement).toBe(element);
	}
});
