import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { setLanguage } from '#lib/i18n/i18n.ts';
import '../base/reset.css';
import '../base/tokens.css';
import UpdateOffer from './UpdateOffer.svelte';

beforeEach(() => setLanguage('en'));

test('a newer app is offered in sight, and what it lies over can be scrolled to', async () => {
	const app = document.createElement('div');
	app.innerHTML = '<div style="block-size: 100vh"></div>';
	document.body.append(app);
	// In the app itself: in a box of its own it would stick to nothing.
	await render(UpdateOffer, { props: { onapply: () => undefined }, target: app });
	const offer = page.getByRole('status').element();
	const screen = app.firstElementChild;
	expect(offer.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight);
	scrollTo(0, document.documentElement.scrollHeight);
	const end = screen?.getBoundingClientRect().bottom;
	expect(offer.getBoundingClientRect().top).toBeGreaterThanOrEqual(end ?? Infinity);
	app.remove();
});
