import type { Language } from '#lib/domain/content/language.ts';
import type { Tongues, Two } from './slide/shown.ts';

/** Words of the interface in a language, as `$tIn` gives them. */
export type Say = (language: Language, id: string) => string;

/** Words of the interface in both languages of the projector. */
export function words({ first, second }: Tongues, say: Say, id: string): Two {
	return { first: say(first, id), second: second && say(second, id) };
}

/** The signs of an item of a checklist. Never a cross. */
export const MARK_ICONS = { ok: 'tick', ask: 'ask-first', red: 'hand' } as const;

/** Sentences of the interface one after the other, in both languages of the projector. */
export function sentences({ first, second }: Tongues, say: Say, ids: readonly string[]): Two {
	const inOne = (language: Language) =>
		ids.map((id) => say(language, id)).join(language === 'zh' ? '' : ' ');
	return { first: inOne(first), second: second && inOne(second) };
}
