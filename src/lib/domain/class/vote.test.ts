import { describe, expect, test } from 'vitest';
import { stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import {
	again,
	counted,
	led,
	majority,
	mayShow,
	noVote,
	overBy,
	total,
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

	test('keeps the first counts beside the next ones', () => {
		const next = again(voted(9, 2));
		expect(next).toMatchObject({ before: { a: 9, b: 2 }, counts: {} });
		expect(again(next)).toBe(next);
	});

	test('says how many more votes than children there are', () => {
		expect(overBy(voted(9, 2), 10)).toBe(1);
		expect(overBy(voted(9, 2), 11)).toBe(0);
		expect(overBy(voted(9, 2), undefined)).toBe(0);
	});
});
