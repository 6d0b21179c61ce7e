import { describe, expect, test } from 'vitest';
import { BLOCKS } from '../progress/session.ts';
import { MINUTES, beginsAt, paceOf } from './plan.ts';

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
