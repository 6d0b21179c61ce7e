import type { CastMember } from '../cast-schema.ts';
import { heroOf } from '../compile-lesson.ts';
import type { Lesson } from '../lesson-schema.ts';

/** Who leads the stories of the corpus, in percent. */
export interface CastBalance {
	girls: number;
	backgrounds: Record<'ug' | 'kk' | 'zh', number>;
	/** Pictures with people in which somebody lives with a disability. */
	disability: number;
	/** Targets that are missed, one sentence each. */
	missed: string[];
}

/**
 * Leads are half girls (± 5 %), each of the three home languages has at least a quarter, and somebody lives
 * with a disability in every tenth picture.
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
				`Only ${percent} % of the leads speak ${language} at home (25 wanted).`
		);
	if (Math.abs(girls - 50) > 5)
		missed.unshift(`${girls} % of the leads are girls (45 to 55 wanted).`);
	const disability = inPictures(lessons, people);
	if (disability < 10)
		missed.push(`Somebody lives with a disability in ${disability} % of the pictures (10 wanted).`);
	return { girls, backgrounds, disability, missed };
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
