import type { Lesson, TwinItem } from '../lesson-schema.ts';
import { type LessonRule, type Remark, mistake } from './rule.ts';

/** Before and after are asked with six items: know, recognise, act, each in two equal forms. */
export const twins: LessonRule = (lesson, { lessons }) => {
	// Units end with a try-it in class instead of paired items.
	if (!('prepost' in lesson)) return [];
	if (!Array.isArray(lesson.prepost)) return borrowed(lesson.prepost, lessons);
	const items: readonly TwinItem[] = lesson.prepost;
	return (['K', 'R', 'A'] as const).flatMap((facet) => {
		const [one, two] = ([1, 2] as const).map((form) =>
			items.find((item) => item.facet === facet && item.form === form)
		);
		if (!one || !two) {
			return [mistake(['prepost'], `The facet ${facet} needs an item of form 1 and one of form 2: add it.`)];
		}
		return equal(one, two, ['prepost', items.indexOf(two)]);
	});
};

function borrowed(id: Exclude<Lesson['prepost'], readonly unknown[]>, lessons: ReadonlySet<string>) {
	if (lessons.has(id as string)) return [];
	return [mistake(['prepost'], `There is no lesson ${String(id)} to take the items from.`)];
}

function equal(one: TwinItem, two: TwinItem, path: Remark['path']): Remark[] {
	if (one.options.length !== two.options.length) {
		return [mistake(path, `The two forms of ${one.facet} have different numbers of answers: make them equal.`)];
	}
	if (slots(one) === slots(two)) return [];
	return [
		mistake(path, `The two forms of ${one.facet} voice different beliefs: use ${slots(one)} in both.`)
	];
}

// The order of the answers is shuffled on the tablet; what they voice must be the same.
function slots({ options }: TwinItem): string {
	return options
		.map(({ correct, miscon }) => (correct ? 'right' : (miscon ?? 'none')))
		.sort()
		.join(', ');
}
