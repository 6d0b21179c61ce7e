import { describe, expect, it } from 'vitest';
import { smallLesson } from '../../../../tests/fixtures/small-lesson.ts';
import { sheetPage, TABLET } from './page.ts';
import { scenesOf } from './scenes.ts';

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

	it('draws the picture, its step, its words and its description', async () => {
		const scenes = scenesOf(smallLesson());
		const page = await sheetPage('A <lesson>', scenes, { room: TABLET, styles: '' });
		expect(page.match(/<figure>/g)).toHaveLength(scenes.length);
		expect(page).toContain('A &lt;lesson>');
		expect(page).toContain(scenes[0]?.scene.alt);
	});
});
