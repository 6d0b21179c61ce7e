import type { TargetLanguage } from '#lib/domain/content/catalog.ts';
import { type Finding, error } from './finding.ts';

/** The keys of the entries in a PO file, in their order; an entry without one has an empty key. */
export function keysOf(text: string): { key: string; line: number }[] {
	let key = '';
	return text.split(/\r?\n/).flatMap((line, index) => {
		const [, word, said = ''] = /^(msgctxt|msgid) "(.*)"$/.exec(line) ?? [];
		if (word === 'msgctxt') key = said;
		if (word !== 'msgid') return [];
		const found = { key, line: key === '' ? index + 1 : index };
		key = '';
		return [found];
	});
}

/** The lines whose quotes do not match; the parser would tell of them at the next entry, if at all. */
export function openQuotes(text: string, file: string): Finding[] {
	return text.split(/\r?\n/).flatMap((line, index) => {
		const isText = /^\s*(#~\s*)?(msg\w+(\[\d+\])?\s*)?"/.test(line);
		if (!isText || /^[^"]*("([^"\\]|\\.)*"\s*)+$/.test(line)) return [];
		const message =
			'The quotes on this line do not match: close them, and write \\" for a quote inside.';
		return [error(file, index + 1, message)];
	});
}

/** What a PO tool would pass over in silence, and a translation would be lost or taken for another. */
export function formProblems(text: string, file: string, language: TargetLanguage): Finding[] {
	const [head, ...entries] = keysOf(text);
	const seen = new Set<string>();
	const lost = (head?.key === '' ? entries : [head, ...entries]).flatMap((entry) => {
		if (!entry) return [];
		const { key, line } = entry;
		if (key === '') return [error(file, line, 'This text has no key: give it back its `msgctxt`.')];
		if (seen.has(key)) return [error(file, line, `${key} stands here twice: take one out.`)];
		seen.add(key);
		return [];
	});
	return [...headProblems(text, file, language), ...lost];
}

function headProblems(text: string, file: string, language: TargetLanguage): Finding[] {
	const said = (name: string) => new RegExp(`^"${name}(.*?)\\\\n"\r?$`, 'im').exec(text);
	const lineOf = (at: number) => text.slice(0, at).split('\n').length;
	const other = said('Language: *');
	const charset = said('Content-Type: .*charset=');
	return [
		...(other && other[1] !== language
			? [
					error(
						file,
						lineOf(other.index),
						`This file says that it is in ${other[1]}, and its name that it is in ${language}: correct one.`
					)
				]
			: []),
		...(charset && !/^utf-?8$/i.test(charset[1] ?? '')
			? [
					error(
						file,
						lineOf(charset.index),
						`Files are written in UTF-8, not in ${charset[1]}: correct the head.`
					)
				]
			: [])
	];
}
