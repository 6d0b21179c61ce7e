import type { TargetLanguage } from '../catalog.ts';

/** Says which of the hard words a text uses, also inflected; of “heavy secret” only the longer word. */
export function wordFinder(words: readonly string[]): (english: string) => ReadonlySet<string> {
	const forms = new Map(words.flatMap((word) => inflections(word).map((form) => [form, word])));
	const longest = Math.max(...words.map((word) => lettersOf(word).length));
	return (english) => {
		const letters = lettersOf(english);
		const found = new Set<string>();
		for (let start = 0; start < letters.length; start++)
			for (let length = longest; length > 0; length--) {
				const word = forms.get(letters.slice(start, start + length).join(' '));
				if (word === undefined) continue;
				found.add(word);
				start += length - 1;
				break;
			}
		return found;
	};
}

/** The way in which a translation says a hard word, whatever the endings; nothing if it says it otherwise. */
export function wayOfSaying(
	translation: string,
	ways: readonly string[],
	language: TargetLanguage
): string | undefined {
	if (language === 'zh') return ways.find((way) => translation.includes(way));
	const said = wordsOf(translation).map((word) => weakened(word, language));
	return ways.find((way) =>
		wordsOf(way).every((part) => {
			const stem = weakened(stemOf(part, language), language);
			return said.some((word) => word.startsWith(stem));
		})
	);
}

function inflections(word: string): string[] {
	const plain = lettersOf(word).join(' ');
	const [stem, endings] = plain.endsWith('e')
		? [plain.slice(0, -1), ['e', 'es', 'ed', 'ing']]
		: /[^aeiou]y$/.test(plain)
			? [plain.slice(0, -1), ['y', 'ies', 'ied', 'ying']]
			: [plain, ['', 's', 'es', 'ed', 'ing']];
	return endings.map((ending) => stem + ending);
}

// The name of a fact in braces is no word of the text.
function lettersOf(english: string): string[] {
	const read = english.replace(/\{\{[^}]*\}\}/g, ' ').toLowerCase();
	return read.match(/\p{L}[\p{L}-]*/gu) ?? [];
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{M}-]+/gu) ?? [];
}

/** Infinitives and plurals give way to other endings. */
const ENDINGS: Readonly<Record<'ug' | 'kk', RegExp>> = {
	ug: /(لا|لە|ى|ۇ|ۈ)ش$|(لار|لەر)$/u,
	kk: /([лдт][ае])?у$|[лдт][ае]р$/u
};

// Before an ending the vowel of the last syllable may weaken: دەپتەر, دەپتىرى.
function weakened(word: string, language: 'ug' | 'kk'): string {
	return language === 'ug' ? word.replace(/[اەې]/gu, 'ى') : word;
}

// The last letter changes before an ending: қ becomes ғ, a vowel goes.
function stemOf(word: string, language: 'ug' | 'kk'): string {
	const bare = word.replace(ENDINGS[language], '');
	const stem = bare.length < 3 ? word : bare;
	return stem.length > 3 ? stem.slice(0, -1) : stem;
}
