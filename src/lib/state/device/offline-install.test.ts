import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OfflineInstall } from './offline-install.ts';

/** What a tablet needs, which comes or not; and how often it was asked for. */
function tablet() {
	const line = { brings: () => Promise.resolve(false), asked: 0 };
	const install = new OfflineInstall(
		() => {
			line.asked++;
			return line.brings();
		},
		(start) => start()
	);
	return { line, install };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what the network broke off goes on by itself, and rests when everything is here', async () => {
	const { line, install } = tablet();
	await install.start();
	line.brings = () => Promise.resolve(true);
	await vi.advanceTimersByTimeAsync(20_000);
	expect(line.asked).toBe(2);
	await vi.advanceTimersByTimeAsync(3_600_000);
	expect(line.asked).toBe(2);
});

test('a line that stays dead is asked less and less', async () => {
	const { line, install } = tablet();
	await install.start();
	await vi.advanceTimersByTimeAsync(3_600_000);
	expect(line.asked).toBeGreaterThan(5);
	expect(line.asked).toBeLessThan(15);
});

test('it is brought once at a time, whoever asks', async () => {
	const { line, install } = tablet();
	let come: (isAllHere: boolean) => void = () => undefined;
	line.brings = () => new Promise((resolve) => (come = resolve));
	const both = Promise.all([install.start(), install.start()]);
	expect(line.asked).toBe(1);
	come(false);
	await both;
	await vi.advanceTimersByTimeAsync(1);
	expect(line.asked, 'whoever asked meanwhile may want other words').toBe(2);
});

test('what fails as nobody foresaw is told, and tried again', async () => {
	const { line, install } = tablet();
	line.brings = () => Promise.reject(new TypeError('a mistake of ours'));
	await expect(install.start()).rejects.toThrow('a mistake of ours');
	line.brings = () => Promise.resolve(true);
	await vi.advanceTimersByTimeAsync(20_000);
	expect(line.asked).toBe(2);
});
