import {
	parse,
	TYPE,
	type MessageFormatElement
} from '@formatjs/icu-messageformat-parser/index.js';
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
	const known = new Set(wanted.map(({ path }) => path.join('.')));
	return [
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

function partsOf(message: string): MessageFormatElement[] | undefined {
	try {
		return parse(message, { ignoreTag: true, requiresOtherClause: false });
	} catch {
		return undefined;
	}
}

/** What is written between the braces; a hyphen stands for what is put in. */
function literals(parts: readonly MessageFormatElement[]): string {
	return parts
		.map((part) => {
			if (part.type === TYPE.literal) return part.value;
			if (part.type !== TYPE.plural && part.type !== TYPE.select) return '-';
			return Object.values(part.options)
				.map(({ value }) => literals(value))
				.join(' ');
		})
		.join('');
}

/** What is wrong with the plural forms of one ICU message, those inside other forms included. */
export function wrongForms(message: string, language: Language): string[] {
	// After a number, only English changes the noun; elsewhere `other` alone says it.
	const needed = language === 'en' ? ['one', 'other'] : ['other'];
	const wanted: string[] = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
	const parts = parse(message, { ignoreTag: true, requiresOtherClause: false });
	return pluralsIn(parts).flatMap((forms) => [
		...needed
			.filter((form) => !forms.includes(form))
			.map((form) => `the form “${form}” is missing`),
		...forms
			.filter((form) => !form.startsWith('=') && !wanted.includes(form))
			.map((form) => `the form “${form}” is never used`)
	]);
}

/** The names of the forms of each plural. */
function pluralsIn(parts: readonly MessageFormatElement[]): string[][] {
	return parts.flatMap((part) => {
		if (part.type !== TYPE.plural && part.type !== TYPE.select) return [];
		const inner = Object.values(part.options).flatMap(({ value }) => pluralsIn(value));
		return part.type === TYPE.plural ? [Object.keys(part.options), ...inner] : inner;
	});
}
