import type { StepOf } from '../content/step.ts';
import type { Mark } from './state.ts';

/** What a checklist comes to: one red is enough; else it is known when every item has been looked at. */
export function checkResult(
	{ items }: Pick<StepOf<'checklist'>, 'items'>,
	marks: Readonly<Record<string, Mark>>
): Mark | undefined {
	const given = items.map(({ id }) => marks[id]);
	if (given.includes('red')) return 'red';
	if (given.includes(undefined)) return undefined;
	return given.includes('ask') ? 'ask' : 'ok';
}
