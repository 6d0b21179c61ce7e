import type { Attachment } from 'svelte/attachments';
import { LONG_PRESS_MS, PressTimer } from './press-timer.ts';

const TYPED = 'input, textarea, select';

/**
 * Asks for another language: by a finger that stays on an ear, by the menu key (or the second mouse
 * button) on it, or by the key L anywhere. The touch that asked does not also press the ear.
 */
export function holdingEar(onask: () => void): Attachment<HTMLElement> {
	return (root) => {
		const timer = new PressTimer();
		const stop = new AbortController();
		const options = { capture: true, signal: stop.signal };
		const listen = <K extends keyof HTMLElementEventMap>(
			kind: K,
			react: (event: HTMLElementEventMap[K]) => unknown
		) => root.addEventListener(kind, react, options);

		listen('pointerdown', (event) => {
			timer.reset();
			if (isEar(event.target)) timer.start(LONG_PRESS_MS, onask, event);
		});
		listen('pointermove', (event) => timer.moved(event) && timer.cancel());
		listen('pointerup', () => timer.cancel());
		listen('pointercancel', () => timer.cancel());
		listen('click', (event) => timer.fired && timer.swallow(event));
		listen('contextmenu', (event) => {
			if (!isEar(event.target)) return;
			event.preventDefault();
			timer.cancel();
			onask();
		});
		window.addEventListener('keydown', (event) => isLetterL(event) && onask(), options);
		return () => {
			stop.abort();
			timer.cancel();
		};
	};
}

function isEar(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest('[data-ear]') !== null;
}

// By its place on the keyboard: a Uyghur layout writes another letter there.
function isLetterL({ code, repeat, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
	if (code !== 'KeyL' || repeat || ctrlKey || metaKey || altKey) return false;
	return !(target instanceof Element && target.closest(TYPED));
}
