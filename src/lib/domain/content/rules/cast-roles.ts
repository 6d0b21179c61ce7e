import { ROLES } from '../lesson-schema.ts';
import type { Story } from '../story.ts';
import { type LessonRule, type Remark, mistake } from './rule.ts';

/** A lesson for children says which girls and boys of its story are protected, help, lead or err. */
export const castRoles: LessonRule = (lesson, { children }) => {
	if (lesson.band === 'a' || 'technique' in lesson) return [];
	const { roles } = lesson;
	if (!roles || ROLES.every((role) => roles[role].length === 0)) {
		const message = 'Nobody has said who is protected, helps, leads or errs: name them in `roles`.';
		return [mistake(['roles'], message)];
	}
	const present = peopleOf(lesson);
	return ROLES.flatMap((role) =>
		roles[role].flatMap((who, at): Remark[] => {
			const path = ['roles', role, at];
			if (!children.has(who))
				return [mistake(path, `${who} is no child of the cast: name girls and boys only.`)];
			if (!present.has(who))
				return [mistake(path, `${who} is not in this story: name somebody who is seen or heard.`)];
			return roles[role].indexOf(who) < at
				? [mistake(path, `${who} stands under \`${role}\` twice: once is enough.`)]
				: [];
		})
	);
};

/** Who is seen or heard in a story. */
function peopleOf({ steps }: Story): ReadonlySet<string> {
	return new Set(
		steps.flatMap(({ say, scene }) => [...say, ...(scene?.cast ?? [])].map(({ who }) => who))
	);
}
