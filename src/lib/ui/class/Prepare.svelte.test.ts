import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { sensitive } from '../../../../tests/fixtures/sample-lessons.ts';
import { sampleGuide } from '../../../../tests/fixtures/sample-class.ts';
import type { LessonSummary } from '#lib/domain/content/compiled.ts';
import type { Reader } from '#lib/domain/facts/fact.ts';
import { setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import Prepare from './Prepare.svelte';

const lesson = { id: 'my-rights.o.1', band: 'o', title: 'Rights', ...sensitive({ level: 'S3' }) };

function prepare(
	unchecked: number | undefined,
	unread: readonly Reader[] | undefined,
	named = false
) {
	const shown = { lesson: lesson as LessonSummary, guide: sampleGuide, aim: [], named };
	return render(Prepare, { ...shown, unchecked, unread });
}

beforeEach(async () => {
	await wantAdultWords();
	await setLanguage('en');
});

test('the plan says how many facts nobody has checked and who has not read the lessons', async () => {
	await prepare(2, ['lawyer']);
	await expect.element(page.getByText(/^Nobody has checked 2 facts of this lesson/)).toBeVisible();
	await expect.element(page.getByText('has read the lessons yet: a lawyer.')).toBeVisible();
	await expect.element(page.getByText('not known here yet')).not.toBeInTheDocument();
});

test('while the pack cannot say it, the plan says that it is not known', async () => {
	await prepare(undefined, undefined);
	await expect
		.element(page.getByText(/not known here yet .* take them as unchecked/))
		.toBeVisible();
});

test('a plan whose facts are checked and whose lessons are read warns of nothing', async () => {
	await prepare(0, []);
	await expect.element(page.getByText('Who is in the room')).toBeVisible();
	await expect
		.element(page.getByText(/nobody has checked|None of these|not known/))
		.not.toBeInTheDocument();
});

test('in Chinese what a plan names stands before a colon as wide as a letter', async () => {
	await setLanguage('zh');
	const { container } = await prepare(0, [], true);
	expect(container.innerText).toMatch(/\p{Script=Han}：Nobody plays/u);
});
