import type { Corpus } from '../corpus.ts';
import { accept, readAccepted } from './accepted.ts';
import { NEEDED, strangeToHunspell } from './hunspell.ts';
import { placedWords } from './places.ts';
import { type Spelling, spellingOf } from './spelling.ts';
import { formsOf } from './words.ts';

/**
 * Lists the Kazakh words that neither the dictionary nor content/accepted-words.kk.txt knows.
 * `accept WORD…` adds words to that list, for somebody who has looked at them.
 */
export async function spell(corpus: Corpus, args: readonly string[]): Promise<number> {
	const [action, ...words] = args;
	if (action === 'accept') await accept(corpus.root, words);
	const spelling = await kazakhSpelling(corpus);
	if (!spelling) {
		console.error(`The spelling is not checked: install ${NEEDED}.`);
		return 1;
	}
	for (const [first, ...others] of spelling.unknown) {
		if (!first) continue;
		const more = others.length > 0 ? ` (and ${others.length} more times)` : '';
		console.log(
			`${first.file}:${first.line ?? 1} “${first.word}”${more}: correct it, or accept it with \`npm run content spell accept ${first.word}\`.`
		);
	}
	if (spelling.unused.length > 0)
		console.log(`Accepted, but no longer in any text: ${spelling.unused.join(' ')}`);
	console.log(spellingLine(spelling));
	return spelling.unknown.length > 0 ? 1 : 0;
}

/** One line for the report on the content. */
export function spellingLine(spelling: Spelling | undefined): string {
	if (!spelling) return `Spelling, kk: not checked; that needs ${NEEDED}.`;
	const { words, accepted, unknown } = spelling;
	const named = unknown.map(([first]) => first?.word).join(', ');
	return `Spelling, kk: ${words} different words; ${accepted} accepted after a look, ${unknown.length} unknown${named && `: ${named}`}.`;
}

/** The spelling of all Kazakh words; `undefined` where the dictionary is missing. */
export async function kazakhSpelling(corpus: Corpus): Promise<Spelling | undefined> {
	const words = await placedWords(corpus);
	const strange = await strangeToHunspell([...new Set(words.map(({ word }) => word))]);
	return strange && spellingOf(formsOf(words), await readAccepted(corpus.root), strange);
}
