import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Corpus } from '../corpus.ts';
import { translatedTexts } from '../translated-texts.ts';
import { type PlacedWord, wordsOf } from './words.ts';

/** Every Kazakh word of the translations, of the facts that stand in texts, and of the interface. */
export async function placedWords(corpus: Corpus): Promise<PlacedWord[]> {
	const areas = ['interface', join('interface', 'adult')];
	const files = areas.map((area) => join(corpus.root, area, 'kk.json'));
	return [
		...translations(corpus),
		...inlineWords(corpus),
		...(await Promise.all(files.map(interfaceWords))).flat()
	];
}

function translations(corpus: Corpus): PlacedWord[] {
	return translatedTexts(corpus).flatMap(({ texts, po }) => {
		const keys = new Set(texts.map(({ key }) => key));
		return po
			.filter(({ language }) => language === 'kk')
			.flatMap(({ file, catalog, lineOf }) =>
				catalog.entries
					.filter(({ key }) => keys.has(key))
					.flatMap(({ key, translation }) => placed(translation, file, lineOf(key)))
			);
	});
}

function inlineWords({ facts: { source } }: Corpus): PlacedWord[] {
	const facts = source.value?.facts ?? [];
	return facts.flatMap(({ inline }, index) =>
		placed(inline?.kk ?? '', source.file, source.lineOf(['facts', index, 'inline', 'kk']))
	);
}

async function interfaceWords(path: string): Promise<PlacedWord[]> {
	const lines = (await readFile(path, 'utf8')).split('\n');
	return lines.flatMap((line, index) => placed(line, relative(process.cwd(), path), index + 1));
}

function placed(text: string, file: string, line: number | undefined): PlacedWord[] {
	return wordsOf(text).map((word) => ({ word, file, line }));
}
