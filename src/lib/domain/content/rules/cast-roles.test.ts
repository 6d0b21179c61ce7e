import { expect, it } from 'vitest';
import { smallLesson, smallReference } from '../../../../../tests/fixtures/small-lesson.ts';
import type { Lesson } from '../lesson-schema.ts';
import { castRoles } from './cast-roles.ts';

/** What is said of the small lesson, in which Aygul is protected, with these roles instead. */
function told(roles: Partial<Lesson['roles']>, band: Lesson['band'] = 'l'): string[] {
	const lesson = smallLesson((one) => {
		one.band = band;
		one.roles = roles && { protected: [], helps: [], leads: [], errs: [], ...roles };
	});
	return castRoles(lesson, smallReference()).map(({ message }) => message);
}

const NOBODY = 'Nobody has said who is protected, helps, leads or errs: name them in `roles`.';

it('a lesson for children says which of them are protected, help, lead or err', () => {
	expect(told({ helps: ['aygul'], errs: ['aygul'] })).toEqual([]);
	expect(told(undefined)).toEqual([NOBODY]);
	expect(told({})).toEqual([NOBODY]);
});

it('only girls and boys who are seen or heard in a story have a role in it, each role once', () => {
	expect(told({ leads: ['patime'] })).toEqual([
		'patime is no child of the cast: name girls and boys only.'
	]);
	expect(told({ leads: ['nurjan'] })).toEqual([
		'nurjan is not in this story: name somebody who is seen or heard.'
	]);
	expect(told({ leads: ['aygul', 'aygul'] })).toEqual([
		'aygul stands under `leads` twice: once is enough.'
	]);
});

it('sessions for parents have no roles', () => {
	expect(told(undefined, 'a')).toEqual([]);
});
