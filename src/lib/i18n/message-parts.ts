// Stands in for the reader of ICU messages inside svelte-i18n (vite.config.ts): src/cli/messages.ts has
// read them when the app was built, and the reader would be 10 kB of the first download.
import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser/lib/types.js';

export * from '@formatjs/icu-messageformat-parser/lib/types.js';

/** The parts of a compiled message; one without placeholders is a text. */
export function parse(message: string): MessageFormatElement[] {
	if (message.startsWith('[{')) return JSON.parse(message) as MessageFormatElement[];
	return [{ type: TYPE.literal, value: message }];
}
