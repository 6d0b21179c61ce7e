import { getContext, setContext } from 'svelte';

const TITLED = Symbol('titled');

/** A screen lets what stands in it know whether it says by itself what it is about. */
export function provideTitle(isTitled: () => boolean) {
	setContext(TITLED, isTitled);
}

/** What a text that may stand alone on a screen, or beneath its title, is there: one h1 a screen. */
export function useHeading(): () => 'h1' | 'h2' {
	const isTitled = getContext<(() => boolean) | undefined>(TITLED);
	return () => (isTitled?.() ? 'h2' : 'h1');
}
