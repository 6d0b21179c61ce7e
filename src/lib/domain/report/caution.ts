import { isSensitiveLevel, moduleOf } from '../content/names.ts';
import type { ReportData, ReportLesson } from './report-data.ts';
import { ORDINARY, SENSITIVE, type Caution } from './suppression.ts';

/** The lessons of which a report tells less: S2 and S3, whether or not their module is quiet. */
export function sensitiveLessons({ lessons, quiet }: ReportData): ReadonlySet<string> {
	const found = lessons.filter((one) => quiet.has(one.module) || isSensitive(one));
	return new Set(found.map(({ id }) => id));
}

/** The modules of which a report tells less: quiet ones, and those with one such lesson. */
export function sensitiveModules({ lessons, quiet }: ReportData): ReadonlySet<string> {
	return new Set([...quiet, ...lessons.filter(isSensitive).map(({ module }) => module)]);
}

/** How careful a number must be that is made of all answers around modules. */
export function cautionOfAnswers(data: ReportData): Caution {
	const sensitive = sensitiveModules(data);
	const answered = data.tallies.filter(({ answers }) => Object.keys(answers).length > 0);
	const isAny = answered.some(({ lesson }) => sensitive.has(moduleOf(lesson)));
	return isAny ? SENSITIVE : ORDINARY;
}

/** How careful one must be with a number of a report, by the name by which two reports are compared. */
export function cautionsIn(data: ReportData): (row: string) => Caution {
	const sensitive = new Set([...sensitiveModules(data), ...sensitiveLessons(data)]);
	const answers = cautionOfAnswers(data);
	return (row) => {
		const [table, about = ''] = row.split(' ');
		if (table === 'quiet' || sensitive.has(about)) return SENSITIVE;
		return table === 'indicators' && about.startsWith('L') ? answers : ORDINARY;
	};
}

function isSensitive({ sensitivity: { level } }: ReportLesson): boolean {
	return isSensitiveLevel(level);
}
