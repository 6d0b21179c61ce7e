import { Howl } from 'howler';
import { expect, test, vi } from 'vitest';
import { createEffects } from './effects.ts';

test('an effect is made on the tablet and played', async () => {
	const effects = createEffects();
	await effects.prepare(['press', 'star']);
	const play = vi.spyOn(Howl.prototype, 'play');
	effects.play('star');
	await expect.poll(() => play.mock.calls.length).toBe(1);
	play.mockRestore();
});

test('with the switch off nothing is made or played', async () => {
	const play = vi.spyOn(Howl.prototype, 'play');
	const effects = createEffects({ isOn: false });
	effects.play('bell');
	await effects.prepare(['press']);
	expect(play).not.toHaveBeenCalled();
	play.mockRestore();
});
