import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { classAt, sampleCourse } from '../../../../../tests/fixtures/sample-class.ts';
import { stepLike } from '../../../../../tests/fixtures/sample-lessons.ts';
import type { ClassState } from '#lib/domain/class/class-state.ts';
import { load, setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import DeskSlide from './DeskSlide.svelte';

const scene = { place: 'yard', time: 'day', shot: 'wide', cast: [], props: [], alt: 'A yard.' };
const t = 'Grandmother says that we check first, before we go with anybody, whoever it is.';

beforeEach(async () => {
	await wantAdultWords();
	await load('en');
	await setLanguage('en');
});

function slideOf(step: ReturnType<typeof stepLike>, at: Partial<ClassState> = {}) {
	const course = sampleCourse([step]);
	const place = { ...classAt(course, step.id), ...at };
	return render(DeskSlide, { course, place, onact: () => undefined }).container;
}

test('the line of the class stands beneath its small picture and hides nobody in it', () => {
	const container = slideOf(
		stepLike('panel', 's1', { scene, say: [{ who: 'narrator', t }] } as never)
	);
	container.style.inlineSize = '300px';
	const picture = container.querySelector('.picture')?.getBoundingClientRect();
	const line = container.querySelector('.slide p')?.getBoundingClientRect();
	expect(picture?.height).toBeGreaterThan(80);
	expect(picture?.bottom).toBeLessThanOrEqual(line?.top ?? 0);
});

test('a card of the session and a step without a picture show their signs', () => {
	const step = stepLike('tfu', 's2');
	for (const container of [slideOf(step, { card: 'do' }), slideOf(step)])
		expect(container.querySelector('.slide svg.icon')).not.toBeNull();
});

test('while help lies over the picture of the class the desk shows help, too', () => {
	const container = slideOf(stepLike('panel', 's1', { scene } as never), { over: 'help' });
	expect(container.querySelector('.picture')).toBeNull();
	expect(container.querySelector('.slide p')?.textContent).toBe('Help lines');
});

test('beneath the small picture stands what the class reads: the sentence it says, the fact, how it moves', () => {
	const wordsOf = (step: ReturnType<typeof stepLike>) =>
		slideOf(step).querySelector('.slide p')?.textContent;
	expect(wordsOf(stepLike('say_it', 's1', { model: 'No, thank you.' }))).toBe('No, thank you.');
	expect(wordsOf(stepLike('fact', 's1', { plain: 'Help is free.' }))).toBe('Help is free.');
	expect(wordsOf(stepLike('move', 's1', { instr: 'Arms up.' }))).toBe('Arms up.');
	expect(wordsOf(stepLike('tfu', 's1', { stmt: 'Anger is bad.' }))).toBe('Anger is bad.');
});
