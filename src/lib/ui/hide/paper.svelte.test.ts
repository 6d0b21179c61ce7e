import { expect, test } from 'vitest';
import { Paper } from './paper.ts';

test('two fingers draw a line each, and none between them', () => {
	const canvas = document.createElement('canvas');
	const paper = new Paper(canvas);
	paper.resize(200, 200);
	paper.clear();
	paper.touch(1, 50, 20);
	paper.touch(2, 150, 20);
	for (const y of [60, 100, 140]) {
		paper.draw(1, 50, y, '#b3363d');
		paper.draw(2, 150, y, '#b3363d');
	}
	paper.lift(1);
	paper.draw(1, 50, 190, '#b3363d');
	paper.draw(2, 150, 190, '#b3363d');
	const isDrawn = (x: number, y: number) =>
		(canvas.getContext('2d')!.getImageData(x, y, 1, 1).data[2] ?? 255) < 100;
	expect([isDrawn(50, 100), isDrawn(150, 100), isDrawn(100, 100)]).toEqual([true, true, false]);
	expect([isDrawn(50, 180), isDrawn(150, 180)]).toEqual([false, true]);
});
