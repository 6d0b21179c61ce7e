import { describe, expect, test } from 'vitest';
import { BLOCKS } from '../progress/session.ts';
import { MINUTES, beginsAt, paceOf, roomOf } from './plan.ts';

describe('the plan of a session', () => {
	test('takes 45 minutes, and the story begins at the twelfth', () => {
		expect(BLOCKS.reduce((sum, block) => sum + MINUTES[block], 0)).toBe(45);
		expect(beginsAt('story')).toBe(12);
	});

	test('is on time while a block has its minutes', () => {
		expect(paceOf('story', 12)).toMatchObject({ pace: 'on-time', by: 0, share: 0 });
		expect(paceOf('story', 25.9)).toMatchObject({ pace: 'on-time', minute: 25 });
	});

	test('says in words how far a class is before or after it', () => {
		expect(paceOf('story', 9)).toMatchObject({ pace: 'early', by: 3 });
		expect(paceOf('story', 28)).toMatchObject({ pace: 'later', by: 3, share: 1 });
	});
});

test('who must be in the room follows the sensitivity and the age of a lesson', () => {
	const lesson = (level: 'S0' | 'S2' | 'S3', gender_option = false) => ({
		band: 'l' as const,
		sensitivity: {
			...{ level, gender_option, solo: 'open' as const, parent_notice: false },
			...{ quick_cover: false, hide_from: [] }
		}
	});
	const words = (...about: Parameters<typeof lesson>) =>
		roomOf(lesson(...about)).map(({ word }) => word);
	expect(words('S0')).toEqual(['class.teach.ratio']);
	expect(words('S2', true)).toEqual(['class.teach.room.S2', 'class.teach.ratio']);
	expect(words('S3', true)).toContain('class.teach.room.G');
	expect(roomOf(lesson('S0'))[0]?.values).toEqual({ n: 15 });
	expect(roomOf({ ...lesson('S0'), band: 'o' })[0]?.values).toEqual({ n: 20 });
});
