import { describe, expect, test } from 'vitest';
import { lessonOf, sensitive, stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import type { Step } from '../content/step.ts';
import type { EventDraft } from '../progress/event.ts';
import { advance, begun, left, start } from './engine.ts';
import { resume, toSave } from './resume.ts';
import type { LessonInput, PlayableLesson } from './state.ts';
import { viewOf } from './view.ts';

const CHILD = { band: 'm', unlocked: false, ledSession: false } as const;

/** Plays inputs from the first step and gathers what was logged. */
function play(lesson: PlayableLesson, ...inputs: LessonInput[]) {
	let state = begun(lesson);
	const events: EventDraft[] = [];
	for (const input of inputs) {
		const result = advance(lesson, state, input);
		state = result.state;
		events.push(...result.events);
	}
	return { state, events, view: viewOf(lesson, state) };
}

function around(...steps: Step[]): PlayableLesson {
	return lessonOf([...steps, stepLike('panel', 'last')]);
}

const right: LessonInput = { do: 'answer', options: ['a'] };
const wrong: LessonInput = { do: 'answer', options: ['b'] };

describe('a question', () => {
	const lesson = around(stepLike('single', 'q1'));

	test('answered right is explained, logged as right and left by next', () => {
		const { events, view } = play(lesson, right);
		expect(view.feedback).toMatchObject({ verdict: 'right', text: 'Telling makes it lighter.' });
		expect(events).toEqual([{ lesson: lesson.id, kind: 'answered', item: 'q1', correct: true }]);
		expect(play(lesson, right, { do: 'next' }).state.at).toBe('last');
	});

	test('answered wrong is explained and may be tried once more, and only the first try counts', () => {
		const first = play(lesson, wrong);
		expect(first.view.feedback).toMatchObject({
			verdict: 'not-yet',
			mayRetry: true,
			text: 'Running leaves you alone with it.',
			answer: []
		});
		const second = play(lesson, wrong, { do: 'retry' }, right);
		expect(second.events.map(({ correct }) => correct)).toEqual([false]);
		expect(second.view.feedback?.verdict).toBe('right');
	});

	test('tells the belief of a first answer that does not hold', () => {
		const step = stepLike('single', 'q1');
		const given = 'options' in step ? step.options : [];
		const options = given.map((one) => ({ ...one, miscon: 'too_late' }));
		const voiced = around({ ...step, options } as Step);
		const [said, held] = [play(voiced, wrong).events, play(voiced, right).events];
		expect([...said, ...held].map(({ belief }) => belief)).toEqual(['too_late', undefined]);
	});

	test('tells the belief of the first card that came back from a basket', () => {
		const step = stepLike('sort', 'q1');
		const cards =
			step.type === 'sort' ? step.cards.map((card) => ({ ...card, miscon: `of_${card.id}` })) : [];
		const [card] = cards;
		const sort = around({ ...step, scored: true, cards } as Step);
		const other = step.type === 'sort' && step.baskets.find(({ id }) => id !== card?.basket);
		const { events } = play(sort, {
			do: 'put',
			card: card?.id ?? '',
			basket: other ? other.id : ''
		});
		expect(events.map(({ belief }) => belief)).toEqual([`of_${card?.id}`]);
	});

	test('shows the answer and its reason after the second try', () => {
		const { view } = play(lesson, wrong, { do: 'retry' }, wrong, { do: 'retry' });
		expect(view.feedback).toMatchObject({
			verdict: 'not-yet',
			mayRetry: false,
			answer: ['a'],
			text: 'Telling makes it lighter.'
		});
		expect(view.canNext).toBe(true);
	});

	test('may be answered with “not sure”, which shows the answer and counts as not right', () => {
		const { view, events, state } = play(lesson, { do: 'unsure' });
		expect(view.feedback).toMatchObject({ verdict: 'unsure', mayRetry: false, answer: ['a'] });
		expect(events).toMatchObject([{ item: 'q1', correct: false }]);
		expect(state.tries).toEqual({ q1: 'unsure' });
	});

	test('is not passed unanswered, but met again it may be', () => {
		expect(play(lesson, { do: 'next' }).state.at).toBe('q1');
		const again = play(lesson, right, { do: 'next' }, { do: 'back' });
		expect(again.view).toMatchObject({ canNext: true, feedback: undefined });
		expect(play(lesson, right, { do: 'next' }, { do: 'back' }, wrong).events).toHaveLength(1);
	});

	test('does not take an answer that it does not have', () => {
		expect(play(lesson, { do: 'answer', options: ['z'] }).view.feedback).toBeUndefined();
		expect(play(lesson, { do: 'answer', options: ['a', 'b'] }).view.feedback).toBeUndefined();
	});

	test('without a score is explained and leaves no mark', () => {
		const { events, view } = play(around(stepLike('single', 'q1', { scored: false })), right);
		expect(events).toEqual([]);
		expect(view.feedback?.verdict).toBe('right');
	});

	test('with several answers wants all that hold and nothing else', () => {
		const multi = around(stepLike('multi', 'q1'));
		const tick = (...options: string[]) => play(multi, { do: 'answer', options }).view.feedback;
		expect(tick('a')?.verdict).toBe('not-yet');
		expect(tick('a', 'b', 'c')?.verdict).toBe('not-yet');
		expect(tick('b', 'a')?.verdict).toBe('right');
	});

	test('of true or false has a reason for each answer and for “not sure”', () => {
		const tfu = around(stepLike('tfu', 'q1'));
		const reason = (...inputs: LessonInput[]) => play(tfu, ...inputs).view.feedback?.text;
		expect(reason({ do: 'answer', options: ['true'] })).toBe('Many think so.');
		expect(reason({ do: 'answer', options: ['false'] })).toBe('Hurting is.');
		expect(reason({ do: 'unsure' })).toBe('Let us look.');
	});

	test('of order takes each order that the writer calls right', () => {
		const order = around(stepLike('order', 'q1'));
		const arrange = (...items: string[]) => play(order, { do: 'arrange', items }).view.feedback;
		expect(arrange('a', 'b', 'c')?.verdict).toBe('right');
		expect(arrange('b', 'a', 'c')?.verdict).toBe('right');
		expect(arrange('c', 'b', 'a')).toMatchObject({ verdict: 'not-yet', mayRetry: true });
		expect(arrange('a', 'b')).toBeUndefined();
	});
});

describe('sorting', () => {
	const lesson = around(stepLike('sort', 'q1'));
	const put = (card: string, basket: string): LessonInput => ({ do: 'put', card, basket });

	test('hands a card back with its reason, and the second time puts it in its place', () => {
		const once = play(lesson, put('a', 'y'));
		expect(once.state.work).toMatchObject({ placed: {}, back: { what: 'a', where: 'y' } });
		expect(once.view.feedback).toMatchObject({ verdict: 'not-yet', text: 'Because a.' });
		expect(play(lesson, put('a', 'y'), put('a', 'y')).state.work).toMatchObject({
			placed: { a: 'x' }
		});
	});

	test('counts as right only if nothing ever came back', () => {
		const all = [put('a', 'x'), put('b', 'y'), put('c', 'y')];
		expect(play(lesson, ...all).events).toMatchObject([{ correct: true }]);
		expect(play(lesson, put('a', 'y'), ...all).events).toMatchObject([{ correct: false }]);
	});

	test('into a full basket is no mistake', () => {
		const cards = ['a', 'b'].map((id) => ({
			id,
			t: id,
			img: 'sun',
			basket: 'x',
			also: ['y'],
			fb: 'Both fit.'
		}));
		const limited = around(stepLike('sort', 'q1', { cards, limit: { x: 1 } }));
		const { state, events } = play(limited, put('a', 'x'), put('b', 'x'));
		expect(state.work).toMatchObject({ back: { because: 'full' }, missed: {} });
		expect(events).toEqual([]);
		expect(play(limited, put('a', 'x'), put('b', 'x'), put('b', 'y')).events).toMatchObject([
			{ correct: true }
		]);
	});
});

test('halves with the same words are as good as each other', () => {
	const lesson = around(stepLike('match', 'q1'));
	const { events } = play(
		lesson,
		{ do: 'pair', a: 'b', b: 'c' },
		{ do: 'pair', a: 'c', b: 'b' },
		{ do: 'pair', a: 'a', b: 'a' }
	);
	expect(events).toMatchObject([{ item: 'q1', correct: true }]);
});

test('looking for places ends when enough are found, and cannot go wrong', () => {
	const lesson = around(stepLike('hotspot', 'h1'));
	const one = play(lesson, { do: 'find', spot: 'b' }, { do: 'find', spot: 'nowhere' });
	expect(one.view).toMatchObject({ canNext: false, feedback: { text: 'See b.' } });
	expect(play(lesson, { do: 'find', spot: 'b' }, { do: 'find', spot: 'a' }).view.canNext).toBe(
		true
	);
});

describe('a choice', () => {
	const options = ['w1', 'w2'].map((goto, n) => ({ id: `o${n}`, t: 'Go.', icon: 'sun', goto }));
	const lesson = lessonOf([
		stepLike('panel', 's1'),
		stepLike('choice', 'c1', { options }),
		stepLike('consequence', 'w1', { next: 'both' }),
		stepLike('consequence', 'w2', { next: 'both' }),
		stepLike('panel', 'both')
	]);
	const toBranch: LessonInput[] = [{ do: 'next' }, { do: 'choose', option: 'o1' }];

	test('leads into its branch, is never logged and is not passed by next', () => {
		expect(play(lesson, ...toBranch)).toMatchObject({ state: { at: 'w2' }, events: [] });
		expect(play(lesson, { do: 'next' }, { do: 'next' }).state.at).toBe('c1');
	});

	test('can be seen another way, from inside a branch', () => {
		expect(play(lesson, { do: 'next' }).view.canRewind).toBe(false);
		expect(play(lesson, ...toBranch).view.canRewind).toBe(true);
		expect(play(lesson, ...toBranch, { do: 'rewind' }).state).toMatchObject({
			at: 'c1',
			trail: ['s1']
		});
	});

	test('when skipped goes on where the branches meet', () => {
		expect(play(lesson, { do: 'next' }, { do: 'skip' }).state.at).toBe('both');
	});

	test('is not kept while the child is inside of its branch, nor that there was a choice', () => {
		const before = toSave(lesson, begun(lesson));
		for (const inputs of [toBranch.slice(0, 1), toBranch])
			expect(toSave(lesson, play(lesson, ...inputs).state)).toEqual(before);
	});

	test('is not kept with the place of the child', () => {
		const { state } = play(lesson, ...toBranch, { do: 'next' });
		const saved: unknown = JSON.parse(JSON.stringify(toSave(lesson, state)));
		expect(JSON.stringify(saved)).not.toMatch(/o1|w2/);
		expect(resume(lesson, saved)).toMatchObject({ at: 'both', trail: ['s1', 'c1'] });
	});
});

describe('opening a lesson', () => {
	const steps = [stepLike('panel', 's1'), stepLike('panel', 's2')];
	const opened = (own: Parameters<typeof sensitive>[0], access = {}) => {
		const result = start(lessonOf(steps, sensitive(own)), { ...CHILD, ...access });
		return result.ok ? 'open' : result.reason;
	};

	test('is free for S0 and S1', () => {
		expect([opened({ level: 'S0' }), opened({ level: 'S1' })]).toEqual(['open', 'open']);
	});

	test('needs the facilitator for S2, and a led session for S3', () => {
		expect(opened({ level: 'S2' })).toBe('locked');
		expect(opened({ level: 'S2' }, { unlocked: true })).toBe('open');
		expect(opened({ level: 'S3' }, { unlocked: true })).toBe('locked');
		expect(opened({ level: 'S3' }, { ledSession: true })).toBe('open');
	});

	test('does not exist for bands it is hidden from, unlocked or not', () => {
		expect(opened({ hide_from: ['l', 'm'] }, { unlocked: true, ledSession: true })).toBe('hidden');
	});

	test('logs that it began, and that it was left or ended', () => {
		const lesson = lessonOf(steps);
		expect(start(lesson, CHILD)).toMatchObject({ events: [{ kind: 'launched' }] });
		expect(left(lesson, begun(lesson))).toMatchObject([{ kind: 'suspended' }]);
		const end = play(lesson, { do: 'next' }, { do: 'next' });
		expect(end.events).toMatchObject([{ kind: 'completed' }]);
		expect(left(lesson, end.state)).toEqual([]);
	});

	test('with flag X leaves nothing but a count at the end', () => {
		const quiet = lessonOf([stepLike('single', 'q1')], sensitive({ quick_cover: true }));
		expect(start(quiet, CHILD)).toMatchObject({ ok: true, events: [] });
		expect(left(quiet, begun(quiet))).toEqual([]);
		expect(play(quiet, right, { do: 'next' }).events).toEqual([
			{ lesson: quiet.id, kind: 'completed', countOnly: true }
		]);
		expect(toSave(quiet, begun(quiet))).toBeUndefined();
	});
});

test('steps of S2 may be skipped, and the first one says what will come', () => {
	const lesson = lessonOf([stepLike('panel', 's1'), stepLike('single', 'q1')], {
		...sensitive({ level: 'S2' })
	});
	expect(play(lesson).view).toMatchObject({ isHeadsUp: true, canSkip: true });
	const skipped = play(lesson, { do: 'next' }, { do: 'skip' });
	expect(skipped.state.at).toBe('end');
	expect(skipped.events.map(({ kind }) => kind)).toEqual(['completed']);
});

test('the road of a lesson shows questions as dots and grows no longer on the way', () => {
	const { progress } = play(around(stepLike('single', 'q1'))).view;
	expect(progress).toEqual({ index: 0, total: 2, marks: ['dot', 'stitch'] });
});
