import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import type { Lesson } from '#lib/domain/content/lesson-schema.ts';
import { checkTogether } from './check-together.ts';
import { type Corpus, readCorpus } from './corpus.ts';
import { IS_WORD } from './glossary-words.ts';
import { referenceOf } from './reference.ts';

let corpus: Corpus;

beforeAll(async () => {
	corpus = await readCorpus(fileURLToPath(new URL('../../../content', import.meta.url)));
});

type Text = { source: { value?: Pick<Lesson, 'steps'> } };

/** The texts in which no statement holds. */
function noneHolding<T extends Text>(texts: readonly T[]): T[] {
	const changed = structuredClone(texts.map(({ source }) => source.value?.steps ?? []));
	for (const step of changed.flat()) if (step.type === 'tfu') step.answer = false;
	return texts.map((text, index) => {
		const value = { ...text.source.value, steps: changed[index] };
		return { ...text, source: { ...text.source, value } };
	});
}

function told(adults: Partial<Corpus['adults']>): (string | undefined)[] {
	const found = checkTogether({ ...corpus, adults: { ...corpus.adults, ...adults } });
	return found
		.filter(({ rule }) => rule === 'true-or-false')
		.map(({ file, message }) => `${file}: ${message}`);
}

it('in sessions and in units whoever always says “not true” is right no more often than by chance', () => {
	expect(told({})).toEqual([]);
	expect(told({ sessions: noneHolding(corpus.adults.sessions) })).toEqual([
		expect.stringMatching(/^content\/family: Of 8 true-or-false statements for Adults 0 hold/)
	]);
	expect(told({ units: noneHolding(corpus.adults.units) })).toEqual([
		expect.stringMatching(/^content\/teachers: Of 10 true-or-false statements for Adults 0 hold/)
	]);
});

/** The corpus without hand maps, without one pair of items before and after, and with one hard word said otherwise. */
function lacking(): { corpus: Corpus; twins: string; word: string } {
	const paired = corpus.lessons.find(({ source }) => Array.isArray(source.value?.prepost));
	const wordy = corpus.lessons.flatMap(({ po }) => po.flatMap(({ catalog }) => catalog.entries));
	const word = wordy.find(({ key }) => IS_WORD.test(key));
	if (!paired?.source.value || !word) throw new Error('no items or no hard words');
	const { module, band } = paired.source.value;
	const lessons = corpus.lessons.map(({ source, po, ...file }) => {
		const { value } = source;
		if (!value) return { source, po, ...file };
		const steps = value.steps.filter(({ type }) => type !== 'hand_map');
		const prepost = source === paired.source ? 'elsewhere' : value.prepost;
		const others = po.map((one) => {
			const entries = one.catalog.entries.map((entry) =>
				entry === word ? { ...entry, translation: 'other' } : entry
			);
			return { ...one, catalog: { ...one.catalog, entries } };
		});
		return { ...file, source: { ...source, value: { ...value, steps, prepost } }, po: others };
	});
	return { corpus: { ...corpus, lessons }, twins: `${module}.${band}`, word: word.english };
}

it('tells of a kind of step that no lesson has, of a module without paired items, of a hard word in two translations', () => {
	const told = ['step-types', 'twins', 'glossary'];
	const those = (one: Corpus) =>
		checkTogether(one)
			.filter(({ rule }) => told.includes(rule))
			.map(({ message }) => message);
	expect(those(corpus)).toEqual([]);
	const changed = lacking();
	expect(those(changed.corpus)).toEqual([
		expect.stringContaining('No lesson has a step hand_map'),
		expect.stringContaining(`${changed.twins} has no paired items`),
		expect.stringContaining(`The word “${changed.word.toLowerCase()}” is translated in 2 ways`)
	]);
});

it('tells when girls or boys have a role too seldom in the lessons together', () => {
	const balance = (one: Corpus) =>
		checkTogether(one)
			.filter(({ rule }) => rule === 'cast-balance')
			.map(({ message }) => message);
	expect(balance(corpus)).toEqual([]);
	const lessons = corpus.lessons.map(({ source, ...rest }) => {
		const { value } = source;
		if (!value?.roles) return { source, ...rest };
		const roles = { ...value.roles, leads: ['aygul' as const] };
		return { ...rest, source: { ...source, value: { ...value, roles } } };
	});
	expect(balance({ ...corpus, lessons })).toEqual([
		expect.stringContaining(`who lead others ${lessons.length} are girls and 0 boys`)
	]);
});

it('nothing seems to be lacking while a lesson cannot be read', () => {
	const { corpus: less } = lacking();
	const [first, ...lessons] = less.lessons;
	if (!first) throw new Error('no lessons');
	const unread = { ...first, source: { ...first.source, value: undefined } };
	const broken = { ...less, lessons: [unread, ...lessons] };
	const rules = checkTogether(broken).map(({ rule }) => rule);
	expect(rules).not.toContain('step-types');
	expect(rules).not.toContain('twins');
	const id = first.source.value?.id ?? '';
	expect(referenceOf(broken, '2026-11-24', 'warning').lessons).toContain(id);
});
