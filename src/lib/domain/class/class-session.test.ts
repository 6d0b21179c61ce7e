import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	NEXT,
	course,
	place,
	places,
	play,
	story,
	until
} from '../../../../tests/fixtures/class-walk.ts';
import {
	anyLesson,
	lessonOf,
	sensitive,
	stepLike
} from '../../../../tests/fixtures/sample-lessons.ts';
import { writtenLessons } from '../../../../tests/fixtures/written-lessons.ts';
import type { StepOf } from '../content/step.ts';
import { END } from '../lesson/path.ts';
import { viewOf } from '../lesson/view.ts';
import { begunClass, canSeeOthers } from './advance.ts';
import type { ClassInput, ClassState } from './class-state.ts';
import { cardsBefore, courseOf, earlierLesson, keyIn } from './course.ts';
import { BLOCKS } from '../progress/session.ts';

describe('a session', () => {
	test('is carried to its end by one key, in the order of the plan', () => {
		expect(places(course)).toEqual([
			...['arrive', 'move', 'agree', 's1', 'c1', 'wa', 'wb', 'q1'],
			...['do', 'talk', 'calm', 'r1', 'home', 'h1', END]
		]);
	});

	test('goes back the way that it came', () => {
		const there = until('do');
		expect(place(play([{ do: 'back' }], course, there))).toBe('q1');
		expect(place(play([{ do: 'back' }], course, until('s1')))).toBe('agree');
		expect(place(play([{ do: 'back' }], course, until('arrive')))).toBe('arrive');
	});

	test('begins with questions of an earlier lesson of the same age', () => {
		const earlier = lessonOf(
			['e1', 'e2', 'e3', 'e4'].map((id) => stepLike('single', id)),
			{ id: 'my-rights.l.0' }
		);
		const on = courseOf(story, earlier);
		expect(places(on).slice(0, 6)).toEqual([
			...['arrive', 'move', 'my-rights.l.0#e2', 'my-rights.l.0#e3', 'my-rights.l.0#e4', 'agree']
		]);
		expect(keyIn(story.id, 'my-rights.l.0#e2', 'ask')).toBe('my-rights.l.0#steps.e2.ask');
		expect(keyIn(story.id, 's1', 'say.1.t')).toBe('my-rights.l.1#steps.s1.say.1.t');
	});

	test('never asks about a private lesson', () => {
		const open = lessonOf([]).sensitivity;
		const lessons = [
			{ id: 'a.l.1', band: 'l', sensitivity: open },
			{ id: 'b.l.1', band: 'l', ...sensitive({ level: 'S2' }) },
			{ id: 'c.m.1', band: 'm', sensitivity: open },
			{ id: 'd.l.1', band: 'l', sensitivity: open }
		] as const;
		expect(earlierLesson(lessons, 'd.l.1')).toBe('a.l.1');
		expect(earlierLesson(lessons, 'a.l.1')).toBeUndefined();
		expect(earlierLesson(lessons, 'gone.l.1')).toBeUndefined();
	});

	test('remembers which blocks of the plan were held', () => {
		expect(until('do').done).toEqual(['arrive', 'move', 'agree', 'story', 'do']);
	});

	test('every written lesson comes to its end and passes every block but the questions', () => {
		for (const lesson of writtenLessons()) {
			const on = courseOf(lesson);
			const seen = places(on);
			expect([lesson.id, seen.at(-1)]).toEqual([lesson.id, END]);
			expect(seen).toEqual(expect.arrayContaining(['do', 'talk', 'home', ...lesson.must_see]));
			const end = until(END, begunClass(on), on);
			expect([...end.done].sort()).toEqual(BLOCKS.filter((block) => block !== 'remember').sort());
		}
	});

	test('comes to its end whatever the lesson', () => {
		fc.assert(
			fc.property(anyLesson, (lesson) => {
				const on = courseOf(lesson);
				expect(places(on).at(-1)).toBe(END);
			})
		);
	});

	test('comes to its end again however far it went back from there', () => {
		const earlier = lessonOf([stepLike('single', 'e1')], { id: 'my-rights.l.0' });
		fc.assert(
			fc.property(anyLesson, fc.integer({ min: 1, max: 12 }), (lesson, steps) => {
				const on = courseOf(lesson, earlier);
				const backs = Array.from({ length: steps }, (): ClassInput => ({ do: 'back' }));
				until(END, play(backs, on, until(END, begunClass(on), on)), on);
			})
		);
	});

	test('each card stands before one step only', () => {
		const cards = [...story.steps.map(({ id }) => id), END].flatMap((id) =>
			cardsBefore(course, id)
		);
		expect(cards).toEqual(['arrive', 'move', 'agree', 'do', 'talk', 'calm', 'home']);
	});
});

describe('a choice', () => {
	const choice = until('c1');

	test('follows what most are for', () => {
		const votes: ClassInput[] = [
			...Array.from({ length: 9 }, (): ClassInput => ({ do: 'count', option: 'b', by: 1 })),
			{ do: 'count', option: 'a', by: 1 }
		];
		const shown = play([...votes, NEXT], course, choice);
		expect(shown.vote.shown).toBe(true);
		const there = play([NEXT], course, shown);
		expect(place(there)).toBe('wb');
		expect(place(play([NEXT], course, there))).toBe('q1');
	});

	test('follows the key of a corner, without counting', () => {
		expect(place(play([{ do: 'number', n: 2 }, NEXT], course, choice))).toBe('wb');
		expect(place(play([{ do: 'number', n: 9 }], course, choice))).toBe('c1');
	});

	test('lets the class see both', () => {
		const first = play([{ do: 'both' }], course, choice);
		expect(place(first)).toBe('wa');
		expect(places(course)).toContain('wb');
		expect(place(play([NEXT], course, first))).toBe('wb');
	});

	test('offers the others after one was followed', () => {
		const there = play([{ do: 'number', n: 2 }, NEXT, { do: 'others' }], course, choice);
		expect(place(there)).toBe('wa');
		expect(place(play([NEXT], course, there))).toBe('q1');
	});

	test('offers no way a second time that the class has been', () => {
		const second = play([{ do: 'both' }, NEXT], course, choice);
		expect(place(second)).toBe('wb');
		expect(canSeeOthers(course, second)).toBe(false);
		expect(play([{ do: 'others' }], course, second)).toBe(second);
		const one = play([{ do: 'number', n: 2 }, NEXT], course, choice);
		expect(canSeeOthers(course, one)).toBe(true);
	});

	test('shows the ways that have the same number one after the other', () => {
		const votes: ClassInput[] = ['a', 'b'].map((option) => ({ do: 'count', option, by: 1 }));
		const there = play([...votes, NEXT, NEXT], course, choice);
		expect([place(there), place(play([NEXT], course, there))]).toEqual(['wa', 'wb']);
	});
});

describe('a question', () => {
	const question = until('q1');

	test('shows the counts, then what holds, then goes on', () => {
		const counted = play([{ do: 'count', option: 'a', by: 1 }], course, question);
		const shown = play([NEXT], course, counted);
		expect(shown.vote.shown).toBe(true);
		expect(viewOf(course.lesson, shown.play).feedback).toBeUndefined();
		const told = play([NEXT], course, shown);
		expect(viewOf(course.lesson, told.play).feedback?.answer).toEqual(['a']);
		expect(place(play([NEXT], course, told))).toBe('do');
	});

	test('shows what was counted also when the teacher has tapped what most are for', () => {
		const counted = play(
			[
				{ do: 'total', option: 'a', n: 12 },
				{ do: 'number', n: 2 }
			],
			course,
			question
		);
		expect(play([NEXT], course, counted).vote).toMatchObject({ shown: true, lead: 'b' });
	});

	test('is asked again after neighbours have talked', () => {
		const state = play([{ do: 'count', option: 'a', by: 1 }, { do: 'again' }], course, question);
		expect(state.vote).toMatchObject({ before: { a: 1 }, counts: {} });
	});
});

describe('a check', () => {
	const on = courseOf(lessonOf([stepLike('checklist', 'k1'), stepLike('panel', 's1')]));
	const check = until('k1', begunClass(on), on);
	const marks = ({ play: { work } }: ClassState) => work.kind === 'checklist' && work.marks;

	test('turns the verdict of an item with its number', () => {
		const twice = play([{ do: 'number', n: 2 }], on, check);
		expect(marks(twice)).toEqual({ b: 'ok' });
		const more = play(
			[
				{ do: 'number', n: 2 },
				{ do: 'number', n: 2 }
			],
			on,
			twice
		);
		expect(marks(more)).toEqual({ b: 'red' });
		expect(marks(play([{ do: 'number', n: 2 }], on, more))).toEqual({ b: 'ok' });
		expect(play([{ do: 'number', n: 9 }], on, check)).toBe(check);
	});

	test('takes a verdict from the teacher’s window, and goes on with one key', () => {
		const marked = play([{ do: 'mark', item: 'a', as: 'red' }], on, check);
		expect(marks(marked)).toEqual({ a: 'red' });
		expect(place(play([NEXT], on, marked))).not.toBe('k1');
	});
});

test('in a picture with other things beside them, the key of a clicker shows what is asked for', () => {
	const { spots } = stepLike('hotspot', 'h1') as StepOf<'hotspot'>;
	const [tea, poison] = spots.map((spot, n) => ({ ...spot, kind: n === 0 ? 'good' : 'risk' }));
	const step = stepLike('hotspot', 'h1', { spots: [tea, poison], need: 1, seek: 'risk' } as object);
	const on = courseOf(lessonOf([step, stepLike('panel', 's1')]));
	const shown = play([NEXT], on, until('h1', begunClass(on), on));
	expect(place(shown)).toBe('h1');
	expect(shown.play.work).toMatchObject({ found: [poison?.id] });
	expect(place(play([NEXT], on, shown))).toBe('s1');
});

describe('the screen', () => {
	test('turns black anywhere, and the next key only lights it', () => {
		const black = play([{ do: 'black' }], course, until('s1'));
		expect(black.screen).toBe('black');
		const lit = play([NEXT], course, black);
		expect([lit.screen, place(lit)]).toEqual(['lit', 's1']);
	});

	test('hides the picture that comes next until the class has guessed', () => {
		const armed = play([{ do: 'predict' }], course, until('agree'));
		expect(armed).toMatchObject({ screen: 'lit', guess: true });
		const dim = play([NEXT], course, armed);
		expect([place(dim), dim.screen, dim.guess]).toEqual(['s1', 'dim', false]);
		const seen = play([NEXT], course, dim);
		expect([place(seen), seen.screen]).toEqual(['s1', 'lit']);
		expect(play([{ do: 'predict' }], course, dim).screen).toBe('lit');
	});

	test('takes a guess back, and hides what follows a choice', () => {
		const twice = play([{ do: 'predict' }, { do: 'predict' }, NEXT], course, until('agree'));
		expect(twice.screen).toBe('lit');
		const after = play([{ do: 'predict' }, { do: 'number', n: 2 }, NEXT], course, until('c1'));
		expect([place(after), after.screen]).toEqual(['wb', 'dim']);
	});

	test('takes no key for a guess where no picture of the story comes next', () => {
		const question = until('q1');
		expect(play([{ do: 'predict' }], course, question)).toBe(question);
		const beforeQuestion = until('wb', play([{ do: 'number', n: 2 }, NEXT], course, until('c1')));
		expect(play([{ do: 'predict' }], course, beforeQuestion)).toBe(beforeQuestion);
	});

	test('shows the bell over everything', () => {
		const bell = play([{ do: 'breathe' }], course, until('s1'));
		expect(bell.over).toBe('breathe');
		expect(play([NEXT], course, bell)).toMatchObject({ over: undefined });
	});

	test('counts what was parked and forgets a headcount when asked', () => {
		const state = play([{ do: 'park' }, { do: 'park' }, { do: 'headcount', n: 41 }]);
		expect(state).toMatchObject({ parked: 2, headcount: 41 });
		expect(play([{ do: 'headcount' }], course, state).headcount).toBeUndefined();
	});
});
