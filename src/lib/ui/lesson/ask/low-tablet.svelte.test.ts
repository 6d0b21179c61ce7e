import { afterEach, beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { builtStories } from '../../../../../tests/fixtures/built-packs.ts';
import { lowTablet, putAway } from '../../../../../tests/fixtures/low-tablet.ts';
import { played } from '../../../../../tests/fixtures/played-lesson.ts';
import type { StepOf } from '#lib/domain/content/step.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import QuestionStep from './QuestionStep.svelte';
import '../../base/tokens.css';
import '../../base/reset.css';

const nothing = () => undefined;
const doors = { onhide: nothing, oncalm: nothing, onhelp: nothing, onroad: nothing };
let little: HTMLElement;

beforeEach(async () => {
	little = await lowTablet();
});
afterEach(async () => {
	await putAway(little);
	await setLanguage('en');
});

/** A question of a lesson as it stands on a low tablet. */
async function asked(language: 'en' | 'kk', lesson: string, step: string) {
	await setLanguage(language);
	const story = (await builtStories(language)).find(({ id }) => id === lesson)!;
	const question = story.steps.find(({ id }) => id === step) as StepOf<'picture_choice'>;
	const { player } = played([question], { language });
	await render(QuestionStep, { target: little, props: { step: question, player, doors } });
	return player;
}

test('an answer of three lines leaves a hundred pixels of its card to the picture', async () => {
	await asked('en', 'safe-body.l.1', 's10');
	const pictures = [...little.querySelectorAll('.card .pic')];
	expect(pictures).toHaveLength(3);
	for (const one of pictures) expect(one.getBoundingClientRect().height).toBeGreaterThan(100);
});

test('under a verdict and a long question an arrow tells that answers lie below', async () => {
	const player = await asked('kk', 'moving-safely.l.1', 's08');
	player.act({ do: 'unsure' });
	await expect.poll(() => little.querySelector('.fb')).not.toBeNull();
	await expect.poll(arrowsInSight).toBe(1);
});

/** Arrows of whatever is scrolled that lie on the sheet, with more below them. */
function arrowsInSight(): number {
	const sheet = little.querySelector('.sheet')!;
	const { bottom } = sheet.getBoundingClientRect();
	const scrolled = [sheet, little.querySelector('.body')!].filter(
		(one) => one.scrollHeight > one.clientHeight && getComputedStyle(one).overflowY === 'auto'
	);
	const arrows = scrolled.flatMap((one) => one.querySelector(':scope > .fade') ?? []);
	const shown = arrows.map((one) => one.getBoundingClientRect());
	return shown.filter((one) => one.height > 0 && one.bottom <= bottom + 1).length;
}
