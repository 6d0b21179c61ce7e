import { describe, expect, it } from 'vitest';
import { smallReference } from '../../../../../tests/fixtures/small-lesson.ts';
import type { TargetLanguage } from '../catalog.ts';
import { adultTexts, adultTranslations } from './adult-texts.ts';
import type { Reference } from './rule.ts';

const bans = {
	en: [{ word: 'victim*', say: 'say the name' }],
	zh: [],
	ug: [],
	kk: [{ word: 'құрбан', say: 'атын айтыңыз' }]
};
const TOOL = {
	id: 'no_go_tell',
	near: 'say no if',
	en: 'Say no if you can.',
	zh: '能说不，就说不。',
	ug: 'ياق دە.',
	kk: 'Айта алсаң, жоқ де.'
};
const reference: Reference = smallReference({ bannedWords: bans, fixedLines: [TOOL] });

function told(text: string, id = 'guide.session-plan'): string[] {
	const path = ['sections', 0, 'steps', 0];
	return adultTexts([{ key: 'sections.a.steps.1', text, path }], id, reference).map(
		({ message }) => message
	);
}

function toldOf(
	text: string,
	translation: string,
	language: TargetLanguage,
	id = 'guide.words'
): string[] {
	const entry = { key: 'sections.a.why', english: text, translation, fuzzy: true };
	const texts = [{ key: 'sections.a.why', text, path: ['sections', 0, 'why'], entry }];
	return adultTranslations(texts, language, id, reference).map(({ message }) => message);
}

describe('what adults read beside the lessons', () => {
	it.each([
		['A victim came.', 'words not to use'],
		[`${'word '.repeat(31)}end.`, '32 words; 30 are the most'],
		['Call {{fact.no_such}}.', 'no fact no_such'],
		['Call {{fact.min_work_age}.', 'braces around no fact'],
		['Look: 好.', 'cannot say “好”'],
		['Thank it. Then speak alone.', '“speak alone”'],
		['Thank it. Then talk with the child apart.', 'nobody may promise a secret or a talk apart'],
		['Speak privately with two who went quiet.', '“Speak privately”'],
		['Two private check-ins.', '“private check-ins”'],
		['I won’t tell anyone.', 'nobody may promise a secret']
	])('is told of: %s', (text, said) => {
		expect(told(text)).toEqual([expect.stringContaining(said)]);
	});

	it('may say what nobody says, where it says so', () => {
		expect(told('I can’t keep it only between us. I tell you before I tell anyone.')).toEqual([]);
		expect(told('Never speak alone with a child.')).toEqual([]);
	});

	it('says the lines of the toolbox in their words, but where words are explained', () => {
		const other = 'Say no if you like.';
		expect(told(other)).toEqual([expect.stringContaining('has other words for no_go_tell')]);
		expect(told(other, 'guide.words')).toEqual([]);
		expect(toldOf(TOOL.en, 'Басқаша.', 'kk', 'guide.tools')).toEqual([
			expect.stringContaining(`say “${TOOL.kk}”`)
		]);
	});

	it('is translated with the same facts, and without words not to use', () => {
		expect(toldOf('A child.', '', 'kk')).toEqual([expect.stringContaining('not yet translated')]);
		expect(toldOf('A child.', 'Құрбан.', 'kk')).toEqual([
			expect.stringContaining('words not to use')
		]);
		expect(toldOf('Call {{fact.min_work_age}}.', 'Бала.', 'kk')).toEqual([
			expect.stringContaining('other facts')
		]);
	});
});
