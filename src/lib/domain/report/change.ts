import { ESSENTIAL_MODULES, moduleOf, type ModuleId } from '../content/names.ts';
import { FACETS, pairedItem, pairedScoreOf } from '../progress/tally.ts';
import type { ReportTally } from '../progress/digest.ts';
import { isMarkless } from '../lesson/access.ts';
import type { ReportData } from './report-data.ts';
import { talliesByChild } from './report-data.ts';

/** Two of three right is what a child needs to keep safe (curriculum §4.7). */
const ENOUGH = 2;
/** Groups that knew nearly everything before have no room to gain. */
const ROOM_TO_GAIN = 2.7;
/** The item after a module that asks what to do first. */
const FIRST_STEP = pairedItem('post', 'A');

/** What a module changed in the children who answered before and after. Without a comparison group this shows change, not cause. */
export interface ModuleChange {
	module: ModuleId;
	/** Matched children: three answers before and three after. */
	n: number;
	/** Mean score of 3. */
	before: number;
	after: number;
	gain: number;
	/** Share of the possible gain, 0–1; undefined where there was little room. */
	normalised: number | undefined;
	/** Children with at least two of three. */
	enoughBefore: number;
	enoughAfter: number;
	/** The children of whom these are told, where they are told as they were before `n` was. */
	ofBefore?: number;
	ofAfter?: number;
}

interface Pair {
	before: number;
	after: number;
}

const byModule = new WeakMap<ReportData, ModuleChange[]>();

/** Pre and post of each module, in the order of the curriculum; modules that nobody finished are left out. */
export function changeByModule(data: ReportData): ModuleChange[] {
	const known = byModule.get(data);
	if (known) return known;
	const pairs = new Map<string, Pair[]>();
	for (const tallies of talliesByChild(data).values())
		for (const [module, pair] of pairsIn(tallies)) {
			const own = pairs.get(module) ?? [];
			own.push(pair);
			pairs.set(module, own);
		}
	const modules = [...new Set(data.lessons.map(({ module }) => module))];
	const found = modules.flatMap((module) => {
		const own = pairs.get(module);
		return own ? [changeOf(module, own)] : [];
	});
	byModule.set(data, found);
	return found;
}

/**
 * The paired items of a module stand around its lessons of an age: before the first, after the last. A child
 * who has grown into the next age is asked other ones there, which say nothing of those before.
 */
function pairsIn(tallies: readonly ReportTally[]): Map<string, Pair> {
	const before = scoresIn(tallies, 'pre');
	const after = scoresIn(tallies, 'post');
	const pairs = new Map<string, Pair>();
	for (const [family, score] of before) {
		const [later, module] = [after.get(family), moduleOf(family)];
		if (later !== undefined && !pairs.has(module))
			pairs.set(module, { before: score, after: later });
	}
	return pairs;
}

/** Right answers of three, by module and age; one is missing unless all three were answered. */
function scoresIn(tallies: readonly ReportTally[], when: 'pre' | 'post'): Map<string, number> {
	const scores = new Map<string, number>();
	for (const tally of tallies) {
		const { asked, right } = pairedScoreOf(tally, when);
		if (asked < FACETS.length) continue;
		const family = familyOf(tally.lesson);
		if (!scores.has(family)) scores.set(family, right);
	}
	return scores;
}

/** Cut out once for each lesson: a report asks for it at tens of thousands of tallies. */
const families = new Map<string, string>();

/** The module and age of a lesson, such as `safe-body.m`. */
function familyOf(lesson: string): string {
	const known = families.get(lesson);
	if (known !== undefined) return known;
	const family = lesson.slice(0, lesson.lastIndexOf('.'));
	families.set(lesson, family);
	return family;
}

function changeOf(module: ModuleId, pairs: readonly Pair[]): ModuleChange {
	const points = (key: keyof Pair) => pairs.reduce((sum, pair) => sum + pair[key], 0);
	const enough = (key: keyof Pair) => pairs.filter((pair) => pair[key] >= ENOUGH).length;
	return changeFrom(module, {
		n: pairs.length,
		before: points('before'),
		after: points('after'),
		enoughBefore: enough('before'),
		enoughAfter: enough('after')
	});
}

/** What a module changed, from the points of all children before and after. */
export function changeFrom(
	module: ModuleId,
	sums: Omit<ModuleChange, 'module' | 'gain' | 'normalised'>
): ModuleChange {
	const [before, after] = [sums.before / sums.n, sums.after / sums.n];
	return {
		...sums,
		module,
		before,
		after,
		gain: after - before,
		normalised: before < ROOM_TO_GAIN ? (after - before) / (FACETS.length - before) : undefined
	};
}

/** Children who did all of the essential four, and those of them who chose the first safe step in each. */
export function essentialFour(data: ReportData): { competent: number; of: number } {
	const answered = [...talliesByChild(data).values()]
		.map(firstStepsIn)
		.map((known) => ESSENTIAL_MODULES.map((module) => known.get(module)))
		.filter((four) => four.every((known) => known !== undefined));
	return { of: answered.length, competent: answered.filter((four) => four.every(Boolean)).length };
}

/** Whether children of any age are asked about all of the essential four: lessons that leave no mark are not asked about. */
export function asksEssentialFour({ lessons }: ReportData): boolean {
	const asked = lessons.filter((lesson) => !isMarkless(lesson));
	return asked.some(({ band }) =>
		ESSENTIAL_MODULES.every((module) =>
			asked.some((lesson) => lesson.module === module && lesson.band === band)
		)
	);
}

/** Twins that were asked three weeks later, and those of them that were right: each module for itself. */
export function retention(data: ReportData): { right: number; of: number } {
	const found = { right: 0, of: 0 };
	for (const tallies of talliesByChild(data).values())
		for (const tally of tallies) {
			const { asked, right } = pairedScoreOf(tally, 'later');
			if (asked > 0) found.of++;
			if (right > 0) found.right++;
		}
	return found;
}

/** Whether the first safe step was chosen after a module, for each module that was asked about. */
function firstStepsIn(tallies: readonly ReportTally[]): Map<string, boolean> {
	const known = new Map<string, boolean>();
	for (const { lesson, answers } of tallies) {
		const answer = answers[FIRST_STEP];
		const module = answer && moduleOf(lesson);
		if (module && !known.has(module)) known.set(module, answer.correct);
	}
	return known;
}
