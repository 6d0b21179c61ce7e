import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [sveltekit()],
	// Tablets with Chrome 100 and newer are first-class; nothing newer may reach them untranslated.
	build: { target: 'chrome100', cssTarget: 'chrome100' }
});
