import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { sampleGuide } from '../../../../../tests/fixtures/sample-class.ts';
import { sensitive } from '../../../../../tests/fixtures/sample-lessons.ts';
import type { LessonSummary } from '#lib/domain/content/compiled.ts';
import type { Sensitivity } from '#lib/domain/content/names.ts';
import { load, setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import ChooseLesson from '../ChooseLesson.svelte';
import Prepare from '../Prepare.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await load('en');
	await setLanguage('en');
});

const TITLE = 'Growing feelings';
const summary = (level: Sensitivity) =>
	({
		id: 'growing-up.o.2',
		module: 'growing-up',
		band: 'o',
		title: TITLE,
		...sensitive({ level })
	}) as LessonSummary;

function choose(level: Sensitivity, named: boolean) {
	const nothing = () => undefined;
	const modules = [{ id: 'growing-up' as const, title: 'Growing Up' }];
	const at = { band: 'o' as const, module: 'growing-up' as const, lesson: undefined, named };
	const on = { onband: nothing, onmodule: nothing, onlesson: nothing };
	render(ChooseLesson, { modules, lessons: [summary(level)], ...at, ...on });
}

test('where a class may read along, a sensitive lesson is a number', async () => {
	choose('S3', false);
	await expect.element(page.getByText('Lesson 2')).toBeVisible();
	await expect.element(page.getByText(TITLE)).not.toBeInTheDocument();
});

test('on a screen of the teacher’s own it has its title, and an open lesson has it everywhere', async () => {
	choose('S3', true);
	await expect.element(page.getByText(TITLE)).toBeVisible();
	choose('S1', false);
	await expect.element(page.getByText(TITLE).last()).toBeVisible();
});

test('the plan of a sensitive lesson is folded up until the teacher opens it', async () => {
	const known = { aim: ['I can say no.'], unchecked: 0, unread: [] };
	render(Prepare, { lesson: summary('S3'), guide: sampleGuide, named: false, ...known });
	await expect.element(page.getByText(TITLE)).not.toBeVisible();
	await expect.element(page.getByText('Nobody plays the seller.')).not.toBeVisible();
	await page.getByText('Read the plan while no class sees this screen').click();
	await expect.element(page.getByText('Nobody plays the seller.')).toBeVisible();
	await expect.element(page.getByText('You may just watch.')).toBeVisible();
});
