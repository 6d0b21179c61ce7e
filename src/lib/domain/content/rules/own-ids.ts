import { type LessonRule, type Remark, mistake } from './rule.ts';

type Path = (string | number)[];

/** What stands beside each other has ids of its own: translations, answers and recordings hang on them. */
export const ownIds: LessonRule = (lesson) => [
	...lesson.steps.flatMap((step, index) => sameIds(step, ['steps', index])),
	...('prepost' in lesson ? sameIds(lesson.prepost, ['prepost']) : [])
];

/**
 * Ids that stand twice in one list, however deep it lies. Of a lesson its steps are looked at one by one: two of
 * them with one id are told by the rule about links.
 */
export function sameIds(value: unknown, path: Path): Remark[] {
	if (Array.isArray(value)) {
		const ids = value.map(idOf);
		return value.flatMap((member, at) => [
			...(ids[at] !== undefined && ids.indexOf(ids[at]) < at
				? [mistake([...path, at], `The id ${ids[at]} stands here twice: give one another id.`)]
				: []),
			...sameIds(member, [...path, at])
		]);
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, field]) => sameIds(field, [...path, name]));
}

function idOf(member: unknown): string | undefined {
	if (typeof member !== 'object' || member === null || !('id' in member)) return undefined;
	return typeof member.id === 'string' ? member.id : undefined;
}
