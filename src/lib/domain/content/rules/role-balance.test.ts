import { expect, it } from 'vitest';
import { smallLesson } from '../../../../../tests/fixtures/small-lesson.ts';
import type { CastMember } from '../cast-schema.ts';
import type { Lesson, Role } from '../lesson-schema.ts';
import { lopsidedRoles, roleBalance } from './role-balance.ts';

const CAST: CastMember[] = [
	{ id: 'aygul', name: 'Aygul', kind: 'child', voice: 'girl' },
	{ id: 'nurjan', name: 'Nurjan', kind: 'child', voice: 'boy' },
	{ id: 'older-boy', name: 'the older boy', kind: 'one-off', voice: 'boy' },
	{ id: 'letter-voice', name: 'a voice letter', kind: 'voice', voice: 'girl' }
];

const small = smallLesson();

/** Lessons in which a girl has the role so often, and as many more in which a boy has it. */
function lessons(role: Role, girls: number, boys: number): Lesson[] {
	const who = [...Array<'aygul'>(girls).fill('aygul'), ...Array<'nurjan'>(boys).fill('nurjan')];
	return who.map((one) => {
		return { ...small, roles: { protected: [], helps: [], leads: [], errs: [], [role]: [one] } };
	});
}
const sentences = (role: Role, girls: number, boys: number) =>
	lopsidedRoles(roleBalance(lessons(role, girls, boys), CAST));

it('girls and boys are counted once for each lesson and role, those of one story with them', () => {
	const roles = {
		protected: [],
		helps: ['aygul', 'nurjan', 'older-boy', 'letter-voice'],
		leads: [],
		errs: []
	} satisfies Lesson['roles'];
	const told = [...lessons('helps', 1, 0), { ...small, roles }];
	const helps = roleBalance(told, CAST).find(({ role }) => role === 'helps');
	expect(helps).toEqual({ role: 'helps', girls: 2, boys: 2, share: 50 });
});

it('from 40 to 60 % of each role may be girls', () => {
	expect(sentences('errs', 40, 60)).toEqual([]);
	expect(sentences('errs', 60, 40)).toEqual([]);
	expect(sentences('errs', 39, 61)).toHaveLength(1);
	expect(sentences('errs', 61, 39)).toHaveLength(1);
});

it('a role that girls or boys have too seldom is told, with what to mend', () => {
	expect(sentences('leads', 7, 3)).toEqual([
		'Of the children who lead others 7 are girls and 3 boys (40 to 60 % girls wanted): give it to a boy where the story loses nothing.'
	]);
	expect(sentences('protected', 3, 7)).toEqual([
		expect.stringMatching(/^Of the children who are protected 3 .* give it to a girl where/)
	]);
});

it('of a role that nobody has no share is asked', () => {
	expect(sentences('helps', 0, 0)).toEqual([]);
});
