import { error } from '@sveltejs/kit';

// The condition is a literal after the build, so that nothing of the gallery reaches a tablet.
export async function load() {
	if (import.meta.env.DEV) {
		const { default: Screens } = await import('./Screens.svelte');
		return { Screens };
	}
	error(404);
}
