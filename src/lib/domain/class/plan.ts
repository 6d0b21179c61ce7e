import type { LessonSummary } from '../content/compiled.ts';
import { isSensitiveLevel } from '../content/names.ts';
import { BLOCKS, type Block } from '../progress/session.ts';

/** Minutes of each block (curriculum §5.1). */
export const MINUTES: Record<Block, number> = {
	arrive: 4,
	move: 4,
	remember: 3,
	agree: 1,
	story: 14,
	do: 8,
	talk: 5,
	calm: 3,
	goodbye: 3
};

/** A word of the interface that a plan says, by its key. */
export interface PlanWord {
	word: string;
	values?: Record<string, number>;
}

/** Children for one adult, at most (curriculum §5.1). */
const PER_ADULT = { l: 15, others: 20 } as const;

/** Who must be in the room: trained people by how sensitive a lesson is, and enough of them. */
export function roomOf({
	band,
	sensitivity
}: Pick<LessonSummary, 'band' | 'sensitivity'>): PlanWord[] {
	const { level, gender_option: isSplit } = sensitivity;
	const room: PlanWord[] = [];
	if (isSensitiveLevel(level)) room.push({ word: `class.teach.room.${level}` });
	if (level === 'S3' && isSplit) room.push({ word: 'class.teach.room.G' });
	const n = band === 'l' ? PER_ADULT.l : PER_ADULT.others;
	return [...room, { word: 'class.teach.ratio', values: { n } }];
}

/** Minute at which a block begins when nothing takes longer than planned. */
export function beginsAt(block: Block): number {
	return BLOCKS.slice(0, BLOCKS.indexOf(block)).reduce((sum, one) => sum + MINUTES[one], 0);
}

/** Where a class is in its plan. Nothing counts down: a class that talks longer has a reason. */
export interface Pace {
	block: Block;
	/** Whole minutes since the class began. */
	minute: number;
	pace: 'early' | 'on-time' | 'later';
	/** How many minutes before or after the plan; 0 on time. */
	by: number;
	/** How much of the block’s time is over, 0–1. */
	share: number;
}

/** The pace of a class that stands in a block after so many minutes. */
export function paceOf(block: Block, minutes: number): Pace {
	const minute = Math.max(0, Math.floor(minutes));
	const from = beginsAt(block);
	const until = from + MINUTES[block];
	const share = Math.min(1, Math.max(0, (minutes - from) / MINUTES[block]));
	if (minute < from) return { block, minute, pace: 'early', by: from - minute, share };
	if (minute >= until) return { block, minute, pace: 'later', by: minute - until + 1, share };
	return { block, minute, pace: 'on-time', by: 0, share };
}
