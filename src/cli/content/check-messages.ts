import type { Language } from '#lib/domain/content/language.ts';
import { bannedIn, bannedRemark } from '#lib/domain/content/rules/banned.ts';
import { offerRemark, offered } from '#lib/domain/content/rules/confidentiality.ts';
import { reworded, rewordedIn } from '#lib/domain/content/rules/fixed-wording.ts';
import { letterRemarks } from '#lib/domain/content/rules/letters.ts';
import type { Reference } from '#lib/domain/content/rules/rule.ts';
import { unspeakable } from '#lib/domain/speech/speakable.ts';
import { knownLetters } from './check-letters.ts';
import type { RuleFinding } from './check.ts';
import type { Corpus } from './corpus.ts';
import { literals, namesIn, partsOf, wrongForms } from './message-form.ts';
import { type Messages, messagesIn } from './messages.ts';
import { type Finding, error, warning } from './finding.ts';

/** Words of screens that are missing, cannot be read or spoken, or that no text uses. */
export function checkMessages(corpus: Corpus, reference: Reference): RuleFinding[] {
	const found = corpus.messages.flatMap((messages) => {
		const english = corpus.messages.find(
			({ area, language }) => area === messages.area && language === 'en'
		);
		return [
			...messages.source.findings,
			...otherKeys(messages, english),
			...wordings(messages, corpus, reference),
			...fixedLines(messages, english, reference)
		];
	});
	return found.map((finding) => ({ rule: 'messages', ...finding }));
}

function otherKeys({ source }: Messages, english: Messages | undefined): Finding[] {
	if (!source.value || !english?.source.value) return [];
	const own = messagesIn(source.value);
	const wanted = messagesIn(english.source.value);
	const has = new Set(own.map(({ path }) => path.join('.')));
	const known = new Map(wanted.map(({ path, text }) => [path.join('.'), text]));
	return [
		...own.flatMap(({ path, text }) => {
			const what = otherNames(text, known.get(path.join('.')) ?? text);
			return what ? [error(source.file, source.lineOf(path), `${path.join('.')}: ${what}`)] : [];
		}),
		...wanted
			.filter(({ path }) => !has.has(path.join('.')))
			.map(({ path }) =>
				error(source.file, source.lineOf(path), `${path.join('.')} is missing: translate it.`)
			),
		...own
			.filter(({ path }) => !known.has(path.join('.')))
			.map(({ path }) =>
				error(source.file, source.lineOf(path), `${path.join('.')} is not in English: take it out.`)
			)
	];
}

/** A message that asks for what nobody puts in cannot be shown; one that asks for less hides it. */
function otherNames(text: string, english: string): string | undefined {
	const [own, wanted] = [namesIn(text), namesIn(english)];
	const others = [...own].filter((name) => !wanted.has(name)).map((name) => `{${name}}`);
	if (others.length > 0) return `${others.join(', ')} is not in the English: copy its braces.`;
	const lost = [...wanted].filter((name) => !own.has(name)).map((name) => `{${name}}`);
	return lost.length > 0
		? `${lost.join(', ')} is lost: copy the braces of the English.`
		: undefined;
}

/** Lines of the toolbox that a screen says in other words. */
function fixedLines(
	{ language, source }: Messages,
	english: Messages | undefined,
	reference: Reference
): Finding[] {
	const inEnglish = messagesIn(english?.source.value ?? {});
	const written = new Map(inEnglish.map(({ path, text }) => [path.join('.'), text]));
	return messagesIn(source.value ?? {}).flatMap(({ path, text }) => {
		const name = path.join('.');
		const other =
			language === 'en'
				? reworded(text, reference.fixedLines)
				: rewordedIn(language, written.get(name) ?? '', text, reference.fixedLines);
		return other.map((what) => error(source.file, source.lineOf(path), `${name} ${what}`));
	});
}

function wordings(
	{ area, language, source }: Messages,
	corpus: Corpus,
	reference: Reference
): Finding[] {
	const known = knownLetters(corpus);
	return messagesIn(source.value ?? {}).flatMap(({ path, text }) => {
		const at = (tell: typeof error, what: string) =>
			tell(source.file, source.lineOf(path), `${path.join('.')}: ${what}`);
		if (text.trim() === '') return [at(error, 'nothing is written here: write it.')];
		const parts = partsOf(text);
		if (!parts) return [at(error, 'its braces cannot be read: copy them from the English.')];
		const written = literals(parts);
		const letters = language === 'en' ? [] : letterRemarks(written, language, known);
		// Only what children meet has to be spoken whole.
		const dropped = area === 'interface' ? unspeakable(written, language) : [];
		return [
			...letters.map(({ severity, message }) =>
				at(severity === 'mistake' ? error : warning, `${message}; write it otherwise.`)
			),
			...dropped.map((part) =>
				at(error, `the voice cannot say “${part}”: write it as it is spoken.`)
			),
			...unwelcome(written, area, language, reference).map((what) => at(error, what)),
			...wrongForms(text, language).map((form) =>
				at(error, `${form}: write the forms of its language.`)
			)
		];
	});
}

/** Words that nobody uses; and, since screens tell adults what to do as well, offers of a talk apart. */
function unwelcome(
	written: string,
	area: Messages['area'],
	language: Language,
	{ bannedWords }: Reference
): string[] {
	const bans = bannedIn(written, language, bannedWords[language], '');
	const offer = area === 'interface/adult' && language === 'en' ? offered(written) : undefined;
	return [
		...bans.map((ban) => bannedRemark([], ban).message),
		...(offer === undefined ? [] : [offerRemark('the screen', offer, []).message])
	];
}
