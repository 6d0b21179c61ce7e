import { expect, test } from 'vitest';
import { keepWishes, readWishes } from '#lib/data/class-store.ts';
import { YolDatabase } from '#lib/data/database.ts';
import { FailingDisk } from '../../../../tests/fixtures/failing-disk.ts';
import { heedMarks, unkeptMarks } from './lesson.svelte.ts';

test.each([true, false])(
	'a picture in its own window is led as was chosen on a full disk, letter keys included (%s)',
	async (keys) => {
		const [teacher, picture] = ['teach', 'picture'].map((name) => new YolDatabase(`marks-${name}`));
		if (!teacher || !picture) throw new Error('two windows');
		new FailingDisk(teacher).fill();
		const wishes = { voice: 'ug', first: 'ug', second: 'zh', notes: 'second', keys } as const;
		await keepWishes(teacher, wishes);
		heedMarks({ database: picture }, [
			'picture',
			...unkeptMarks({ database: teacher, language: 'en' })
		]);
		expect(await readWishes(picture)).toEqual(wishes);
		for (const one of [teacher, picture]) await one.delete();
	}
);
