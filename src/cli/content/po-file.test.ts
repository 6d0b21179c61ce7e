import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Catalog, type CatalogEntry, updateCatalog } from '#lib/domain/content/catalog.ts';
import { parsePo, printPo } from './po-file.ts';

// The library keeps texts as names in plain objects, so it loses one that is called `toString`.
const words = fc
	.oneof(
		fc.string({ minLength: 1, unit: 'grapheme' }),
		fc.constantFrom('a "quoted" word', 'back\\slash', 'قوڭغۇراق', 'two\nlines', '\\n')
	)
	.filter((text) => text.trim() !== '' && !(text in {}));
const entry: fc.Arbitrary<CatalogEntry> = fc
	.record({
		english: words,
		translation: fc.oneof(words, fc.constant('')),
		fuzzy: fc.boolean(),
		previous: fc.option(words, { nil: undefined }),
		note: fc.constantFrom(undefined, 'spoken by aygul'),
		remark: fc.constantFrom(undefined, 'Is it a toy bell?', 'One.\nAnother.')
	})
	.map((one) => ({ ...one, key: '' }));
const named = (prefix: string) =>
	fc
		.array(entry, { maxLength: 5 })
		.map((entries) => entries.map((one, n) => ({ ...one, key: `${prefix}${n}` })));
const catalogs: fc.Arbitrary<Catalog> = fc.record({
	language: fc.constantFrom('zh', 'ug', 'kk'),
	entries: named('steps.s'),
	obsolete: named('old.s').map((old) => old.map((one) => ({ ...one, note: undefined })))
});

describe('a PO file', () => {
	it('says after reading what it said before writing', () => {
		fc.assert(
			fc.property(catalogs, (catalog) => {
				// Carriage returns and control characters never stand in texts that people type.
				fc.pre(!/[\r\p{Cc}]/u.test(JSON.stringify(catalog).replace(/\\n/g, '')));
				expect(parsePo(printPo(catalog), catalog.language)).toEqual(catalog);
			})
		);
	});

	it('is written the same way twice', () => {
		fc.assert(
			fc.property(catalogs, (catalog) => {
				const once = printPo(catalog);
				expect(printPo(parsePo(once, catalog.language))).toBe(once);
			})
		);
	});

	it('shows a translator the English from which the translation was made', () => {
		const one = { key: 'a', english: 'New', translation: '新', fuzzy: true, previous: 'Old' };
		const text = printPo({ language: 'zh', entries: [one], obsolete: [] });
		expect(text).toContain('#| msgid "Old"');
	});

	it('reads the English from which the translation was made as PO tools fold it', () => {
		const folded = [
			'#| msgctxt "steps.s1.say.1.t"',
			'#| msgid ""',
			'#| "Old and \\"long\\". "',
			'#| "It goes on."',
			'#, fuzzy',
			'msgctxt "a"\nmsgid "New"\nmsgstr "新"\n'
		].join('\n');
		const head = printPo({ language: 'zh', entries: [], obsolete: [] });
		const { entries } = parsePo(`${head}\n${folded}`, 'zh');
		expect(entries).toMatchObject([{ key: 'a', previous: 'Old and "long". It goes on.' }]);
	});

	it.each(['\u2028', '\u2029'])(
		'keeps the separator %j of a pasted text in the older English',
		(sign) => {
			const one = {
				key: 'a',
				english: 'New',
				translation: '新',
				fuzzy: true,
				previous: `${sign}Old`
			};
			const text = printPo({ language: 'zh', entries: [one], obsolete: [] });
			expect(parsePo(text, 'zh').entries).toMatchObject([one]);
		}
	);

	it('keeps what a translator has noted', () => {
		const text = printPo({ language: 'zh', entries: [], obsolete: [] });
		const noted = `${text}\n# Is it a toy bell?\n#, fuzzy\nmsgctxt "a"\nmsgid "Bell"\nmsgstr "铃"\n`;
		const { entries } = parsePo(noted, 'zh');
		expect(entries).toMatchObject([{ key: 'a', remark: 'Is it a toy bell?' }]);
		const updated = updateCatalog(parsePo(noted, 'zh'), [{ key: 'a', text: 'A bell' }]);
		expect(printPo(updated)).toContain('# Is it a toy bell?\n');
	});

	it('does not call a file reviewed while a text has no translation', () => {
		const done = { key: 'a', english: 'Sun', translation: '太阳', fuzzy: false };
		const empty = { key: 'b', english: 'Rain', translation: '', fuzzy: false };
		const print = (entries: CatalogEntry[]) => printPo({ language: 'zh', entries, obsolete: [] });
		expect(print([done])).toContain('X-State: reviewed');
		expect(print([done, empty])).toContain('X-State: draft, no native review');
	});
});
