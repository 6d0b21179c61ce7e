import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { coverageOf, openLines } from './back/coverage.ts';
import { linesToReadBack } from './back/selection.ts';
import { readRecord } from './back/record.ts';
import { type Messages, readMessages } from './messages.ts';
import { screenTexts } from './screen-texts.ts';

const content = fileURLToPath(new URL('../../../content/', import.meta.url));
let messages: Messages[];

beforeAll(async () => {
	messages = await readMessages(content);
});

function text(name: string) {
	const found = screenTexts({ messages }).find((one) => one.name === name);
	if (!found) throw new Error(`no text ${name}`);
	return found;
}

it('every word of a screen is to be read back, plurals as they are written', () => {
	const lines = linesToReadBack(text('interface'), 'kk');
	expect(lines.map(({ key }) => key)).toEqual(text('interface').texts.map(({ key }) => key));
	expect(lines.find(({ key }) => key === 'who.page')).toMatchObject({
		english: expect.stringContaining('{n}'),
		translation: expect.stringContaining('{n}')
	});
	const plurals = linesToReadBack(text('interface-adult'), 'kk').filter(({ english }) =>
		english.includes(', plural,')
	);
	expect(plurals.length).toBeGreaterThan(0);
});

it('a word of a screen that nobody has read back is counted as unread, and opens again when it changes', async () => {
	const adult = text('interface-adult');
	const records = [await readRecord(content, adult.name, 'ug')];
	const { wanted, covered } = coverageOf([adult], 'ug', records);
	expect(wanted).toBe(adult.texts.length);
	expect(openLines(adult, 'ug', records)).toHaveLength(wanted - covered);
	expect(coverageOf([adult], 'ug', [])).toMatchObject({ wanted, covered: 0 });
	const open = new Set(openLines(adult, 'ug', records).map(({ key }) => key));
	const read = adult.texts.find(({ key }) => !open.has(key));
	expect(read).toBeDefined();
	const po = adult.po.map((file) => {
		const entries = file.catalog.entries.map((entry) => {
			return entry.key === read?.key ? { ...entry, translation: 'other' } : entry;
		});
		return { ...file, catalog: { ...file.catalog, entries } };
	});
	expect(coverageOf([{ ...adult, po }], 'ug', records).covered).toBe(covered - 1);
});
