import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Catalog, translationState, updateCatalog } from './catalog.ts';

const old: Catalog = {
	language: 'zh',
	entries: [
		{ key: 'a', english: 'One', translation: '一', fuzzy: false },
		{ key: 'b', english: 'Two', translation: '二', fuzzy: false },
		{ key: 'c', english: 'Three', translation: '', fuzzy: false }
	],
	obsolete: []
};

describe('bringing a catalog up to date', () => {
	it('leaves alone what has not changed', () => {
		const { entries } = updateCatalog(old, [{ key: 'a', text: 'One' }]);
		expect(entries).toEqual([{ ...old.entries[0], note: undefined }]);
	});

	it('keeps the translation of a changed text, fuzzy, with the English that it was made from', () => {
		const [entry] = updateCatalog(old, [{ key: 'a', text: 'Only one' }]).entries;
		expect(entry).toMatchObject({ translation: '一', fuzzy: true, previous: 'One' });
		expect(translationState(entry, 'Only one')).toBe('stale');
	});

	it('remembers the oldest English when a text changes twice', () => {
		const once = updateCatalog(old, [{ key: 'a', text: 'Only one' }]);
		const [entry] = updateCatalog(once, [{ key: 'a', text: 'Just one' }]).entries;
		expect(entry?.previous).toBe('One');
	});

	it('adds new texts empty and puts translated texts that are gone aside', () => {
		const { entries, obsolete } = updateCatalog(old, [{ key: 'd', text: 'Four' }]);
		expect(entries).toEqual([{ key: 'd', english: 'Four', translation: '', fuzzy: false }]);
		expect(obsolete.map(({ key }) => key)).toEqual(['a', 'b']);
	});

	it('takes a text back that was put aside', () => {
		const without = updateCatalog(old, []);
		const [entry] = updateCatalog(without, [{ key: 'a', text: 'One' }]).entries;
		expect(entry?.translation).toBe('一');
	});

	it('changes nothing the second time', () => {
		const key = fc.constantFrom('a', 'b', 'c', 'd');
		const texts = fc.uniqueArray(fc.record({ key, text: fc.string({ minLength: 1 }) }), {
			selector: (text) => text.key
		});
		fc.assert(
			fc.property(texts, texts, (first, second) => {
				const once = updateCatalog(updateCatalog(old, first), second);
				expect(updateCatalog(once, second)).toEqual(once);
			})
		);
	});
});
