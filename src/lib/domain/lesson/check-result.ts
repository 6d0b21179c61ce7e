import type { StepOf } from '../content/step.ts';
import type { Mark } from './state.ts';

type Marks = Readonly<Record<string, Mark>>;

/** What a checklist comes to: one red is enough; else it is known when every item has been looked at. */
export function checkResult(
	{ items }: Pick<StepOf<'checklist'>, 'items'>,
	marks: Marks
): Mark | undefined {
	const given = items.map(({ id }) => marks[id]);
	if (given.includes('red')) return 'red';
	if (given.includes(undefined)) return undefined;
	return given.includes('ask') ? 'ask' : 'ok';
}

/** What is heard when an item has been looked at: its verdict, and what all come to where that is new. */
export function markTexts(
	step: StepOf<'checklist'>,
	before: Marks,
	id: string,
	mark: Mark
): { text: string; path: string }[] {
	const result = checkResult(step, { ...before, [id]: mark });
	const end = result && result !== checkResult(step, before) ? [`result_${result}` as const] : [];
	return [
		...step.items
			.filter((item) => item.id === id)
			.map((item) => ({ text: item[mark], path: `items.${id}.${mark}` })),
		...end.map((path) => ({ text: step[path], path }))
	];
}
