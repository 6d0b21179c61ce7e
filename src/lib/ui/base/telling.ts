import { getContext, setContext } from 'svelte';

/** Says something to a screen reader; an empty text takes it back. */
type Tell = (text: string) => void;
/** Key of the context, for tests that listen themselves. */
export const TELLING = Symbol('telling');

/** A page has one live region, and hands down how its parts speak through it. */
export function provideTelling(tell: Tell): void {
	setContext(TELLING, tell);
}

/** A component that is shown alone, as in a test, tells nobody. */
export function useTelling(): Tell {
	return getContext<Tell | undefined>(TELLING) ?? (() => undefined);
}
