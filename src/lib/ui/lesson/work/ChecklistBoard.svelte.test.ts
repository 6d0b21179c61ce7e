import type { ComponentProps } from 'svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { stepLike } from '../../../../../tests/fixtures/sample-lessons.ts';
import type { StepOf } from '#lib/domain/content/step.ts';
import { LOUDSPEAKER } from '#lib/ui/base/sound.ts';
import { TELLING } from '#lib/ui/base/telling.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import ChecklistBoard from './ChecklistBoard.svelte';

beforeEach(() => setLanguage('en'));

const checklist = {
	...(stepLike('checklist', 's1') as StepOf<'checklist'>),
	result_red: 'Stop here.'
};
const shown = (own: Partial<ComponentProps<typeof ChecklistBoard>>, silence?: 'missing') => {
	const tell = vi.fn();
	const [onmark, onspeak] = [vi.fn(), vi.fn()];
	render(ChecklistBoard, {
		props: { step: checklist, marks: {}, onspeak, onmark, ...own },
		context: new Map<symbol, unknown>([
			[TELLING, tell],
			[LOUDSPEAKER, { silence }]
		])
	});
	return { tell, onmark, onspeak };
};

test('each item gets a verdict, and one stop decides', async () => {
	const { onmark } = shown({ marks: { a: 'red' } });
	await page.getByRole('radio', { name: 'Ask' }).last().click();
	expect(onmark).toHaveBeenCalledWith('b', 'ask');
	await expect.element(page.getByText('Stop here.')).toBeVisible();
	await expect.element(page.getByRole('status')).not.toBeInTheDocument();
});

test('a verdict is heard, and what the list comes to as soon as that is known', async () => {
	const { onspeak, tell } = shown({});
	await page.getByRole('radio', { name: 'Stop' }).first().click();
	expect(onspeak).toHaveBeenCalledWith([
		{ text: 'red', path: 'items.a.red' },
		{ text: 'Stop here.', path: 'result_red' }
	]);
	expect(tell).toHaveBeenLastCalledWith('');
});

test('where no voice is heard, a screen reader is told the same', async () => {
	const { tell } = shown({}, 'missing');
	await page.getByRole('radio', { name: 'Stop' }).first().click();
	expect(tell).toHaveBeenLastCalledWith('red Stop here.');
});
