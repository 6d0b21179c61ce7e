import { TARGET_LANGUAGES } from '#lib/domain/content/catalog.ts';
import type { Corpus } from '../corpus.ts';
import { type WordUse, wordUses } from '../word-uses.ts';

/** Hard words that running text says in several ways, or in one that no list knows (“other”), by language. */
export function wordLines(corpus: Corpus): string[] {
	const uses = wordUses(corpus);
	return TARGET_LANGUAGES.map((language) => {
		const own = uses.filter(({ po }) => po.language === language);
		const other = own.filter(({ way }) => way === undefined);
		const words = [...counted(own)].filter(([, ways]) => ways.size > 1 || ways.has('other'));
		const lines = words
			.sort(([, one], [, next]) => (next.get('other') ?? 0) - (one.get('other') ?? 0))
			.map(([word, ways]) => `${word} (${[...ways].map(([way, n]) => `${way} ${n}`).join(', ')})`);
		return `Hard words in running text, ${language}: ${other.length} of ${own.length} in other words: ${lines.join('; ')}.`;
	});
}

function counted(uses: readonly WordUse[]): Map<string, Map<string, number>> {
	const words = new Map<string, Map<string, number>>();
	for (const { hard, way = 'other' } of uses) {
		const ways = words.get(hard.word) ?? new Map<string, number>();
		words.set(hard.word, ways.set(way, (ways.get(way) ?? 0) + 1));
	}
	return words;
}
