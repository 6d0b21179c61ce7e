import type { CastMember } from '../cast-schema.ts';
import { heroOf } from '../compile-lesson.ts';
import type { Lesson } from '../lesson-schema.ts';
import { type RoleBalance, lopsidedRoles, roleBalance } from './role-balance.ts';

/** Who leads the stories of the corpus, in percent, and who does what in them. */
export interface CastBalance {
	girls: number;
	backgrounds: Record<'ug' | 'kk' | 'zh', number>;
	/** Pictures with people in which somebody lives with a disability. */
	disability: number;
	roles: RoleBalance[];
	/** Targets that are missed, one sentence each. */
	missed: string[];
}

/**
 * Leads are half girls (± 5 %), each of the three home languages has at least a quarter, and somebody lives
 * with a disability in every tenth picture. Girls are 40 to 60 % in each role.
 */
export function castBalance(lessons: readonly Lesson[], cast: readonly CastMember[]): CastBalance {
	const people = new Map<string, CastMember>(cast.map((member) => [member.id, member]));
	const leads = lessons
		.map((lesson) => people.get(heroOf(lesson)))
		.filter((lead) => lead?.kind === 'child');
	const share = (count: number) => Math.round((100 * count) / Math.max(leads.length, 1));
	const girls = share(leads.filter((lead) => lead?.voice === 'girl').length);
	const of = (language: string) =>
		share(leads.filter((lead) => lead?.background === language).length);
	const backgrounds = { ug: of('ug'), kk: of('kk'), zh: of('zh') };
	const missed = Object.entries(backgrounds)
		.filter(([, percent]) => percent < 25)
		.map(
			([language, percent]) =>
				`Only ${percent} % of the leads speak ${language} at home (25 wanted): let one of them lead another story.`
		);
	if (Math.abs(girls - 50) > 5)
		missed.unshift(
			`${girls} % of the leads are girls (45 to 55 wanted): let ${girls < 45 ? 'a girl' : 'a boy'} lead another story.`
		);
	const disability = inPictures(lessons, people);
	if (disability < 10)
		missed.push(
			`Somebody lives with a disability in ${disability} % of the pictures (10 wanted): draw them among the others.`
		);
	const roles = roleBalance(lessons, cast);
	missed.push(...lopsidedRoles(roles));
	return { girls, backgrounds, disability, roles, missed };
}

function inPictures(lessons: readonly Lesson[], people: ReadonlyMap<string, CastMember>): number {
	const pictures = lessons
		.flatMap(({ steps }) => steps.flatMap(({ scene }) => (scene ? [scene.cast] : [])))
		.filter((cast) => cast.length > 0);
	const shown = pictures.filter((cast) =>
		cast.some(({ who, seat }) => seat === 'wheelchair' || people.get(who)?.disability)
	);
	return Math.round((100 * shown.length) / Math.max(pictures.length, 1));
}
