import type { ClassInput } from '#lib/domain/class/class-state.ts';
import { keyByPlace } from '../base/key-by-place.ts';

/** What a key or a clicker asks for; what is no class input belongs to the window itself. */
export type ClassKey =
	{ input: ClassInput } | { window: 'hear' | 'full' | 'notes' | 'end' } | undefined;

const INPUTS: Record<string, ClassInput> = {
	' ': { do: 'next' },
	arrowright: { do: 'next' },
	pagedown: { do: 'next' },
	enter: { do: 'next' },
	arrowleft: { do: 'back' },
	pageup: { do: 'back' },
	v: { do: 'show' },
	n: { do: 'predict' },
	p: { do: 'park' },
	h: { do: 'help' },
	b: { do: 'black' },
	'.': { do: 'black' },
	s: { do: 'breathe' },
	o: { do: 'others' },
	a: { do: 'both' },
	c: { do: 'again' }
};
const WINDOW: Record<string, 'hear' | 'full' | 'notes' | 'end'> = {
	r: 'hear',
	f: 'full',
	// Clickers have a key that begins a show; to a browser it says: load all anew, in front of the class.
	f5: 'full',
	t: 'notes',
	e: 'end'
};
const PRESSES = 'button, a, summary';
const TYPES = 'input, select, textarea';
const KEEPS_PAGES = 'input:not([type="number"]), select, textarea';

/** Reads a key by its place, so that it works on any keyboard layout. */
export function classKey(event: KeyboardEvent): ClassKey {
	if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return undefined;
	const { target } = event;
	const key = keyByPlace(event);
	// A clicker goes on, and B blackens, also from a number that was typed; there these keys would do nothing else.
	const isTurn = ['pagedown', 'pageup', 'b'].includes(key);
	const isTyping =
		target instanceof Element && target.closest(isTurn ? KEEPS_PAGES : TYPES) !== null;
	const isOnButton = target instanceof Element && target.closest(PRESSES) !== null;
	if (isTyping || (isOnButton && [' ', 'Enter'].includes(event.key))) return undefined;
	if (/^[1-9]$/.test(key)) return { input: { do: 'number', n: Number(key) } };
	const own = WINDOW[key];
	if (own) return { window: own };
	const input = INPUTS[key];
	return input && { input };
}
