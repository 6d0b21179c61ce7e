import { readFileSync } from 'node:fs';
import type { Language } from '../../src/lib/domain/content/language.ts';

/** Words of the interface as people meet them: `wordsOf('ug')('player.skip')`. */
export function wordsOf(language: Language) {
	const files = [`content/interface/${language}.json`, `content/interface/adult/${language}.json`];
	const all: unknown = Object.assign(
		{},
		...files.map((file) => JSON.parse(readFileSync(file, 'utf8')))
	);
	return (key: string): string => {
		const found = key
			.split('.')
			.reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], all);
		if (typeof found !== 'string') throw new Error(`there are no words ${key} in ${language}`);
		return found;
	};
}
