import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { smallLesson } from '../../../../tests/fixtures/small-lesson.ts';
import { sheetPage, TABLET } from './page.ts';
import { readAdults } from '../adult-corpus.ts';
import { scenesOf, shownTexts } from './scenes.ts';

describe('a contact sheet', () => {
	it('shows every picture of a lesson and says which one stands there twice', () => {
		const lesson = smallLesson();
		const [first] = lesson.steps;
		if (!first) throw new Error('no steps');
		lesson.steps.unshift({ ...first, id: 's00' });
		const marks = scenesOf(lesson).slice(0, 2);
		expect(marks.map(({ label, again }) => [label.split(' ')[0], again])).toEqual([
			['s00', false],
			[first.id, true]
		]);
	});

	it('is made of each session and unit, and of the thirteen cards for families', async () => {
		const content = fileURLToPath(new URL('../../../../content/', import.meta.url));
		const shown = shownTexts({ lessons: [], adults: await readAdults(content) });
		expect(shown).toHaveLength(8 + 10 + 1);
		expect(shown.at(-1)).toMatchObject({ id: 'family-cards' });
		expect(shown.at(-1)?.scenes).toHaveLength(13);
	});

	it('draws the picture, its step, its words and its description', async () => {
		const scenes = scenesOf(smallLesson());
		const page = await sheetPage('A <lesson>', scenes, { room: TABLET, styles: '' });
		expect(page.match(/<figure>/g)).toHaveLength(scenes.length);
		expect(page).toContain('A &lt;lesson>');
		expect(page).toContain(scenes[0]?.scene.alt);
	});
});
