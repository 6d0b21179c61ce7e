import { afterEach, expect, test, vi } from 'vitest';
import { ClassChannel, shutClass } from './channel.ts';

afterEach(() => vi.unstubAllGlobals());

test('a browser whose windows cannot talk to each other still shows a class in one of them', () => {
	vi.stubGlobal('BroadcastChannel', undefined);
	const heard = vi.fn();
	const channel = new ClassChannel(heard);
	channel.send({ is: 'hello' });
	channel.close();
	expect(shutClass).not.toThrow();
	expect(heard).not.toHaveBeenCalled();
});
