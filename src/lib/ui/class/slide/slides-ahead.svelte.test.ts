import { beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { classAt, sampleCourse, shownOf } from '../../../../../tests/fixtures/sample-class.ts';
import { stepLike } from '../../../../../tests/fixtures/sample-lessons.ts';
import { advanceClass } from '#lib/domain/class/advance.ts';
import { load, setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import Projector from '../Projector.svelte';

const course = sampleCourse([
	stepLike('panel', 's1', { next: 's2' } as never),
	stepLike('panel', 's2', { next: 'q1' } as never),
	stepLike('single', 'q1')
]);
const at = (step: string) => shownOf(course, classAt(course, step));

beforeEach(async () => {
	await wantAdultWords();
	await load('en');
	await setLanguage('en');
});

function waiting(container: Element): HTMLElement | null {
	return container.querySelector<HTMLElement>('.slide[aria-hidden="true"]');
}

test('the slide that comes next waits beneath the one that is seen, and is the one that then is seen', async () => {
	const { container, rerender } = render(Projector, { shown: at('s2') });
	await vi.waitFor(() => expect(waiting(container)?.dataset.step).toBe('q1'));
	const question = waiting(container);
	const state = advanceClass(course, at('s2').state, { do: 'next' });
	await rerender({ shown: shownOf(course, state) });
	expect(container.querySelector('.slide[role="main"]')).toBe(question);
	expect(waiting(container)).toBeNull();
});

test('a touch meets the slide that is seen, not the one that waits', async () => {
	const { container } = render(Projector, { shown: at('s2') });
	container.style.blockSize = '400px';
	await vi.waitFor(() => expect(waiting(container)).not.toBeNull());
	const { left, top, width, height } = container.getBoundingClientRect();
	const met = document.elementFromPoint(left + width / 2, top + height / 2);
	expect(met?.closest('.slide')?.getAttribute('role')).toBe('main');
});

test('pictures of a story stay on one slide', async () => {
	const { container, rerender } = render(Projector, { shown: at('s1') });
	const story = container.querySelector('.slide');
	await rerender({ shown: at('s2') });
	expect(container.querySelector('.slide[role="main"]')).toBe(story);
});

test('nothing waits beneath a screen that is black', async () => {
	const { container, rerender } = render(Projector, { shown: at('s2') });
	await vi.waitFor(() => expect(waiting(container)).not.toBeNull());
	const black = advanceClass(course, at('s2').state, { do: 'black' });
	await rerender({ shown: shownOf(course, black) });
	expect(waiting(container)).toBeNull();
});
