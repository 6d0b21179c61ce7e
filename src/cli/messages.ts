import { parse, type MessageFormatElement } from '@formatjs/icu-messageformat-parser/index.js';
import type { Plugin } from 'vite';

type Words = { [key: string]: string | Words };

const FILES = /\/content\/interface\/.*\.json$/;

/**
 * Reads the ICU messages of the interface at build time, so that no tablet has to fetch the code that
 * does (lib/i18n/message-parts.ts takes them apart). A message without placeholders stays as it is.
 */
export function compiledMessages(): Plugin {
	return {
		name: 'yol-messages',
		enforce: 'pre',
		transform: {
			filter: { id: FILES },
			handler: (code) => ({ code: JSON.stringify(compiled(JSON.parse(code) as Words)), map: null })
		}
	};
}

function compiled(words: Words): Words {
	return Object.fromEntries(
		Object.entries(words).map(([key, value]) => [
			key,
			typeof value === 'string' ? compiledMessage(value) : compiled(value)
		])
	);
}

/** The parts of a message as JSON; the text itself where there is nothing to put in. */
export function compiledMessage(message: string): string {
	const parts: MessageFormatElement[] = parse(message, { ignoreTag: true });
	return parts.every(({ type }) => type === 0) ? message : JSON.stringify(parts);
}
