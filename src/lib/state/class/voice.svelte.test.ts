import { get } from 'svelte/store';
import { expect, test } from 'vitest';
import { quietNarrator } from '../../../../tests/fixtures/quiet-narrator.ts';
import { lessonOf, stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import { begunClass } from '#lib/domain/class/advance.ts';
import { courseOf } from '#lib/domain/class/course.ts';
import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import type { Step } from '#lib/domain/content/step.ts';
import { inScript, setLanguage } from '#lib/i18n/i18n.ts';
import { ClassVoice } from './voice.svelte.ts';

const narrator = (t: string) => ({ who: 'narrator' as const, t });

function classHears(step: Step, screen: 'lit' | 'dim' = 'lit') {
	const lesson = { ...lessonOf([step]), language: 'en' } as CompiledLesson;
	const course = courseOf(lesson);
	const { narrator: quiet, said, finish } = quietNarrator();
	const voice = new ClassVoice(quiet, () => undefined);
	voice.open(course);
	// Past the cards with which a session opens.
	const now = { ...begunClass(course), card: undefined, screen };
	voice.speak(now);
	return { texts: () => said.map(({ text }) => text), finish, voice, now };
}

test('a class hears the question that it reads, not how a child alone touches an answer', async () => {
	const { texts, finish } = classHears(
		stepLike('choice', 's1', {
			say: [narrator('What can she do? Tap to hear. Tap again to choose.')],
			ask: 'What can she do?',
			options: [{ id: 'a', t: 'She tells Grandma.', icon: 'speech', goto: 'end' }]
		})
	);
	expect(texts()).toEqual(['What can she do?']);
	finish();
	await expect.poll(texts).toEqual(['What can she do?', 'She tells Grandma.']);
});

test('a class hears the lines of the story', () => {
	const { texts } = classHears(stepLike('panel', 's1', { say: [narrator('The wind blows.')] }));
	expect(texts()).toEqual(['The wind blows.']);
});

test('a class hears the cards that it carries', async () => {
	const { texts, finish } = classHears(stepLike('number_pick', 's1', { ask: 'How many?' }));
	expect(texts()).toEqual(['How many?']);
	finish();
	await expect.poll(texts).toEqual(['How many?', 'Ten']);
	finish();
	await expect.poll(texts).toEqual(['How many?', 'Ten', 'Two']);
});

test('what the class is guessing is silent until it is shown', () => {
	const { texts, voice, now } = classHears(stepLike('panel', 's1'), 'dim');
	expect(texts()).toEqual([]);
	voice.follow({ ...now, screen: 'dim' }, { ...now, screen: 'lit' });
	expect(texts()).toEqual(['Listen.']);
});

test('a verdict of a check is spoken as it is given', () => {
	const step = stepLike('checklist', 's1');
	const { texts, voice, now } = classHears(step);
	const work = { kind: 'checklist' as const, marks: { a: 'ask' as const } };
	voice.follow(now, { ...now, play: { ...now.play, work } });
	expect(texts()).toEqual(['Listen.', 'ask']);
});

test('the device says the lines that press', async () => {
	const half = (t: string) => ({ t, icon: 'sun' });
	const { texts, finish } = classHears(
		stepLike('match', 's1', {
			ask: 'Which reply fits?',
			device_says: 'a',
			pairs: [{ id: 'p', a: half('Everybody does it.'), b: half('I counted.') }]
		})
	);
	expect(texts()).toEqual(['Which reply fits?']);
	finish();
	await expect.poll(texts).toEqual(['Which reply fits?', 'Everybody does it.']);
});

test('a class hears Kazakh from Cyrillic, in the story and on a card that shows Arabic script', async () => {
	await setLanguage('kk', 'arab');
	const step = stepLike('panel', 's1', { say: [narrator('Жел соғады.')] });
	const lesson = { ...lessonOf([step]), language: 'kk' } as CompiledLesson;
	const { narrator: quiet, said } = quietNarrator();
	const voice = new ClassVoice(quiet, () => undefined);
	voice.open(courseOf(lesson));
	const state = begunClass(courseOf(lesson));
	voice.speak({ ...state, card: undefined });
	voice.speak({ ...state, card: 'agree' }, [get(inScript)('Біз тыңдаймыз.')]);
	expect(said.map(({ text }) => text)).toEqual(['Жел соғады.', 'Біз тыңдаймыз.']);
});
