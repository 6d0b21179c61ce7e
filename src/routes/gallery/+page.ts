import { error } from '@sveltejs/kit';

// The condition is a literal after the build, so that nothing of the gallery reaches a tablet.
export async function load() {
	if (import.meta.env.DEV) {
		const { default: Gallery } = await import('./Gallery.svelte');
		return { Gallery };
	}
	error(404);
}
