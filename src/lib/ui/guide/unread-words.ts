import type { Reader } from '#lib/domain/facts/fact.ts';

type Say = (id: string, values?: Record<string, string>) => string;

/** Who has not read the lessons yet, in a sentence; that it is not known, where the pack cannot say. */
export function unreadWords(say: Say, unread: readonly Reader[] | undefined): string | undefined {
	if (!unread) return say('adult.unread.unknown');
	if (unread.length === 0) return undefined;
	const who = unread.map((one) => say(`adult.unread.${one}`)).join(' · ');
	return say('adult.unread.line', { who });
}
