import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { classAt, sampleCourse, sampleGuide } from '../../../../../tests/fixtures/sample-class.ts';
import { stepLike } from '../../../../../tests/fixtures/sample-lessons.ts';
import type { Sensitivity } from '#lib/domain/content/names.ts';
import { load, setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import '../../base/fonts.css';
import '../../base/reset.css';
import '../../base/tokens.css';
import NotesStrip from './NotesStrip.svelte';
import NotesText from './NotesText.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await load('en');
	await setLanguage('en');
});
afterEach(() => page.viewport(1280, 800));

const steps = [
	stepLike('panel', 's0', { next: 's1' }),
	stepLike('panel', 's1', { next: 's2' }),
	stepLike('tfu', 's2', { next: 'r1' }),
	stepLike('recap', 'r1')
];

function strip(
	at: string,
	card?: 'do',
	level: Sensitivity = 'S2',
	unchecked: readonly string[] = [],
	unkept: 'blocked' | undefined = undefined
) {
	const course = sampleCourse(steps, level);
	const heard = { onact: vi.fn(), onspeak: vi.fn(), onprotocol: vi.fn(), onend: vi.fn() };
	const place = { ...classAt(course, at), card };
	const own = {
		course,
		place,
		guide: sampleGuide,
		unchecked,
		unkept,
		minutes: 14,
		script: 'arab' as const
	};
	render(NotesStrip, { ...own, language: 'en', ...heard });
	return heard;
}
const button = (name: string) => page.getByRole('button', { name });

test('the strip says whom nobody plays, and how a class votes with eyes closed', async () => {
	strip('s2');
	await expect.element(page.getByText('Nobody plays the seller.')).toBeVisible();
	await expect.element(page.getByText(/^Eyes closed\. Thumb up/)).toBeVisible();
});

test('the strip says the minute, and how far that is from the plan', async () => {
	strip('s1');
	await expect.element(page.getByText(/^Minute 14 · on time$/)).toBeVisible();
});

test('the strip says what to press at a vote, and not where nothing is voted on', async () => {
	strip('s2');
	await expect.element(page.getByText(/press its number; then Next/)).toBeVisible();
	strip('s1');
	expect(page.getByText(/press its number; then Next/).elements()).toHaveLength(1);
});

test('beneath the picture a count is read while it is typed, and by the class only once counts are shown', async () => {
	strip('s2');
	await button('Vote').click();
	const count = page.getByRole('spinbutton').first();
	const signs = () => getComputedStyle(count.element()).getPropertyValue('-webkit-text-security');
	expect(signs()).toBe('disc');
	await count.click();
	expect(signs()).toBe('none');
	await count.fill('28');
	// Both digits are seen.
	const { clientWidth, scrollWidth } = count.element();
	expect(scrollWidth).toBe(clientWidth);
});

test('what is special with a class is not read anew beneath each picture of the story', async () => {
	strip('s1');
	await expect.element(page.getByText('Look and listen.')).toBeVisible();
	await expect.element(page.getByText('Nobody plays the seller.')).not.toBeInTheDocument();
});

test('the strip beneath a concealed lesson gives nothing of it away, because the class reads it, too', async () => {
	strip('s2', undefined, 'S3');
	await expect.element(page.getByText(/^Eyes closed/)).toBeVisible();
	await expect.element(page.getByText('Nobody plays the seller.')).not.toBeInTheDocument();
});

test('the strip says, too, what nobody has checked', async () => {
	strip('s2', undefined, 'S2', ['Help is free.']);
	await expect.element(page.getByText('Nobody has checked this yet: Help is free.')).toBeVisible();
});

test('the strip beneath a concealed lesson says only that something is not checked', async () => {
	strip('s2', undefined, 'S3', ['Help is free.']);
	await expect.element(page.getByText('Nobody has checked this yet')).toBeVisible();
	await expect.element(page.getByText('Help is free.')).not.toBeInTheDocument();
});

test('the strip says the words that let a child only watch', async () => {
	strip('r1', 'do');
	await expect.element(page.getByText('Nobody has to. Say: You may just watch.')).toBeVisible();
});

test('a teacher with one touch board blanks the picture, calls for help and hears again', async () => {
	const { onact, onspeak } = strip('s0');
	await button('Black screen').click();
	expect(onact).toHaveBeenLastCalledWith({ do: 'black' });
	await button('Help lines').click();
	expect(onact).toHaveBeenLastCalledWith({ do: 'help' });
	await button('Pause and guess').click();
	expect(onact).toHaveBeenLastCalledWith({ do: 'predict' });
	await button('Hear again').click();
	expect(onspeak).toHaveBeenCalledOnce();
});

test('if a child tells, the picture goes black, and what to do is read when the class no longer sees the screen', async () => {
	const { onact, onprotocol } = strip('s1');
	await button('If a child tells you something').click();
	expect(onact).toHaveBeenCalledExactlyOnceWith({ do: 'black' });
	await expect.element(page.getByText('We stop here for a moment.')).toBeVisible();
	await expect.element(page.getByText(/Thank you for telling me/)).not.toBeInTheDocument();
	await button('Read on').click();
	await expect.element(page.getByText(/Thank you for telling me/)).toBeVisible();
	await page.getByRole('button', { name: 'If a child tells', exact: true }).click();
	await button('Back to the class').click();
	await expect.element(page.getByText(/Thank you for telling me/)).not.toBeInTheDocument();
	expect(onprotocol).toHaveBeenCalled();
});

test('the limit is said before the child says more, and comes before listening', async () => {
	strip('s1');
	await button('If a child tells you something').click();
	await button('Read on').click();
	const steps = page.getByRole('complementary').getByRole('listitem');
	await expect.element(steps.nth(1)).toHaveTextContent(/^Before the child says more/);
	await expect.element(steps.nth(2)).toHaveTextContent(/^Listen/);
	await expect.element(steps.nth(4)).toHaveTextContent(/^Danger now/);
});

test('what the lesson asks to read of the protocol is one touch away when a child tells', async () => {
	const { onprotocol } = strip('s1');
	await button('If a child tells you something').click();
	await button('Read on').click();
	await button('F. A child works, or is in conflict with the law').click();
	expect(onprotocol).toHaveBeenCalledExactlyOnceWith('f');
});

test('a clicker turns nothing while a child tells', async () => {
	const turned = vi.fn();
	addEventListener('keydown', turned);
	strip('s1');
	await button('If a child tells you something').click();
	await userEvent.keyboard('{PageDown}');
	expect(turned).not.toHaveBeenCalled();
	await button('Back to the class').click();
	await userEvent.keyboard('{PageDown}');
	expect(turned).toHaveBeenCalledOnce();
	removeEventListener('keydown', turned);
});

test('what to do if a child tells is a dialog: the focus goes in, what lies behind is out of reach, and the focus comes back', async () => {
	const { onact } = strip('s1');
	await button('If a child tells you something').click();
	const dialog = page.getByRole('dialog', { name: 'We stop here for a moment.' });
	await expect.element(dialog).toHaveFocus();
	// A clicker that sends Enter, or a space, presses neither what is behind nor “Read on”.
	await userEvent.keyboard('{Enter} ');
	await expect.element(dialog).toBeVisible();
	expect(document.querySelector('.notes-strip')).toHaveProperty('inert', true);
	for (let tab = 0; tab < 4; tab++) {
		await userEvent.tab();
		const { activeElement } = document;
		expect(activeElement === document.body || activeElement?.closest('[role=dialog]')).toBeTruthy();
	}
	await button('Read on').click();
	await expect
		.element(page.getByRole('dialog', { name: 'If a child tells you something' }))
		.toHaveFocus();
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByText(/Thank you for telling me/)).toBeVisible();
	expect(onact).toHaveBeenCalledExactlyOnceWith({ do: 'black' });
	await button('Back to the class').click();
	await expect.element(button('If a child tells you something')).toHaveFocus();
	expect(document.querySelector('.notes-strip')).toHaveProperty('inert', false);
});

test('a strip says when the place of the class is not kept', async () => {
	strip('s1', undefined, 'S2', [], 'blocked');
	await expect
		.element(
			page.getByText(
				'If the power fails, this class cannot go on at its place: this browser lets nothing be kept.'
			)
		)
		.toBeVisible();
});

test('on an old projector the strip ends with a whole line, and says that there is more', async () => {
	await page.viewport(1024, 768);
	strip('s2', undefined, 'S2', [
		'Help is free, and nobody has to pay for a report, a doctor or a bed.'
	]);
	await expect.element(button('Read all of it')).toBeVisible();
	const note = document.querySelector('.note');
	const foot = note?.getBoundingClientRect().bottom ?? 0;
	const lines = [...(note?.querySelectorAll('p') ?? [])].flatMap((one) => {
		const range = document.createRange();
		range.selectNodeContents(one);
		return [...range.getClientRects()];
	});
	expect(lines.length).toBeGreaterThan(4);
	expect(lines.filter(({ top, bottom }) => top < foot - 1 && bottom > foot + 1)).toEqual([]);
});

test('the teacher’s window says the written notes, too, and no id of a step', async () => {
	const course = sampleCourse(steps, 'S2');
	const own = { course, guide: sampleGuide, words: [], unchecked: [], script: 'arab' as const };
	const { container, rerender } = render(NotesText, { ...own, place: classAt(course, 's2') });
	await expect.element(page.getByText('Nobody plays the seller.')).toBeVisible();
	await expect.element(page.getByText(/^Eyes closed\. Thumb up/)).toBeVisible();
	expect(container.textContent).not.toMatch(/\bs2\b/);
	await rerender({ place: { ...classAt(course, 'r1'), card: 'do' } });
	await expect.element(page.getByText('You may just watch.')).toBeVisible();
});

test('the teacher’s window has all that is read aloud: cards to carry, lines of a play and what is asked after it', async () => {
	const lines = [{ role: 'speaker', t: 'May I have one minute?' }];
	const cards = ['A sweet.', 'A pill.'].map((t, n) => ({ id: `c${n}`, t }));
	const course = sampleCourse([
		stepLike('roleplay', 's1', { lines, cue: 'Stand up.', debrief: 'How was it?' } as never),
		stepLike('sort', 's2', { cards } as never),
		stepLike('choice', 's3', { options: [{ id: 'a', t: 'Go.', icon: 'sun', goto: 's1' }] })
	]);
	const own = { course, guide: undefined, words: [], unchecked: [], script: 'arab' as const };
	const { container, rerender } = render(NotesText, { ...own, place: classAt(course, 's1') });
	for (const text of ['Stand up.', 'May I have one minute?', 'How was it?'])
		await expect.element(page.getByText(text)).toBeVisible();
	await rerender({ place: classAt(course, 's2') });
	for (const { t } of cards) await expect.element(page.getByText(t)).toBeVisible();
	// The answers of a vote stand beside their counts.
	await rerender({ place: classAt(course, 's3') });
	expect(container.textContent).not.toContain('Go.');
});

test.for([
	[1093, 614],
	[911, 512]
] as const)(
	'on a magnified page every key of the strip stands whole in it, as wide as a finger (%i × %i)',
	async ([width, height]) => {
		await page.viewport(width, height);
		strip('s2');
		await button('Vote').click();
		await document.fonts.ready;
		const keys = [...document.querySelectorAll<HTMLElement>('.row button, .count button')];
		expect(keys.filter((key) => key.offsetWidth < 44).map((key) => key.textContent)).toEqual([]);
		const { top, bottom } = document.querySelector('.notes-strip')!.getBoundingClientRect();
		const inStrip = [...document.querySelectorAll('.notes-strip button')];
		const boxes = inStrip.map((key) => key.getBoundingClientRect());
		expect(Math.max(...boxes.map((box) => box.bottom))).toBeLessThanOrEqual(bottom);
		expect(Math.min(...boxes.map((box) => box.top))).toBeGreaterThanOrEqual(top);
	}
);
