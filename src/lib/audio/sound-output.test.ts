import { afterEach, describe, expect, test, vi } from 'vitest';
import { wakeSoundOutput } from './sound-output.ts';

/** A browser whose list of devices is `devices`; without any it knows of no devices at all. */
function inBrowser(devices?: () => Promise<unknown>): void {
	vi.stubGlobal('navigator', devices ? { mediaDevices: { enumerateDevices: devices } } : {});
}

describe('the way to the loudspeaker', () => {
	afterEach(() => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
	});

	test('is open once the browser has listed its devices', async () => {
		const steps: string[] = [];
		inBrowser(async () => steps.push('listed'));
		await wakeSoundOutput();
		expect(steps).toEqual(['listed']);
	});

	test('is not waited for where a browser knows or tells of no devices', async () => {
		inBrowser();
		await expect(wakeSoundOutput()).resolves.toBeUndefined();
		inBrowser(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
		await expect(wakeSoundOutput()).resolves.toBeUndefined();
	});

	test('is waited for no longer than a second', async () => {
		vi.useFakeTimers();
		inBrowser(() => new Promise(() => {}));
		const woken = wakeSoundOutput();
		await vi.advanceTimersByTimeAsync(1000);
		await expect(woken).resolves.toBeUndefined();
	});
});
