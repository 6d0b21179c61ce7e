import { describe, expect, test } from 'vitest';
import { stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import {
	again,
	counted,
	led,
	majority,
	mayShow,
	mayShowBefore,
	noVote,
	overBy,
	total,
	typed,
	voteOptions
} from './vote.ts';

const voted = (a: number, b: number) => {
	let vote = noVote;
	for (let n = 0; n < a; n++) vote = counted(vote, 'a', 1);
	for (let n = 0; n < b; n++) vote = counted(vote, 'b', 1);
	return vote;
};

describe('a vote of a class', () => {
	test('never counts below nothing', () => {
		expect(total(counted(noVote, 'a', -1))).toBe(0);
	});

	test('counts a thumb sideways like the others', () => {
		expect(voteOptions(stepLike('tfu', 's1'))).toEqual(['true', 'false', 'unsure']);
	});

	test('shows no counts below eight, since in a small circle a number has a face', () => {
		expect(mayShow({ ...voted(4, 3), shown: true })).toBe(false);
		expect(mayShow({ ...voted(4, 4), shown: true })).toBe(true);
	});

	test('shows nothing before the teacher says so', () => {
		expect(mayShow(voted(20, 10))).toBe(false);
	});

	test('is level when two have the same, and empty when nobody has voted', () => {
		expect(majority(voted(9, 9))).toEqual(['a', 'b']);
		expect(majority(noVote)).toEqual([]);
	});

	test('follows what the teacher tapped, whatever was counted', () => {
		expect(majority(led(voted(9, 2), 'b'))).toEqual(['b']);
		expect(led(led(noVote, 'b'), 'b').lead).toBeUndefined();
	});

	test('follows what was counted after the tap, which the class sees', () => {
		expect(majority(typed(typed(led(noVote, 'b'), 'a', 9), 'b', 2))).toEqual(['a']);
		expect(majority(typed(led(voted(9, 2), 'b'), 'a', 9))).toEqual(['b']);
	});

	test('keeps the first counts beside the next ones', () => {
		const next = again(voted(9, 2));
		expect(next).toMatchObject({ before: { a: 9, b: 2 }, counts: {} });
		expect(again(next).before).toEqual({ a: 9, b: 2 });
		expect(again(counted(next, 'b', 1)).before).toEqual({ b: 1 });
	});

	test('asks neighbours also where nobody has counted, and shows no nothing beside the next counts', () => {
		const next = again(led(noVote, 'a'));
		expect(next).toMatchObject({ before: {}, lead: undefined });
		expect(mayShowBefore({ ...next, ...voted(9, 2), before: next.before, shown: true })).toBe(
			false
		);
	});

	test('shows first counts of fewer than eight not even beside larger ones', () => {
		const few = { ...voted(9, 2), before: { a: 5 }, shown: true };
		expect(mayShow(few)).toBe(true);
		expect(mayShowBefore(few)).toBe(false);
		expect(mayShowBefore({ ...few, before: { a: 5, b: 3 } })).toBe(true);
	});

	test('takes a total that was typed, within what a class can be', () => {
		expect(typed(noVote, 'a', 23).counts).toEqual({ a: 23 });
		expect(typed(noVote, 'a', 1000).counts).toEqual({ a: 99 });
	});

	test('says how many more votes than children there are', () => {
		expect(overBy(voted(9, 2), 10)).toBe(1);
		expect(overBy(voted(9, 2), 11)).toBe(0);
		expect(overBy(voted(9, 2), undefined)).toBe(0);
	});
});
