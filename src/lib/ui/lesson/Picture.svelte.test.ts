import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { setLanguage } from '#lib/i18n/i18n.ts';
import Picture from './Picture.svelte';

const scene = {
	place: 'home',
	time: 'day',
	shot: 'wide',
	cast: [],
	props: [],
	alt: 'Бала отыр.'
} as const;

test.each([
	['cyrl', 'Бала отыр.'],
	['arab', 'بالا وتىر.']
] as const)(
	'what a picture shows is told in the script of its reader: %s',
	async (script, told) => {
		await setLanguage('kk', script);
		render(Picture, { scene: { ...scene, cast: [], props: [] } });
		await expect.element(page.getByRole('img', { name: told })).toBeInTheDocument();
	}
);
