import { expect, test } from 'vitest';
import { screenOf } from './which-screen.ts';

const full = (screenX: number, outerWidth = 1366, outerHeight = 768) => ({
	screenX,
	screenY: 0,
	outerWidth,
	outerHeight
});
const laptop = { width: 1366, height: 768, availLeft: 0, availTop: 0 };
const beam = { width: 1366, height: 768, availLeft: 1366, availTop: 0 };

test('a window that is moved about on its screen stays there, also half over its edge', () => {
	const here = screenOf(full(0), laptop);
	expect(screenOf(full(-8), laptop)).toBe(here);
	expect(screenOf(full(300, 800, 600), laptop)).toBe(here);
	expect(screenOf(full(900, 800, 600), laptop)).toBe(here);
});

test('a screen of the same size beside it is another one', () => {
	expect(screenOf(full(1366), beam)).not.toBe(screenOf(full(0), laptop));
});

test('another screen is noticed where the browser says no place, or goes on with the first', () => {
	const { width, height } = laptop;
	const silent = { width, height };
	expect(screenOf(full(1366), silent)).not.toBe(screenOf(full(0), silent));
	expect(screenOf(full(0), beam)).not.toBe(screenOf(full(1400), beam));
	expect(screenOf(full(0), { width: 1920, height: 1080 })).not.toBe(screenOf(full(0), silent));
});

test('a tablet that is turned keeps its screen, and so does one whose taskbar comes', () => {
	const tablet = { width: 1280, height: 800 };
	const turned = { width: 800, height: 1280 };
	const here = screenOf(full(0, 1280, 800), tablet);
	expect(screenOf(full(0, 800, 1280), turned)).toBe(here);
	expect(screenOf(full(70, 1210, 800), { ...tablet, availLeft: 70 })).toBe(here);
});
