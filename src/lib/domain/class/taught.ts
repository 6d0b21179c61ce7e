import type { LessonId } from '../content/names.ts';
import { CLASS_SIZES, type Block, type SessionDraft } from '../progress/session.ts';

/** What a teacher says of a session that was held. */
export interface Taught {
	/** `2026-11-24`; no hour. */
	day: string;
	headcount: number;
	/** A group of the club, or undefined for a class that is no group of this device. */
	group: string | undefined;
	blocks: Block[];
}

/** The record of a session: a group with its headcount, a class only by about how many it was. */
export function recordOf(
	lesson: LessonId,
	{ day, headcount, group, blocks }: Taught
): SessionDraft {
	const held = { day, lesson, blocks };
	if (group === undefined) return { ...held, kind: 'class', size: sizeOf(headcount) };
	return { ...held, kind: 'club', group, attendance: {}, headcount };
}

function sizeOf(headcount: number): (typeof CLASS_SIZES)[number] {
	const tens = Math.min(CLASS_SIZES.length - 1, Math.floor(headcount / 10));
	return CLASS_SIZES[tens] ?? '40+';
}
