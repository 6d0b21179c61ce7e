import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import * as v from 'valibot';
import { cardsSchema } from '#lib/domain/content/family-schema.ts';
import { adultFiles } from './adult-corpus.ts';
import { checkAdultFile } from './check-adults.ts';
import { readCorpus } from './corpus.ts';
import { referenceOf } from './reference.ts';

const corpus = await readCorpus(fileURLToPath(new URL('../../../content', import.meta.url)));
const reference = referenceOf(corpus, '2026-11-24', 'warning');
const cards = corpus.adults.cards.source.value?.cards ?? [];

it('two parts of a text for adults never have one id, since they would share a translation', () => {
	const [file] = adultFiles(corpus.adults);
	const { value } = corpus.adults.cards.source;
	if (!file || !value) throw new Error('no cards');
	const told = (some: typeof cards) => {
		const source = { ...file.file.source, value: { ...value, cards: some } };
		return checkAdultFile({ ...file, file: { ...file.file, source } }, reference)
			.map(({ message }) => message)
			.filter((message) => message.includes('stands here twice'));
	};
	expect(told(cards)).toEqual([]);
	const copied = cards.map((card, n) => (n === 1 ? { ...card, id: 'family.01' } : card));
	expect(told(copied)).toEqual(['The id family.01 stands here twice: give one another id.']);
});

it('each module has one card', () => {
	const { value } = corpus.adults.cards.source;
	const [first, second, ...others] = cards;
	if (!first || !second) throw new Error('no cards');
	const told = (some: typeof cards) =>
		v.safeParse(cardsSchema, { ...value, cards: some }).issues?.map(({ message }) => message);
	expect(told(cards)).toBeUndefined();
	expect(told([first, { ...second, module: first.module }, ...others])).toEqual([
		'two cards are of one module'
	]);
	expect(told(others)).toEqual(['13 modules have a card each']);
});
