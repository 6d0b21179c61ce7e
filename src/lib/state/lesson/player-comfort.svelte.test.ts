import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { played } from '../../../../tests/fixtures/played-lesson.ts';
import { STEP_TYPES, stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import LessonView from '#lib/ui/lesson/LessonView.svelte';
import '#lib/ui/base/reset.css';
import '#lib/ui/base/tokens.css';

beforeEach(() => setLanguage('en'));

test('with captions off a line is heard and not seen, and a screen reader still finds it', async () => {
	const steps = [stepLike('panel', 's1')];
	const { player, doors, said } = played(steps, {}, true, undefined, { captions: false });
	render(LessonView, { player, doors });
	const line = page.getByText('Listen.');
	await expect.element(line).toBeInTheDocument();
	expect(said.map(({ text }) => text)).toEqual(['Listen.']);
	const caption = line.element().closest('p');
	expect(caption && getComputedStyle(caption).clipPath).toBe('inset(50%)');
	expect(caption?.closest('[aria-hidden="true"], [inert]')).toBeNull();
});

/** What can be read in a step whose letters are no larger with the largest ones. */
async function staysSmall(type: (typeof STEP_TYPES)[number]): Promise<string[]> {
	const { player, doors } = played([stepLike(type, 's1')]);
	if (type === 'poll') player.act({ do: 'answer', options: ['a'] });
	const frame = document.createElement('div');
	document.body.append(frame);
	render(LessonView, { target: frame, props: { player, doors } });
	await expect.poll(() => frame.querySelector('[data-say]:not([aria-label])')).not.toBeNull();
	const texts = [...frame.querySelectorAll<HTMLElement>('[data-say]')];
	// The number of an empty place is larger than any word.
	const read = texts.filter((text) => text.innerText.trim() && !text.closest('.sr, svg, .place'));
	const sizes = (letters: string) => {
		frame.dataset.text = letters;
		return read.map((text) => parseFloat(getComputedStyle(text).fontSize));
	};
	const [usual, larger] = [sizes('1'), sizes('2')];
	frame.remove();
	const still = read.filter((_, n) => (larger[n] ?? 0) <= (usual[n] ?? 0));
	return still.map((text) => text.innerText);
}

test.each(STEP_TYPES)(
	'all that stands in a step of kind %s grows with larger letters',
	async (type) => {
		expect(await staysSmall(type)).toEqual([]);
	}
);
