import type { Component, ComponentProps } from 'svelte';
import type Over from './Over.svelte';

/** What lies over a lesson, which waits beneath it at its step. */
export class OverLesson {
	what = $state<'calm' | 'help'>();
	/** Draws it; fetched after the first picture, or when it is asked for. */
	Page = $state.raw<Component<ComponentProps<typeof Over>>>();
	/** The page could not be fetched. */
	isAway = $state(false);

	async open(what: 'calm' | 'help'): Promise<void> {
		this.what = what;
		await this.load();
	}

	close(): void {
		this.what = undefined;
	}

	async load(): Promise<void> {
		this.isAway = false;
		const bring = import('./Over.svelte').then((code) => (this.Page ??= code.default));
		await bring.catch(() => (this.isAway = true));
	}
}
