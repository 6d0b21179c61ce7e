import { expect, test } from 'vitest';
import { PRIVATE_STEPS } from '../content/private-steps.ts';
import { stepSchema, type StepType } from '../content/step.ts';
import { formKeys, formOf, isOnPaper, votesBlind } from './class-form.ts';
import { guardOf, isConcealed } from './guard.ts';
import { recordOf } from './taught.ts';

const TYPES = stepSchema.options.map(({ entries }): StepType => entries.type.literal);

test('every kind of step has a form for a class', () => {
	expect(TYPES).toHaveLength(30);
	expect(TYPES.filter((type) => formOf({ type }) === undefined)).toEqual([]);
});

test('what belongs to one child is done on paper or with eyes closed', () => {
	const alone = TYPES.filter((type) => isOnPaper({ type }));
	expect(alone).toEqual(['reflect', 'body_map', 'hand_map', 'recap']);
	expect(PRIVATE_STEPS).toEqual(expect.arrayContaining(['reflect', 'body_map', 'hand_map']));
});

test('eyes are closed at a vote in a sensitive lesson', () => {
	expect(votesBlind({ type: 'tfu' }, 'S2')).toBe(true);
	expect(votesBlind({ type: 'tfu' }, 'S0')).toBe(false);
});

test('eyes closed takes no form away: thumbs stay thumbs, beans stay beans, and nobody walks blindly', () => {
	expect(formKeys({ type: 'tfu' }, 'S2')).toEqual(['class.blind', 'class.form.thumbs']);
	expect(formKeys({ type: 'single' }, 'S3')).toEqual(['class.blind', 'class.form.cards']);
	expect(formKeys({ type: 'choice' }, 'S3')).toEqual(['class.blind', 'class.form.shape']);
	expect(formKeys({ type: 'choice' }, 'S1')).toEqual(['class.form.corners']);
	expect(formKeys({ type: 'poll' }, 'S0')).toEqual(['class.form.ballot']);
	expect(formKeys({ type: 'poll' }, 'S3')).toEqual(['class.form.ballot']);
	expect(formKeys({ type: 'number_pick' }, 'S2')).toEqual(['class.form.coins']);
});

test('where the device says the lines that press, no child looks for a partner', () => {
	expect(formOf({ type: 'match' })).toBe('partners');
	expect(formOf({ type: 'match', device_says: 'a' })).toBe('replies');
});

test('an S2 lesson wants the PIN, an S3 lesson wants it each time and says no title', () => {
	expect((['S0', 'S1', 'S2', 'S3'] as const).map((level) => guardOf({ level }))).toEqual([
		'open',
		'open',
		'pin',
		'pin-again'
	]);
	expect(isConcealed({ level: 'S3' })).toBe(true);
	expect(isConcealed({ level: 'S2' })).toBe(false);
});

test('a class is kept by about how many it was, a group by its headcount, and neither by a child', () => {
	const taught = { day: '2026-11-24', headcount: 41, group: undefined, blocks: ['story' as const] };
	expect(recordOf('my-rights.l.1', taught)).toEqual({
		kind: 'class',
		day: '2026-11-24',
		lesson: 'my-rights.l.1',
		blocks: ['story'],
		size: '40+'
	});
	expect(recordOf('my-rights.l.1', { ...taught, headcount: 9 })).toMatchObject({ size: '1-9' });
	expect(recordOf('my-rights.l.1', { ...taught, headcount: 10 })).toMatchObject({ size: '10-19' });
	expect(recordOf('my-rights.l.1', { ...taught, group: 'apple' })).toMatchObject({
		kind: 'club',
		group: 'apple',
		headcount: 41,
		attendance: {}
	});
});
