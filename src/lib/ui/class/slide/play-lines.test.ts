import { expect, test } from 'vitest';
import { classAt, sampleCourse, shownOf } from '../../../../../tests/fixtures/sample-class.ts';
import { stepLike } from '../../../../../tests/fixtures/sample-lessons.ts';
import { playLines } from './play-lines.ts';

test('who speaks in a play stands before the colon of each language', () => {
	const lines = [{ role: 'caller', t: 'Who is it?' }];
	const course = sampleCourse([stepLike('roleplay', 's1', { lines })]);
	const beneath = { ...course, language: 'zh' } as const;
	const shown = { ...shownOf(course, classAt(course, 's1')), beneath, second: 'zh' } as const;
	expect(playLines(shown, (language) => (language === 'zh' ? '来电话的' : 'Caller'))[0]).toEqual({
		first: 'Caller: Who is it?',
		second: '来电话的：Who is it?'
	});
});
