import { expect, test } from 'vitest';
import { classAt, sampleCourse } from '../../../../tests/fixtures/sample-class.ts';
import { stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import { deskScreen, type DeskFacts } from './desk-screen.ts';

const course = sampleCourse([stepLike('panel', 's1')]);
const state = classAt(course, 's1');
const ALL: DeskFacts = {
	shut: true,
	locked: 'a',
	lost: 'pack',
	left: undefined,
	asked: 0,
	ending: false,
	course,
	state
};

test('a lesson that was shut goes before the PIN, the PIN before a lost lesson, and that before the offer to go on', () => {
	expect(deskScreen(ALL)).toEqual({ at: 'shut' });
	const open = { ...ALL, shut: false };
	expect(deskScreen(open)).toEqual({ at: 'locked', hasBegun: true });
	const unlocked = { ...open, locked: undefined };
	expect(deskScreen(unlocked)).toEqual({ at: 'lost', why: 'pack', place: state });
	const found = { ...unlocked, lost: undefined };
	expect(deskScreen(found), 'also after no minute').toEqual({ at: 'resume-offered', minutes: 0 });
	expect(deskScreen({ ...found, asked: undefined })).toEqual({ at: 'class', course, state });
});

test('a class that was shut may be ended, but not while something else is asked', () => {
	const ending = { ...ALL, locked: undefined, lost: undefined, asked: undefined, ending: true };
	expect(deskScreen(ending)).toEqual({ at: 'ending', course, state });
	expect(deskScreen({ ...ending, locked: 'a' })).toEqual({ at: 'locked', hasBegun: true });
	expect(deskScreen({ ...ending, lost: 'gone' })).toEqual({
		at: 'lost',
		why: 'gone',
		place: state
	});
	expect(deskScreen({ ...ending, asked: 7 })).toEqual({ at: 'resume-offered', minutes: 7 });
});

test('a desk that has heard of no class, or has no lesson for it yet, waits', () => {
	const none = { ...ALL, shut: false, locked: undefined, lost: undefined, asked: undefined };
	expect(deskScreen({ ...none, course: undefined })).toEqual({ at: 'waiting' });
	expect(deskScreen({ ...none, state: undefined, ending: true })).toEqual({ at: 'waiting' });
	const locked = { ...none, locked: 'a', state: undefined };
	expect(deskScreen(locked)).toEqual({ at: 'locked', hasBegun: false });
});
