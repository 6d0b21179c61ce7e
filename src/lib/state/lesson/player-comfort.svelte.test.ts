import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { played } from '../../../../tests/fixtures/played-lesson.ts';
import { stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import LessonView from '#lib/ui/lesson/LessonView.svelte';
import '#lib/ui/base/reset.css';
import '#lib/ui/base/tokens.css';

beforeEach(() => setLanguage('en'));

test('with captions off a line is heard and not seen, and a screen reader still finds it', async () => {
	const steps = [stepLike('panel', 's1')];
	const { player, doors, said } = played(steps, {}, true, undefined, { captions: false });
	render(LessonView, { player, doors });
	const line = page.getByText('Listen.');
	await expect.element(line).toBeInTheDocument();
	expect(said.map(({ text }) => text)).toEqual(['Listen.']);
	const caption = line.element().closest('p');
	expect(caption && getComputedStyle(caption).clipPath).toBe('inset(50%)');
	expect(caption?.closest('[aria-hidden="true"], [inert]')).toBeNull();
});
