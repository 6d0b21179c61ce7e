import { soughtSpots } from '../../lesson/spots.ts';
import type { Step } from '../step.ts';
import { type LessonRule, type Remark, mistake } from './rule.ts';

/** Names inside a step point to something in that step. */
export const references: LessonRule = (lesson) =>
	lesson.steps.flatMap((step, index) => remarksOn(step, ['steps', index]));

function remarksOn(step: Step, path: (string | number)[]): Remark[] {
	switch (step.type) {
		case 'sort': {
			const baskets = step.baskets.map(({ id }) => id);
			return step.cards.flatMap((card, at) =>
				unknown([card.basket, ...card.also], baskets, [...path, 'cards', at], 'basket')
			);
		}
		case 'number_pick':
			return unknown([step.answer], ids(step.choices), [...path, 'answer'], 'choice');
		case 'order':
			return step.alt_orders.flatMap((order, at) =>
				unknown(order, ids(step.items), [...path, 'alt_orders', at], 'item')
			);
		case 'roleplay':
			return step.lines.flatMap(({ role }, at) =>
				unknown([role], step.roles, [...path, 'lines', at], 'role')
			);
		case 'hotspot':
			return tooMany(step.need, soughtSpots(step).length, [...path, 'need']);
		default:
			return [];
	}
}

function tooMany(need: number, spots: number, path: (string | number)[]): Remark[] {
	return need > spots ? [mistake(path, `Only ${spots} spots count here: need fewer.`)] : [];
}

function unknown(
	names: readonly string[],
	known: readonly string[],
	path: (string | number)[],
	what: string
): Remark[] {
	return names
		.filter((name) => !known.includes(name))
		.map((name) => mistake(path, `${name} is no ${what} of this step: use ${known.join(', ')}.`));
}

function ids(members: readonly { id: string }[]): string[] {
	return members.map(({ id }) => id);
}
