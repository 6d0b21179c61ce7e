import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Step, StepOf } from '../../src/lib/domain/content/step.ts';
import {
	isMulti,
	isRight,
	optionIds,
	rightAnswer,
	type QuestionStep
} from '../../src/lib/domain/lesson/question.ts';
import { shuffled } from '../../src/lib/domain/lesson/shuffle.ts';
import { GalleryWalk, type Look } from './gallery-walk.ts';
import type { Visitor } from './visitor.ts';

/** Leads through steps that are judged: first what does not hold, then what holds, and looks at both verdicts. */
export class VerdictWalk {
	#visitor: Visitor;
	#page: Page;
	#walk: GalleryWalk;

	constructor(visitor: Visitor) {
		this.#visitor = visitor;
		this.#page = visitor.page;
		this.#walk = new GalleryWalk(visitor);
	}

	async through(steps: readonly Step[], look: Look) {
		for (const [n, step] of steps.entries()) {
			await this.#walk.at(n, steps.length);
			const name = `${n + 1} ${step.type}`;
			if (step.type === 'sort') await this.#sort(step, name, look);
			else if (step.type === 'match') await this.#match(step, name, look);
			else await this.#answer(step as QuestionStep, name, look);
			await this.#walk.onward(n);
		}
	}

	async #answer(step: QuestionStep, name: string, look: Look) {
		const right = rightAnswer(step);
		await this.#give(step, wrongAnswer(step), () => look(`${name}, touched once`));
		await this.#verdict('notyet');
		await look(`${name}, not yet`);
		await this.#visitor.button('step.retry').click();
		await expect(this.#here('.fb')).toHaveCount(0);
		await this.#give(step, right);
		await this.#verdict('yes');
		await look(`${name}, yes`);
	}

	/** Each answer is touched to be heard and once more to be chosen. */
	async #give(step: QuestionStep, answer: readonly string[], onceTouched = async () => {}) {
		if (step.type === 'order') return this.#lay(step, answer);
		for (const id of answer) {
			const option = this.#here(`[data-option="${optionIds(step).indexOf(id)}"]`);
			await option.click();
			await expect(option.locator('small')).toBeVisible();
			if (id === answer[0]) await onceTouched();
			await option.click();
		}
		if (isMulti(step)) await this.#visitor.button('step.answer').click();
	}

	async #lay(step: StepOf<'order'>, way: readonly string[]) {
		const cards = shuffled(step.items, step.id).map(({ id }) => id);
		for (const id of way) await this.#here('.cards .card').nth(cards.indexOf(id)).click();
	}

	async #match({ pairs }: StepOf<'match'>, name: string, look: Look) {
		const first = pairs[0];
		const other = pairs.find(({ b }) => b.t !== first?.b.t);
		await this.#join(0, other?.id);
		await expect(this.#here('.half.back')).toBeVisible();
		await this.#verdict('notyet');
		await look(`${name}, came back`);
		for (const [n, { id }] of pairs.entries()) await this.#join(n, id);
		await this.#verdict('yes');
		await look(`${name}, yes`);
	}

	async #join(one: number, other: string | undefined) {
		await this.#here('.side:first-child .half').nth(one).click();
		await this.#here(`[data-drop="b${other}"]`).click();
	}

	async #sort({ baskets, cards }: StepOf<'sort'>, name: string, look: Look) {
		const card = cards[0];
		const holds = (id: string) => card?.basket === id || card?.also.includes(id);
		await this.#here(`[data-drop="${baskets.find(({ id }) => !holds(id))?.id}"]`).click();
		await expect(this.#here('.card.back')).toBeVisible();
		await this.#verdict('notyet');
		await look(`${name}, came back`);
		await this.#here(`[data-drop="${card?.basket}"]`).click();
		await this.#verdict('yes');
		await look(`${name}, yes`);
	}

	#verdict(tone: 'yes' | 'notyet') {
		return expect(this.#here(`.fb.${tone}`)).toBeVisible();
	}

	/** In the step at hand: the next one lies hidden beneath it already. */
	#here(css: string): Locator {
		return this.#page.locator(`main.lesson .asked:not(.waits) ${css}`);
	}
}

/** One answer that does not hold; an order the other way round, or one place on. */
function wrongAnswer(step: QuestionStep): string[] {
	const right = rightAnswer(step);
	const ways =
		step.type === 'order'
			? [[...right].reverse(), [...right.slice(1), ...right.slice(0, 1)]]
			: optionIds(step).map((id) => [id]);
	const wrong = ways.find((way) => !isRight(step, way));
	if (!wrong) throw new Error(`${step.id} takes every answer`);
	return wrong;
}
