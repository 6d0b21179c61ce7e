/** Whoever types here means the characters. */
const TYPES = 'input, select, textarea';
const PAD = '[data-takes-characters]';

/**
 * Keeps letters, digits and signs from whoever listens on the window: they are struck unwillingly by those who
 * steer the tablet by voice, or whose hand trembles (WCAG 2.1.4). A space, arrows and all that only a longer
 * press or a key such as Ctrl brings go their way. Returns how to call it off.
 */
export function withholdCharacters(): () => void {
	const off = new AbortController();
	const withhold = (event: KeyboardEvent) => {
		if (isCharacter(event) && !isTyped(event.target)) event.stopImmediatePropagation();
	};
	addEventListener('keydown', withhold, { capture: true, signal: off.signal });
	return () => off.abort();
}

function isCharacter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
	return key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
}

function isTyped(target: EventTarget | null): boolean {
	if (target instanceof Element && target.closest(TYPES)) return true;
	return document.querySelector(PAD) !== null;
}
