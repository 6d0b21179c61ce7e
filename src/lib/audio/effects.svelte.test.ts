import { Howl } from 'howler';
import { afterEach, beforeEach, expect, test, vi, type MockInstance } from 'vitest';
import { createEffects } from './effects.ts';

let play: MockInstance<Howl['play']>;
let stop: MockInstance<Howl['stop']>;
beforeEach(() => {
	play = vi.spyOn(Howl.prototype, 'play');
	stop = vi.spyOn(Howl.prototype, 'stop');
});
afterEach(() => vi.restoreAllMocks());

test('an effect is made on the tablet and played', async () => {
	const effects = createEffects({ isOn: () => true });
	await effects.prepare(['press', 'star']);
	effects.play('star');
	await expect.poll(() => play.mock.calls.length).toBe(1);
});

test('with the switch off nothing is made or played, and turning it on is heard at once', async () => {
	let isOn = false;
	const effects = createEffects({ isOn: () => isOn });
	effects.play('bell');
	await effects.prepare(['press']);
	expect(play).not.toHaveBeenCalled();
	isOn = true;
	await effects.prepare(['press']);
	effects.play('press');
	await expect.poll(() => play.mock.calls.length).toBe(1);
});

test('hiding ends an effect that sounds, and one that was only asked for', async () => {
	const effects = createEffects({ isOn: () => true });
	await effects.prepare(['bell', 'tool-star']);
	effects.play('bell');
	await expect.poll(() => play.mock.calls.length).toBe(1);
	effects.play('tool-star');
	effects.stop();
	await expect.poll(() => stop.mock.calls.length).toBe(2);
	expect(play).toHaveBeenCalledTimes(1);
});

test('a page that nobody sees makes no sound', async () => {
	const effects = createEffects({ isOn: () => true });
	await effects.prepare(['star']);
	vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
	effects.play('star');
	await effects.prepare(['bell']);
	expect(play).not.toHaveBeenCalled();
});
