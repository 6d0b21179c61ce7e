import { afterEach, expect, test, vi } from 'vitest';
import { LOOK_EVERY_MS, whenLeftAlone } from './left-alone.ts';

let end = () => {};
afterEach(() => {
	end();
	Reflect.deleteProperty(document, 'visibilityState');
	Reflect.deleteProperty(document, 'fullscreenElement');
	for (const name of ['isExtended', 'availLeft']) Reflect.deleteProperty(screen, name);
	Reflect.deleteProperty(window, 'screenX');
	vi.useRealTimers();
});

function lies(on: object, name: string, value: unknown) {
	Object.defineProperty(on, name, { value, configurable: true });
}
const changes = () => (screen as unknown as EventTarget).dispatchEvent(new Event('change'));

function listens() {
	const call = vi.fn();
	end = whenLeftAlone(call);
	return call;
}
function is(name: 'visibilityState' | 'fullscreenElement', value: unknown, event: string) {
	lies(document, name, value);
	document.dispatchEvent(new Event(event));
}

test('a window that is hidden is left alone unseen, one that comes back is not', () => {
	const call = listens();
	is('visibilityState', 'hidden', 'visibilitychange');
	expect(call).toHaveBeenCalledExactlyOnceWith('unseen');
	is('visibilityState', 'visible', 'visibilitychange');
	expect(call).toHaveBeenCalledOnce();
});

test('a page that is closed is hidden, too, and counts only if it comes back', () => {
	const call = listens();
	window.dispatchEvent(new Event('pagehide'));
	is('visibilityState', 'hidden', 'visibilitychange');
	expect(call).not.toHaveBeenCalled();
	is('visibilityState', 'visible', 'visibilitychange');
	window.dispatchEvent(new Event('pageshow'));
	expect(call).toHaveBeenCalledExactlyOnceWith('unseen');
});

test('leaving the full screen counts, in sight as it is, entering it does not', () => {
	const call = listens();
	is('fullscreenElement', document.body, 'fullscreenchange');
	expect(call).not.toHaveBeenCalled();
	is('fullscreenElement', null, 'fullscreenchange');
	expect(call).toHaveBeenCalledExactlyOnceWith('bared');
});

test('a second screen that comes counts, and one that goes as with a lid; another change of this one does not', () => {
	lies(screen, 'isExtended', false);
	const call = listens();
	changes();
	expect(call).not.toHaveBeenCalled();
	lies(screen, 'isExtended', true);
	changes();
	expect(call).toHaveBeenCalledExactlyOnceWith('bared');
	lies(screen, 'isExtended', false);
	changes();
	expect(call).toHaveBeenLastCalledWith('unseen');
});

test('a window that is dragged to another screen counts at once where the browser tells of it', () => {
	const call = listens();
	lies(screen, 'availLeft', 5 * screen.width);
	changes();
	expect(call).toHaveBeenCalledExactlyOnceWith('bared');
});

test('a window that is dragged to another screen counts soon where no browser tells of it', () => {
	vi.useFakeTimers();
	const call = listens();
	vi.advanceTimersByTime(4 * LOOK_EVERY_MS);
	expect(call).not.toHaveBeenCalled();
	lies(window, 'screenX', 5 * screen.width);
	vi.advanceTimersByTime(4 * LOOK_EVERY_MS);
	expect(call).toHaveBeenCalledExactlyOnceWith('bared');
});

test('a device that slept without an event was left alone', () => {
	vi.useFakeTimers();
	const call = listens();
	vi.advanceTimersByTime(20 * LOOK_EVERY_MS);
	expect(call).not.toHaveBeenCalled();
	vi.setSystemTime(Date.now() + 60_000);
	vi.advanceTimersByTime(20 * LOOK_EVERY_MS);
	expect(call).toHaveBeenCalledExactlyOnceWith('unseen');
});

test('nothing is heard after the end', () => {
	const call = listens();
	end();
	is('visibilityState', 'hidden', 'visibilitychange');
	expect(call).not.toHaveBeenCalled();
});
