import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { StepOf } from '#lib/domain/content/step.ts';
import { stepLike } from '../../../../../tests/fixtures/sample-lessons.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import BodyMap from './BodyMap.svelte';

beforeEach(() => setLanguage('en'));

test('a place of the body is one button for a screen reader and a keyboard, and two for a finger', async () => {
	const onspeak = vi.fn();
	const step = stepLike('body_map', 's1') as StepOf<'body_map'>;
	const { container } = await render(BodyMap, { step, onspeak });
	await page.getByRole('button', { name: 'Head' }).click();
	container.querySelector<HTMLElement>('.spot')!.click();
	expect(onspeak.mock.calls).toEqual([
		['Head', 'zones.head'],
		['Head', 'zones.head']
	]);
	(document.activeElement as HTMLElement).blur();
	await userEvent.tab();
	expect(document.activeElement?.className).toContain('name');
});
