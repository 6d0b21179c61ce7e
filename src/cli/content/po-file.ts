import { type GetTextTranslation, type GetTextTranslations, po } from 'gettext-parser';
import type { Catalog, CatalogEntry, TargetLanguage } from '#lib/domain/content/catalog.ts';

const STATE = 'draft, no native review';

/** Reads a PO file. Throws an error with a readable message if it is malformed. */
export function parsePo(source: string, language: TargetLanguage): Catalog {
	const table = po.parse(source, { validation: true });
	return {
		language,
		entries: entriesOf(table.translations),
		obsolete: entriesOf(table.obsolete ?? {})
	};
}

/** Writes a PO file: stable order, one line a text, so that a change shows as a small difference. */
export function printPo({ language, entries, obsolete }: Catalog): string {
	const table: GetTextTranslations = {
		charset: 'utf-8',
		headers: {
			Language: language,
			'MIME-Version': '1.0',
			'Content-Type': 'text/plain; charset=UTF-8',
			'Content-Transfer-Encoding': '8bit',
			'X-State': isReviewed(entries) ? 'reviewed' : STATE
		},
		translations: tableOf(entries),
		obsolete: tableOf(obsolete)
	};
	return `${po.compile(table, { foldLength: 0 }).toString('utf8').trimEnd()}\n`;
}

// An empty translation carries no fuzzy flag, yet nobody has reviewed it.
function isReviewed(entries: readonly CatalogEntry[]): boolean {
	const isCleared = ({ fuzzy, translation }: CatalogEntry) => !fuzzy && translation !== '';
	return entries.length > 0 && entries.every(isCleared);
}

function entriesOf(table: GetTextTranslations['translations']): CatalogEntry[] {
	return Object.values(table)
		.flatMap((context) => Object.values(context))
		.filter(({ msgctxt, msgid }) => msgctxt !== undefined && msgid !== '')
		.map(toEntry);
}

function toEntry({ msgctxt = '', msgid, msgstr, comments }: GetTextTranslation): CatalogEntry {
	const [translation = ''] = msgstr;
	return {
		key: msgctxt,
		english: msgid,
		// Blank, it would be shown and said as nothing.
		translation: translation.trim() === '' ? '' : translation,
		fuzzy: /\bfuzzy\b/.test(comments?.flag ?? ''),
		previous: previousOf(comments?.previous),
		note: comments?.extracted || undefined,
		remark: comments?.translator || undefined
	};
}

/** The English from which a translation was made. PO tools fold it over several lines, and may put its old key before it. */
function previousOf(comment = ''): string | undefined {
	// Not `.`, which takes a pasted line or paragraph separator (U+2028, U+2029) for an end of the line.
	const [, lines] = /^msgid ((?:"[^\n]*"\n?)+)/m.exec(comment) ?? [];
	return lines && unescape(lines.trim().slice(1, -1).replaceAll('"\n"', ''));
}

function tableOf(entries: readonly CatalogEntry[]): GetTextTranslations['translations'] {
	return Object.fromEntries(
		entries.map((entry) => [entry.key, { [entry.english]: toTranslation(entry) }])
	);
}

function toTranslation(entry: CatalogEntry): GetTextTranslation {
	const { key, english, translation, fuzzy, previous, note, remark } = entry;
	return {
		msgctxt: key,
		msgid: english,
		msgstr: [translation],
		comments: {
			...(remark ? { translator: remark } : {}),
			...(note ? { extracted: note } : {}),
			...(fuzzy ? { flag: 'fuzzy' } : {}),
			...(previous === undefined ? {} : { previous: `msgid "${escape(previous)}"` })
		}
	};
}

const escape = (text: string) => text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n');
const unescape = (text: string) =>
	text.replace(/\\(.)/gs, (_, sign: string) => (sign === 'n' ? '\n' : sign));
