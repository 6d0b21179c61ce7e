import { expect, test, vi } from 'vitest';
import { ClassGuard } from './guard.ts';
import type { ClassMessage } from './messages.ts';

const S2 = { level: 'S2' } as const;

function guard({ teaching = 'a', ready = true } = {}) {
	const site = { ready };
	const sent: ClassMessage[] = [];
	const onshut = vi.fn();
	const unlocks = {
		isReady: () => Promise.resolve(site.ready),
		mayTeach: (lesson: string) => Promise.resolve(lesson === teaching && site.ready)
	};
	const onadmitted = vi.fn();
	const send = (message: ClassMessage) => sent.push(message);
	const own = new ClassGuard({ unlocks, send, onshut, onadmitted });
	return { own, site, sent, onshut, onadmitted };
}

test('a class sees a sensitive lesson for which the PIN was entered here', async () => {
	const { own } = guard();
	expect(await own.admits('a', S2)).toBe(true);
});

test('another window in which the PIN was entered may let a sensitive lesson in', async () => {
	const { own, sent } = guard();
	const admitted = own.admits('b', S2);
	await vi.waitFor(() => expect(sent).toEqual([{ type: 'permission-requested', lesson: 'b' }]));
	own.letIn('b');
	expect(await admitted).toBe(true);
});

test('a PIN that is entered beside later is told of with its lesson', async () => {
	const { own, onadmitted } = guard();
	expect(await own.admits('b', S2)).toBe(false);
	own.letIn('b');
	expect(onadmitted).toHaveBeenCalledExactlyOnceWith('b');
});

test('a sensitive lesson goes with what made the site ready for it', async () => {
	const { own, site, onshut } = guard();
	await own.admits('a', S2);
	await own.review();
	expect(onshut).not.toHaveBeenCalled();
	site.ready = false;
	await own.review();
	expect(onshut).toHaveBeenCalledOnce();
});

test('an open lesson stays, whatever becomes of the site', async () => {
	const { own, onshut } = guard({ ready: false });
	await own.admits('a', { level: 'S1' });
	await own.review();
	own.takeOff();
	expect(onshut).not.toHaveBeenCalled();
});
