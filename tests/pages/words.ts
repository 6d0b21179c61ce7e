import { readFileSync } from 'node:fs';
import type { Language } from '../../src/lib/domain/content/language.ts';

/** Words of the interface as a child meets them: `wordsOf('ug')('player.skip')`. */
export function wordsOf(language: Language) {
	const all: unknown = JSON.parse(readFileSync(`content/interface/${language}.json`, 'utf8'));
	return (key: string): string => {
		const found = key
			.split('.')
			.reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], all);
		if (typeof found !== 'string') throw new Error(`there are no words ${key} in ${language}`);
		return found;
	};
}
