import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenFaceDown } from './face-down.ts';

const call = vi.fn();
let stop: () => void;

beforeEach(() => {
	call.mockClear();
	stop = whenFaceDown(call);
});
afterEach(() => stop());

function lies(beta: number | null, gamma: number | null) {
	dispatchEvent(new DeviceOrientationEvent('deviceorientation', { beta, gamma }));
}

test('a tablet that is put face down is noticed once, and again when it was lifted between', () => {
	for (const beta of [20, 90, 170, 178, -179]) lies(beta, 3);
	expect(call).toHaveBeenCalledOnce();
	lies(30, 0);
	lies(-176, 5);
	expect(call).toHaveBeenCalledTimes(2);
});

test('one that is held over the head, on its side or that knows nothing is not', () => {
	lies(120, 0);
	lies(90, 88);
	lies(null, null);
	expect(call).not.toHaveBeenCalled();
	stop();
	lies(179, 0);
	expect(call).not.toHaveBeenCalled();
});
