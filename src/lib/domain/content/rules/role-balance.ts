import { type CastMember, isChild } from '../cast-schema.ts';
import { type Lesson, ROLES, type Role } from '../lesson-schema.ts';

/** How many of those with a role in the stories are girls; a child counts once for each lesson. */
export interface RoleBalance {
	role: Role;
	girls: number;
	boys: number;
	/** Girls in percent. */
	share: number;
}

/** What percent of each role girls may have. A story is not bent for a figure, so it is wider than for the leads. */
export const GIRLS = { least: 40, most: 60 };

/** Girls and boys in each role, over all lessons. */
export function roleBalance(
	lessons: readonly Lesson[],
	cast: readonly CastMember[]
): RoleBalance[] {
	const voices = new Map<string, string>(cast.filter(isChild).map(({ id, voice }) => [id, voice]));
	return ROLES.map((role) => {
		const named = lessons.flatMap(({ roles }) => roles?.[role] ?? []);
		const girls = named.filter((who) => voices.get(who) === 'girl').length;
		const boys = named.filter((who) => voices.get(who) === 'boy').length;
		return { role, girls, boys, share: (100 * girls) / Math.max(girls + boys, 1) };
	});
}

const SAID: Record<Role, string> = {
	protected: 'are protected',
	helps: 'help',
	leads: 'lead others',
	errs: 'err'
};

/** Roles that girls or boys have too seldom, one sentence each. */
export function lopsidedRoles(balance: readonly RoleBalance[]): string[] {
	return balance
		.filter(({ girls, boys }) => girls + boys > 0)
		.filter(({ share }) => share < GIRLS.least || share > GIRLS.most)
		.map(({ role, girls, boys, share }) => {
			const seldom = share < GIRLS.least ? 'a girl' : 'a boy';
			return `Of the children who ${SAID[role]} ${girls} are girls and ${boys} boys (${GIRLS.least} to ${GIRLS.most} % girls wanted): give it to ${seldom} where the story loses nothing.`;
		});
}
