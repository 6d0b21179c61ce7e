import { afterEach, expect, test, vi } from 'vitest';
import { ClassChannel, shutClass } from './channel.ts';
import type { ClassMessage } from './messages.ts';

const ID = 'friends-and-respect.l.1';

const closing: (() => void)[] = [];
afterEach(() => {
	vi.unstubAllGlobals();
	closing.splice(0).forEach((close) => close());
});

/** A window of this app, beside one of an older app: what each says, and what it has heard. */
function besideAnOlderWindow() {
	const heard: ClassMessage[] = [];
	const channel = new ClassChannel((message) => heard.push(message));
	const older = new BroadcastChannel('yol-class');
	const heardByOlder: unknown[] = [];
	older.onmessage = ({ data }: MessageEvent<unknown>) => heardByOlder.push(data);
	closing.push(
		() => channel.close(),
		() => older.close()
	);
	return { channel, heard, older, heardByOlder };
}

test('a browser whose windows cannot talk to each other still shows a class in one of them', () => {
	vi.stubGlobal('BroadcastChannel', undefined);
	const heard = vi.fn();
	const channel = new ClassChannel(heard);
	channel.send({ type: 'hello' });
	channel.close();
	expect(shutClass).not.toThrow();
	expect(heard).not.toHaveBeenCalled();
});

test('a window of an older app understands this one, and is understood', async () => {
	const { channel, heard, older, heardByOlder } = besideAnOlderWindow();
	channel.send({ type: 'permission-granted', lesson: ID });
	channel.send({ type: 'input', input: { do: 'black' } });
	shutClass();
	const known = [
		{ is: 'you-may', lesson: ID },
		{ is: 'do', input: { do: 'black' } },
		{ is: 'shut' }
	];
	await expect.poll(() => heardByOlder).toEqual(known);
	heard.length = 0;
	for (const message of [...known, { is: 'took', by: 'a', at: 5 }]) older.postMessage(message);
	await expect
		.poll(() => heard)
		.toEqual([
			{ type: 'permission-granted', lesson: ID },
			{ type: 'input', input: { do: 'black' } },
			{ type: 'shut' },
			{ type: 'ownership-claimed', by: 'a', at: 5 }
		]);
});

test('what a window of another app says and this one does not know is ignored', async () => {
	const { heard, older } = besideAnOlderWindow();
	const unknown = [
		undefined,
		'hello',
		{ is: 5 },
		{ is: 'sings' },
		{ type: 'hello' },
		{ is: 'took' }
	];
	for (const message of unknown) older.postMessage(message);
	older.postMessage({ is: 'hello' });
	await expect.poll(() => heard).toEqual([{ type: 'hello' }]);
});
