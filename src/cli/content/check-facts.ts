import { LANGUAGES } from '#lib/domain/content/language.ts';
import type { Reference } from '#lib/domain/content/rules/rule.ts';
import { type Fact, type Facts, factState } from '#lib/domain/facts/fact.ts';
import type { TelephoneLine } from '#lib/domain/facts/telephone-line.ts';
import type { RuleFinding } from './check.ts';
import type { Corpus } from './corpus.ts';
import { error, warning } from './finding.ts';
import type { Source } from './source.ts';

/** Facts and telephone lines with half a check or none, out of date, or at odds with each other. */
export function checkFacts({ facts, lines }: Corpus, reference: Reference): RuleFinding[] {
	const known = facts.source.value?.facts ?? [];
	const lineOf = (index: number) => facts.source.lineOf(['facts', index]);
	const { file } = facts.source;
	const ofFacts = known.flatMap((fact, index) => [
		...wrongAlone(fact, reference).map((message) => {
			return { rule: 'facts', ...error(file, lineOf(index), message) };
		}),
		...expired(fact, reference).map((message): RuleFinding => {
			return { rule: 'facts', severity: reference.ofExpired, file, line: lineOf(index), message };
		})
	]);
	const told = lines.source.value?.lines ?? [];
	const ofLines = told.flatMap((line, index) => {
		const at = lines.source.lineOf(['lines', index]);
		const wrong = [
			...otherNumber(line, reference.facts.get(line.token)),
			...calledEarly(line, reference)
		];
		return [
			...wrong.map((message) => ({ rule: 'lines', ...error(lines.source.file, at, message) })),
			...uncalled(line).map((message) => ({
				rule: 'lines',
				...warning(lines.source.file, at, message)
			}))
		];
	});
	return [...ofFacts, ...readEarly(facts.source, reference), ...ofLines];
}

function wrongAlone(fact: Fact, reference: Reference): string[] {
	return [
		...halfChecked(fact),
		...halfALaw(fact),
		...early(fact, reference),
		...unspokenRange(fact)
	];
}

/** A fact that says when it was checked and not by whom would stand as checked before adults. */
function halfChecked({ token, checked_on, checked_by }: Fact): string[] {
	if ((checked_on === null) === (checked_by === null)) return [];
	return [
		`${token} has only one of checked_on and checked_by: whoever has checked it fills in both.`
	];
}

function halfALaw({ token, law_zh, law_en, article }: Fact): string[] {
	const parts = [law_zh, law_en, article].filter((part) => part !== undefined);
	if (parts.length === 0 || parts.length === 3) return [];
	const missing = article === undefined ? 'article' : 'its name in Chinese and in English';
	return [`${token} names a law without ${missing}: write law_zh, law_en and article.`];
}

function early({ token, checked_on }: Fact, { today }: Reference): string[] {
	if (checked_on === null || checked_on <= today) return [];
	return [`${token} was checked on ${checked_on}, which is still to come: correct the day.`];
}

/** Who has read all lessons is told to every adult. */
function readEarly({ value, file, lineOf }: Source<Facts>, { today }: Reference): RuleFinding[] {
	return Object.entries(value?.lessons_read ?? {})
		.filter(([, day]) => day !== null && day > today)
		.map(([reader, day]) => {
			const message = `${reader} has read the lessons on ${day}, which is still to come: correct the day.`;
			return { rule: 'facts', ...error(file, lineOf(['lessons_read', reader]), message) };
		});
}

/** The voice leaves a dash between numbers out, which is right for neighbours (14–15) alone. */
function unspokenRange({ token, inline }: Fact): string[] {
	return (['ug', 'kk'] as const)
		.filter((language) => /\d\s*\p{Pd}\s*\d/u.test(inline?.[language] ?? ''))
		.map(
			(language) => `${token} has a range with a dash in ${language}: write from … to … in words.`
		);
}

/** Where a text uses it, it is told there as well; here stands what has to be corrected. */
function expired(fact: Fact, { today }: Reference): string[] {
	if (factState(fact, today) !== 'expired') return [];
	const { token, valid_until } = fact;
	return [`${token} was valid until ${valid_until}: have it checked again, and write the new day.`];
}

/** Texts say the number of the fact; the help page dials that of the line. */
function otherNumber({ token, number }: TelephoneLine, fact: Fact | undefined): string[] {
	const said = LANGUAGES.filter((language) => fact?.inline && fact.inline[language] !== number);
	return said.map((language) => {
		return `${token} is ${number} here and ${fact?.inline?.[language]} in facts.yaml (${language}): make them agree.`;
	});
}

function calledEarly({ token, test_called: day }: TelephoneLine, { today }: Reference): string[] {
	if (day === null || day <= today) return [];
	return [`${token} was called on ${day}, which is still to come: correct the day.`];
}

function uncalled({ token, test_called }: TelephoneLine): string[] {
	return test_called === null
		? [`Nobody has called ${token}: dial it, and note day, hours and languages.`]
		: [];
}
