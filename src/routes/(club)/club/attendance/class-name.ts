import type { Session } from '#lib/domain/progress/session.ts';

/** What a lesson with a class that is no group is called: about how many it was, and what it was. */
export function className(
	records: readonly Session[],
	title: (lesson: string) => string,
	t: (id: string, values?: Record<string, string>) => string
): string {
	const [one] = records;
	if (one?.kind !== 'class') return '';
	const lesson = one.lesson ? title(one.lesson) : '–';
	return t('club.wrongmeeting.class', { size: one.size.replace('-', '–'), lesson });
}
