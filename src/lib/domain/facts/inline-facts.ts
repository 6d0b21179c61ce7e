import type { Language } from '../content/language.ts';
import type { Fact } from './fact.ts';

const TOKEN = /\{\{fact\.([^}]*)\}\}/g;

/** The facts by name. */
export type FactBook = ReadonlyMap<string, Fact>;

/** Names of the facts that a text takes its words from. */
export function tokensIn(text: string): string[] {
	return [...text.matchAll(TOKEN)].map(([, token = '']) => token);
}

/** What a text says around its tokens. */
export function withoutTokens(text: string): string {
	return text.replace(TOKEN, '');
}

/**
 * The text with every token replaced by its words in one language. A token without words stays as it
 * is: the content check reports it, and a writer who sees it in a preview knows what is missing.
 */
export function inlineFacts(text: string, language: Language, facts: FactBook): string {
	return text.replace(TOKEN, (token, name: string) => facts.get(name)?.inline?.[language] ?? token);
}
