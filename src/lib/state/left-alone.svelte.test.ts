import { afterEach, expect, test, vi } from 'vitest';
import { whenLeftAlone } from './left-alone.ts';

let end = () => {};
afterEach(() => {
	end();
	Reflect.deleteProperty(document, 'visibilityState');
	Reflect.deleteProperty(document, 'fullscreenElement');
});

function listens() {
	const call = vi.fn();
	end = whenLeftAlone(call);
	return call;
}
function is(name: 'visibilityState' | 'fullscreenElement', value: unknown, event: string) {
	Object.defineProperty(document, name, { value, configurable: true });
	document.dispatchEvent(new Event(event));
}

test('a window that is hidden is left alone, one that comes back is not', () => {
	const call = listens();
	is('visibilityState', 'hidden', 'visibilitychange');
	expect(call).toHaveBeenCalledOnce();
	is('visibilityState', 'visible', 'visibilitychange');
	expect(call).toHaveBeenCalledOnce();
});

test('leaving the full screen counts, entering it does not', () => {
	const call = listens();
	is('fullscreenElement', document.body, 'fullscreenchange');
	expect(call).not.toHaveBeenCalled();
	is('fullscreenElement', null, 'fullscreenchange');
	expect(call).toHaveBeenCalledOnce();
});

test('a second screen that comes or goes counts, a window that moves to it does not', () => {
	Object.defineProperty(screen, 'isExtended', { value: false, configurable: true });
	const call = listens();
	const changes = () => (screen as unknown as EventTarget).dispatchEvent(new Event('change'));
	changes();
	expect(call).not.toHaveBeenCalled();
	Object.defineProperty(screen, 'isExtended', { value: true, configurable: true });
	changes();
	expect(call).toHaveBeenCalledOnce();
	Reflect.deleteProperty(screen, 'isExtended');
});

test('nothing is heard after the end', () => {
	const call = listens();
	end();
	is('visibilityState', 'hidden', 'visibilitychange');
	expect(call).not.toHaveBeenCalled();
});
