import type { Plugin } from 'vite';
import { LANGUAGES, type Language } from '#lib/domain/content/language.ts';
import { CHILD_LINES } from '#lib/domain/facts/child-lines.ts';
import { linesSchema } from '#lib/domain/facts/telephone-line.ts';
import { inLanguage, readTranslated } from './content/translated.ts';

const WORDS = /\/content\/interface\/(\w+)\.json$/;
const FACTS = 'content/facts';

/**
 * Puts the telephone lines for children among the words of their screens, under `help.line`: wherever the
 * app is, the numbers are, whatever pack has not come.
 */
export function helplineWords(): Plugin {
	return {
		name: 'yol-helplines',
		enforce: 'pre',
		transform: {
			filter: { id: WORDS },
			handler: async (code, id) => {
				const language = LANGUAGES.find((one) => one === WORDS.exec(id)?.[1]);
				if (!language) return undefined;
				const words = JSON.parse(code) as { help: object };
				words.help = { ...words.help, line: await childLines(language) };
				return { code: JSON.stringify(words), map: null };
			}
		}
	};
}

/** Number, name and day of the last test call of each line, in a language. */
export async function childLines(language: Language) {
	const file = await readTranslated(`${FACTS}/lines.yaml`, linesSchema, `${FACTS}/lines.`);
	const lines = inLanguage(file, linesSchema, language)?.lines;
	return Object.fromEntries(
		CHILD_LINES.map((token) => {
			const line = lines?.find((one) => one.token === token);
			if (!line) throw new Error(`${file.source.file} has no line ${token}, which children need`);
			const { number, name, test_called: called } = line;
			return [token, { number, name, ...(called && { called }) }];
		})
	);
}
