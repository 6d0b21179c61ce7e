import { get } from 'svelte/store';
import type { BeliefWords, CommonBelief } from '#lib/domain/report/beliefs.ts';
import type { ModuleId } from '#lib/domain/content/names.ts';
import { dayText } from '#lib/domain/day.ts';
import type { CompletionCell, CompletionRow, Stuck } from '#lib/domain/report/completion.ts';
import type { ReachPart } from '#lib/domain/report/reach-parts.ts';
import type { ReportFilter } from '#lib/domain/report/report-data.ts';
import type { Audience, Cell, ReportTable, RowLabel } from '#lib/domain/report/report-table.ts';
import { colon } from '#lib/i18n/colon.ts';
import { moduleName } from '../road/module-name.ts';

/** How a report names what is in no dictionary, in the reader’s script. */
export interface Names {
	/** A day such as `2026-11-24` as one says it. */
	day: (day: string) => string;
	/** The title of a lesson. */
	lesson: (id: string) => string;
}

/** A table as it is read on the screen, on paper and in a file. */
export interface TableOfWords {
	title: string;
	/** The first one is the head. */
	rows: string[][];
	/** What is said beneath it. */
	notes: string[];
}

type Translate = (id: string, values?: Record<string, string | number>) => string;

/** Items around a module: three before and three after. */
const FULL_SCORE = 3;

/** What a row is about, in words. */
export function rowName(label: RowLabel, t: Translate, names: Names): string {
	switch (label.by) {
		case 'module':
			return moduleName(label.module, 'm', t);
		case 'week':
			return names.day(dayText(label.monday));
		case 'lesson':
			return names.lesson(label.lesson);
		case 'indicator':
			return `${label.code} · ${t(`report.indicator.${label.code}`)}`;
		case 'reach':
			return notedName(label, t);
	}
}

/** What was noted of children; of whom it was not, the question as well. */
function notedName({ thing, noted }: Pick<ReachPart, 'thing' | 'noted'>, t: Translate): string {
	const said = t(`club.child.${noted}`);
	return noted === 'unsaid' ? asked(t(`club.child.${thing}`), said) : said;
}

function asked(question: string, answer: string): string {
	return `${question}${get(colon)}${answer}`;
}

/** A number in words: rounded as it is shown everywhere, so that print and export say the same. */
export function cellText(cell: Cell, t: Translate): string {
	switch (cell.kind) {
		case 'count':
			return cell.about ? t('report.about', { n: cell.value }) : String(cell.value);
		case 'share':
			return t(`report.share.${cell.about ?? 'exact'}`, { n: percent(cell.value) });
		case 'mean':
			return tenths(cell.value);
		case 'hidden':
			return t(`report.hidden.${cell.why}`);
		case 'none':
			return '–';
	}
}

/** A table of words and numbers for a file, the same as on the screen. */
export function tableOfWords(table: ReportTable, t: Translate, names: Names): TableOfWords {
	const head = ['', ...table.columns.map((column) => t(`report.column.${column}`))];
	const rows = table.rows.map(({ label, cells }) => [
		rowName(label, t, names),
		...cells.map((cell) => cellText(cell, t))
	]);
	return { title: t(`report.table.${table.id}`), rows: [head, ...rows], notes: notesOf(table, t) };
}

/** What is said beneath a table. */
export function notesOf({ notes = [] }: ReportTable, t: Translate): string[] {
	return notes.map((note) => t(`report.note.${note}`));
}

/** What a group believes: the same on the screen and in a file. */
export function beliefsInWords(
	beliefs: readonly (CommonBelief & BeliefWords & { title: string })[],
	t: Translate,
	show: (text: string) => string
): TableOfWords {
	const head = ['lesson', 'ask', 'said', 'share', 'reply'].map((name) =>
		t(`report.belief.${name}`)
	);
	const rows = beliefs.map(({ title, ask, said, reply, voiced, asked }) => [
		show(title),
		show(ask),
		typeof said === 'string' ? show(said) : t(`report.belief.${said}`),
		t('report.belief.of', { n: voiced, of: asked, share: percent(voiced / asked) }),
		show(reply)
	]);
	const notes = [t('report.note.beliefs')];
	return { title: t('report.belief.title'), rows: [head, ...rows], notes };
}

/** What a report has in its heading, beside its day. */
interface Heading {
	audience: Audience;
	/** The code of the site. */
	site?: string | undefined;
	filter?: ReportFilter;
}

/** What a report says of itself on the screen, on paper and in a file: which day, site and children, for whom. */
export function headingOf(
	{ audience, site, filter = {} }: Heading,
	day: string,
	t: Translate
): string {
	const where = site ? [t('report.site', { code: site })] : [];
	// The day first: after a code in Latin letters a number would change places with it in Uyghur.
	const held = audience === 'office' ? [t('report.held')] : [];
	const whose = chosenIn(filter, t);
	return [t('report.day', { day }), ...where, ...whose, t(`report.${audience}`), ...held].join(
		' · '
	);
}

/**
 * What tells the file of a report from others: an office has those of many sites, and a club several of a day.
 * `day` is like `2026-11-24`; `what` names its subject, unless it covers everything.
 */
export function fileNameOf(
	{ site, filter = {} }: Omit<Heading, 'audience'>,
	day: string,
	what?: 'progress' | 'coming'
): string {
	const { group, band, sex, schooling } = filter;
	return [site, day, what, group, band, sex, schooling].filter(Boolean).join('-');
}

/** Of which children a report is, if not of all. */
function chosenIn({ group, band, sex, schooling }: ReportFilter, t: Translate): string[] {
	return [
		group ? asked(t('report.filter.group'), t(`tile.group.${group}`)) : '',
		band ? asked(t('report.filter.band'), t(`adult.band.${band}`)) : '',
		sex ? asked(t('club.child.sex'), t(`club.child.${sex}`)) : '',
		schooling ? asked(t('club.child.schooling'), t(`club.child.${schooling}`)) : ''
	].filter(Boolean);
}

/** Who has done what: the same as the marks on the screen. */
export function completionInWords(
	rows: readonly CompletionRow[],
	name: (tile: string) => string,
	t: Translate
): TableOfWords {
	const modules = modulesOf(rows);
	const head = [
		t('report.child'),
		...modules.map((module) => moduleName(module, 'm', t)),
		t('report.column.done')
	];
	const lines = rows.map(({ child, cells, done, all }) => [
		name(child.tile),
		...modules.map((module) => {
			const cell = cells.find((one) => one.module === module);
			return cell ? t(`report.mark.${markOf(cell)}`) : '';
		}),
		`${done} / ${all}`
	]);
	const notes = [t('report.note.quiet')];
	return { title: t('report.table.completion'), rows: [head, ...lines], notes };
}

/** Who began a lesson and has not come back to it, in which one, and since when: on the screen and in a file. */
export function stuckInWords(
	stuck: readonly Stuck[],
	name: (tile: string) => string,
	t: Translate,
	names: Names
): TableOfWords {
	const head = [t('report.child'), t('report.column.begun'), t('report.column.last')];
	const rows = stuck.map(({ child, lesson, since }) => [
		name(child.tile),
		names.lesson(lesson),
		names.day(dayText(since))
	]);
	const nobody = stuck.length > 0 ? [] : [t('report.stuck.nobody')];
	return {
		title: t('report.stuck.title'),
		rows: stuck.length > 0 ? [head, ...rows] : [],
		notes: [...nobody, t('report.note.quiet')]
	};
}

/** The modules of the children, in the order of the curriculum. */
export function modulesOf(rows: readonly CompletionRow[]): ModuleId[] {
	return [...new Set(rows.flatMap(({ cells }) => cells.map(({ module }) => module)))];
}

/** How far a child is in a module, in three marks. */
export function markOf({ done, all, begun }: CompletionCell): 'done' | 'begun' | 'not-yet' {
	if (done === all) return 'done';
	return done > 0 || begun ? 'begun' : 'not-yet';
}

/** Where a mean of three answers lies between none and all, 0–1. */
export function placeOf(cell: Cell | undefined): number | undefined {
	return cell?.kind === 'mean' ? cell.value / FULL_SCORE : undefined;
}

/** Such a place as the mean of three answers that it stands for. */
export function scoreText(place: number): string {
	return tenths(place * FULL_SCORE);
}

function percent(value: number): number {
	return Math.round(value * 100);
}

function tenths(value: number): string {
	return (Math.round(value * 10) / 10).toFixed(1);
}
