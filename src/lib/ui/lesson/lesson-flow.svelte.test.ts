import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import type { StepOf } from '#lib/domain/content/step.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import HelpingHand from '#lib/ui/help/HelpingHand.svelte';
import CardBuilder from './work/CardBuilder.svelte';
import HandMap from './work/HandMap.svelte';

beforeEach(() => setLanguage('zh'));

const hand = stepLike('hand_map', 's1', { icons: ['mother', 'teacher'] }) as StepOf<'hand_map'>;

test('a helping hand is named in the language of the child and kept only by a touch', async () => {
	const keep = vi.fn();
	render(HandMap, { step: hand, hand: { kept: [], keep } });
	await page.getByRole('button', { name: '妈妈' }).click();
	expect(keep).not.toHaveBeenCalled();
	await page.getByRole('button', { name: '留在这台平板上' }).click();
	expect(keep).toHaveBeenCalledExactlyOnceWith(['mother']);
});

test('a helping hand that is kept says so after calm and help, too, and not once it was taken away or changed', async () => {
	const own = { fingers: ['mother'] };
	const keptAs = (kept: string[]) => ({ step: hand, own, hand: { kept, keep: vi.fn() } });
	const isKept = page.getByRole('button', { name: '已留下' });
	const shown = render(HandMap, keptAs(['mother']));
	await expect.element(isKept).toBeVisible();
	await shown.rerender(keptAs([]));
	await expect.element(isKept).not.toBeInTheDocument();
	await shown.rerender(keptAs(['mother']));
	await expect.element(isKept).toBeVisible();
	await page.getByRole('button', { name: '老师' }).click();
	await expect.element(isKept).not.toBeInTheDocument();
});

test('a guest is offered no keeping', async () => {
	render(HandMap, { step: hand });
	await page.getByRole('button', { name: '妈妈' }).click();
	await expect
		.element(page.getByRole('button', { name: '留在这台平板上' }))
		.not.toBeInTheDocument();
});

test('a kept hand shows its people and can be taken away', async () => {
	const onforget = vi.fn();
	render(HelpingHand, { kept: ['teacher'], onforget, onclose: vi.fn() });
	await expect.element(page.getByRole('listitem')).toHaveTextContent('老师');
	await page.getByRole('button', { name: '把图画拿掉' }).click();
	expect(onforget).toHaveBeenCalledOnce();
});

test('a card has no room for what is only remembered', async () => {
	const fields = (['drawing', 'remembered'] as const).map((kind) => ({ id: kind, t: kind, kind }));
	const step = stepLike('card_builder', 's1', { fields }) as StepOf<'card_builder'>;
	render(CardBuilder, { step, onspeak: vi.fn() });
	await expect.element(page.getByRole('listitem').first().getByRole('img')).toBeVisible();
	await expect.element(page.getByRole('listitem').last()).toHaveTextContent('remembered');
	expect(page.getByRole('listitem').last().getByRole('img').elements()).toEqual([]);
});

test('a card is printed by a touch', async () => {
	const step = stepLike('card_builder', 's1') as StepOf<'card_builder'>;
	const onprint = vi.fn();
	render(CardBuilder, { step, onspeak: vi.fn(), onprint });
	await page.getByRole('button', { name: '打印' }).click();
	expect(onprint).toHaveBeenCalledOnce();
});
