import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

/** Drawings that every place needs, and the people and things drawn on them: two files instead of eighty. */
const DRAWING =
	/scene\/(color|geom|patterns|pick)\.ts|scene\/props\/(draw-prop|landscape|trees|yard|vehicles|animals)\.ts|scene\/places\/(sky|texture|place)\.ts/;
const SCENE =
	/scene\/(props|figure|face|hair|cast|held|composer|data)\/|scene\/(scene|held|look)\.ts|scene\/places\/(views|room|town|ground|load|kinds)\.ts/;

export default defineConfig({
	plugins: [sveltekit()],
	build: {
		// Tablets with Chrome 100 and newer are first-class; nothing newer may reach them untranslated.
		target: 'chrome100',
		cssTarget: 'chrome100',
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						{ name: 'drawing', priority: 2, test: DRAWING },
						{ name: 'scene', priority: 1, test: SCENE }
					]
				}
			}
		}
	}
});
