import { expect, test } from 'vitest';
import { lessonOf, stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import { writtenLessons } from '../../../../tests/fixtures/written-lessons.ts';
import type { CompiledLesson } from '../content/compiled.ts';
import type { Language } from '../content/language.ts';
import type { Step } from '../content/step.ts';
import { forClass } from './for-class.ts';

const said = (t: string) => ({ say: [{ who: 'narrator' as const, t }] });

function reworded(step: Step, language: Language = 'en'): Step | undefined {
	return forClass({ ...lessonOf([step]), language } as CompiledLesson).steps[0];
}
const inClass = (t: string, language: Language) =>
	reworded(stepLike('body_map', 's1', said(t)), language)?.say.map((line) => line.t);

test('a class is not told to tap, in any language', () => {
	expect(inClass('Where can a bell ring? Tap a place. There is no wrong place.', 'en')).toEqual([
		'Where can a bell ring? There is no wrong place.'
	]);
	expect(inClass('铃铛会在身上哪儿响？点一个地方。点哪儿都可以。', 'zh')).toEqual([
		'铃铛会在身上哪儿响？'
	]);
	expect(
		inClass('قوڭغۇراق نەدە جىرىڭلايدۇ؟ بىر يەرنى باس. قەيەرنى باسساڭمۇ بولىدۇ.', 'ug')
	).toEqual(['قوڭغۇراق نەدە جىرىڭلايدۇ؟']);
	expect(inClass('Қоңырау қай жерде? Бір жерді бас. Бұрыс жер жоқ.', 'kk')).toEqual([
		'Қоңырау қай жерде? Бұрыс жер жоқ.'
	]);
});

test('a question that only says what to tap gives way to the line before it', () => {
	const step = stepLike('hotspot', 's1', {
		...said('Here are six promises. Tap four and listen.'),
		ask: 'Tap four promises and listen.'
	});
	expect(reworded(step)).toMatchObject({ ask: undefined, ...said('Here are six promises.') });
});

test('words that speak of touching in a story stay as they are', () => {
	const step = stepLike('panel', 's1', said('The water tap drips.'));
	expect(reworded(step)).toBe(step);
});

test('a thumb, which is a head finger in Kazakh, is no touch', () => {
	const thumb = 'Кім сақтайтынын таңда. Сосын бас бармағыңның суретін сал.';
	expect(inClass(thumb, 'kk')).toEqual([thumb]);
});

test('what is left of a step always says something', () => {
	expect(inClass('Tap a part.', 'en')).toEqual(['Tap a part.']);
});

test('no written lesson tells a class to tap in a picture, a list or a card', () => {
	const told = writtenLessons()
		.map((lesson) => forClass({ ...lesson, language: 'en' }))
		.flatMap(({ id, steps }) =>
			steps
				.filter(({ type }) => ['body_map', 'hotspot', 'checklist', 'card_builder'].includes(type))
				.flatMap((step) => [...step.say.map(({ t }) => t), ('ask' in step && step.ask) || ''])
				.filter((text) => /\btap\b/i.test(text))
				.map((text) => `${id}: ${text}`)
		);
	expect(told).toEqual([]);
});
