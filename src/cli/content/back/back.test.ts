import { describe, expect, it } from 'vitest';
import type { CatalogEntry } from '#lib/domain/content/catalog.ts';
import { parseSource } from '../source.ts';
import type { TranslatedText } from '../translated-texts.ts';
import { coverageOf, openLines } from './coverage.ts';
import { merge } from './merge.ts';
import { type BackRecord, printRecord, recordSchema } from './record.ts';
import { linesToReadBack, shortHash } from './selection.ts';
import { readTable } from './table.ts';

const keys = Array.from({ length: 300 }, (_, index) => `steps.s${index}.say.1.t`);

function textWith(
	heavy: boolean,
	change: (key: string) => string = (key) => `ug ${key}`
): TranslatedText {
	const entries = keys.map((key): CatalogEntry => {
		return { key, english: `en ${key}`, translation: change(key), fuzzy: true };
	});
	const catalog = { language: 'ug' as const, entries, obsolete: [] };
	return {
		name: 'safe-body.l.1',
		heavy,
		texts: keys.map((key) => ({ key, text: `en ${key}`, path: [] })),
		po: [
			{
				file: 'ug.po',
				language: 'ug',
				state: 'read',
				catalog,
				findings: [],
				lineOf: () => undefined
			}
		]
	};
}

function recordWith(lines: BackRecord['lines']) {
	const head = { text: 'safe-body.l.1', language: 'ug' as const, reader: 'language model' };
	const record: BackRecord = { ...head, date: '2026-11-24', saw_english: false, lines };
	return parseSource('x.yaml', printRecord(record), recordSchema);
}

const none = { old: [], given: new Map(), backs: new Map(), verdicts: new Map() };
const [first, second] = linesToReadBack(textWith(true), 'ug');
if (!first || !second) throw new Error('no lines');

describe('the choice of lines to read back', () => {
	it('takes every line of a text about harm, and about a third of another', () => {
		expect(linesToReadBack(textWith(true), 'ug')).toHaveLength(300);
		const third = linesToReadBack(textWith(false), 'ug').length;
		expect(third).toBeGreaterThan(70);
		expect(third).toBeLessThan(130);
	});

	it('does not move when other lines come and go', () => {
		const all = textWith(false);
		const fewer = { ...all, texts: all.texts.slice(100) };
		const left = linesToReadBack(all, 'ug').filter(({ key }) => keys.indexOf(key) >= 100);
		expect(linesToReadBack(fewer, 'ug')).toEqual(left);
	});

	it('leaves out what is not translated', () => {
		expect(
			linesToReadBack(
				textWith(true, () => ''),
				'ug'
			)
		).toEqual([]);
	});
});

describe('a record', () => {
	it('covers the words that were read, and opens again when they change', () => {
		const lines = [{ key: first.key, hash: first.hash, back: 'x', verdict: 'same' as const }];
		const records = [recordWith(lines)];
		expect(coverageOf([textWith(true)], 'ug', records)).toMatchObject({ wanted: 300, covered: 1 });
		const changed = textWith(true, (key) => (key === first.key ? 'other' : `ug ${key}`));
		expect(coverageOf([changed], 'ug', records)).toMatchObject({ wanted: 300, covered: 0 });
		expect(openLines(changed, 'ug', records)).toHaveLength(300);
		expect(openLines(textWith(true), 'ug', records)).toHaveLength(299);
	});

	it('comes back from its file as it went in', () => {
		const line = {
			key: 'a',
			hash: '0a1b2c3d',
			back: 'He said: "no" # x',
			verdict: 'shade' as const
		};
		expect(recordWith([{ ...line, note: 'softer' }]).value?.lines).toEqual([
			{ ...line, note: 'softer' }
		]);
	});

	it('takes lines without a verdict as the same, in the words that the reader was given', () => {
		const written = { ...none, backs: new Map([[first.key, ['back']]]) };
		const given = new Map([[first.key, ['aaaaaaaa']]]);
		expect(merge([first], { ...written, given })).toEqual({
			ok: true,
			lines: [{ key: first.key, hash: 'aaaaaaaa', back: 'back', verdict: 'same' }]
		});
	});

	it('takes a corrected line in the words that it has now, and keeps older lines', () => {
		const old = [{ key: second.key, hash: second.hash, back: 'old', verdict: 'same' as const }];
		const merged = merge([first, second], {
			old,
			given: new Map([[first.key, ['aaaaaaaa']]]),
			backs: new Map([[first.key, ['back']]]),
			verdicts: new Map([[first.key, ['differs-fixed', 'was “house”']]])
		});
		const verdict = { back: 'back', verdict: 'differs-fixed', note: 'was “house”' };
		expect(merged).toEqual({
			ok: true,
			lines: [{ key: first.key, hash: shortHash(first.translation), ...verdict }, ...old]
		});
	});

	it.each([
		[
			'a verdict on an empty back-translation',
			{ backs: new Map([[first.key, ['']]]), verdicts: new Map([[first.key, ['shade']]]) },
			/has a verdict and no back-translation/
		],
		['a line that is not there', { backs: new Map([['s99', ['x']]]) }, /s99 is no line/],
		[
			'a verdict without words',
			{ verdicts: new Map([[first.key, ['shade']]]) },
			/no back-translation/
		],
		[
			'an unknown verdict',
			{ backs: new Map([[first.key, ['x']]]), verdicts: new Map([[first.key, ['fine']]]) },
			/a verdict is same, shade/
		]
	])('refuses %s', (_, written, reason) => {
		const merged = merge([first], { ...none, ...written });
		expect(merged).toEqual({ ok: false, reason: expect.stringMatching(reason) });
	});
});

describe('a table of a reader', () => {
	it('is JSON or lines with tabs', () => {
		expect(readTable('{"a.b": "One."}')).toEqual(new Map([['a.b', ['One.']]]));
		expect(readTable('# a remark\na.b\tOne.\n\nc\tshade\tsofter\r\n')).toEqual(
			new Map([
				['a.b', ['One.']],
				['c', ['shade', 'softer']]
			])
		);
	});
});
