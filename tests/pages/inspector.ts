import type { Page } from '@playwright/test';
import type { Band } from '../../src/lib/domain/content/language.ts';
import { axeProblems } from './axe.ts';
import { namelessMains, nameProblems } from './name-problems.ts';
import { shapeProblems } from './shape-problems.ts';
import { silentTexts } from './silent-texts.ts';

const SIZES = [
	[1280, 800],
	[1024, 600],
	[800, 1280],
	[360, 740]
] as const;
const PHONE = 480;
/** Smallest controls by age (design/ui.md §3.4); on a phone 52 px for everybody who learns. */
const TARGETS = { l: 64, m: 48, o: 44, a: 44 } satisfies Record<Band, number>;

/** axe: what axe finds, and names that tell nothing apart; heard: what nobody can hear; fits: what does not fit, in every size. */
export type Question = 'axe' | 'heard' | 'fits';

/** Asks each screen of a walk all questions while it stands there, and collects what is wrong. */
export class Inspector {
	readonly problems: string[] = [];
	#page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	async look(name: string, band: Band, questions: readonly Question[]) {
		const note = (found: string[]) =>
			this.problems.push(...found.map((problem) => `${name}: ${problem}`));
		if (questions.includes('axe')) {
			note(await axeProblems(this.#page));
			note(await nameProblems(this.#page));
			note(await namelessMains(this.#page));
		}
		if (questions.includes('heard')) note(await silentTexts(this.#page));
		if (questions.includes('fits')) note(await this.#unfit(band));
	}

	async #unfit(band: Band): Promise<string[]> {
		const problems: string[] = [];
		for (const [width, height] of SIZES) {
			await this.#page.setViewportSize({ width, height });
			const target = width > PHONE || band === 'a' ? TARGETS[band] : 52;
			const found = await shapeProblems(this.#page, target);
			problems.push(...found.map((problem) => `${width}×${height}: ${problem}`));
		}
		await this.#page.setViewportSize({ width: 1280, height: 800 });
		return problems;
	}
}
