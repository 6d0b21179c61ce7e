import type { TwinItem } from '../lesson-schema.ts';
import type { Story } from '../story.ts';
import { type LessonRule, type Remark, mistake } from './rule.ts';

/** Before and after are asked with six items: know, recognise, act, each in two equal forms. */
export const twins: LessonRule = (lesson, { lessons }) => {
	// Units end with a try-it in class instead of paired items.
	if (!('prepost' in lesson)) return [];
	if (!Array.isArray(lesson.prepost)) return borrowed(lesson, String(lesson.prepost), lessons);
	const items: readonly TwinItem[] = lesson.prepost;
	const forms = (['K', 'R', 'A'] as const).flatMap((facet) => {
		const [one, two] = ([1, 2] as const).map((form) =>
			items.find((item) => item.facet === facet && item.form === form)
		);
		if (!one || !two) {
			return [
				mistake(
					['prepost'],
					`The facet ${facet} needs an item of form 1 and one of form 2: add it.`
				)
			];
		}
		return equal(one, two, ['prepost', items.indexOf(two)]);
	});
	return [...forms, ...(lesson.band === 'l' ? pictureless(items) : [])];
};

// Little children are asked by ear and picture only (curriculum §4.7).
function pictureless(items: readonly TwinItem[]): Remark[] {
	return items.flatMap(({ options }, index) =>
		options.flatMap(({ id, icon, scene }, at) => {
			if (icon !== undefined || scene !== undefined) return [];
			const path = ['prepost', index, 'options', at];
			return [mistake(path, `Little children cannot read the answer ${id}: give it a picture.`)];
		})
	);
}

function borrowed(lesson: Story, id: string, lessons: ReadonlySet<string>): Remark[] {
	if (!lessons.has(id))
		return [mistake(['prepost'], `There is no lesson ${id} to take the items from.`)];
	const series = (name: string) => name.slice(0, name.lastIndexOf('.'));
	if (series(id) === series(lesson.id)) return [];
	return [mistake(['prepost'], `${id} is of another module or band: take the items from there.`)];
}

function equal(one: TwinItem, two: TwinItem, path: Remark['path']): Remark[] {
	if (one.options.length !== two.options.length) {
		return [
			mistake(
				path,
				`The two forms of ${one.facet} have different numbers of answers: make them equal.`
			)
		];
	}
	if (slots(one) === slots(two)) return [];
	return [
		mistake(
			path,
			`The two forms of ${one.facet} voice different beliefs: use ${slots(one)} in both.`
		)
	];
}

// The order of the answers is shuffled on the tablet; what they voice must be the same.
function slots({ options }: TwinItem): string {
	return options
		.map(({ correct, miscon }) => (correct ? 'right' : (miscon ?? 'none')))
		.sort()
		.join(', ');
}
