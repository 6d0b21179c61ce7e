import { flushSync } from 'svelte';
import { render } from 'vitest-browser-svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setLanguage } from '#lib/i18n/i18n.ts';
import { LOUDSPEAKER } from '../base/sound.ts';
import BellBreath from './BellBreath.svelte';

beforeEach(async () => {
	await setLanguage('en');
	vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test('the bell rests beneath the cover: no sound, no cue, and the breath stays where it was', async () => {
	let covered = $state(false);
	const sounds: string[] = [];
	const onsay = vi.fn();
	const loudspeaker = {
		silence: undefined,
		get covered() {
			return covered;
		},
		play: (sound: string) => void sounds.push(sound)
	};
	const times = { in: 1, hold: 1, out: 1 };
	await render(BellBreath, {
		props: { times, onsay },
		context: new Map([[LOUDSPEAKER, loudspeaker]])
	});
	expect([sounds, onsay.mock.calls.length]).toEqual([['bell'], 1]);
	covered = true;
	flushSync();
	for (let second = 0; second < 20; second++) {
		vi.advanceTimersByTime(1000);
		flushSync();
	}
	expect([sounds, onsay.mock.calls.length]).toEqual([['bell'], 1]);
});
