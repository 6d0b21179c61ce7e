import { isSensitiveLevel } from '../names.ts';
import { storyTexts } from '../story.ts';
import type { KeyedText } from '../texts.ts';
import { anyPhrase } from './any-phrase.ts';
import { type LessonRule, type Remark, doubt, mistake } from './rule.ts';
import { withPlainApostrophes } from './sentences.ts';

/** Words of people who harm; an adult who is seen and not heard does not need them. */
const OFFERS_TIME_ALONE = anyPhrase([
	'just us(?: two)?',
	'just the two of us(?: two)?',
	'only us two',
	'(?:just|only) (?:between )?you and me',
	', you and me',
	'you and me,? alone',
	'alone with me',
	'(?:speak|talk) (?:alone|apart|privately)',
	'(?:speak|talk) with (?:it|him|her|them|the child) (?:alone|apart|privately)',
	'greet them privately',
	'private check-ins?'
]);
const OFFERS_SECRECY = anyPhrase([
	"(?:I|we)(?:'ll| will)? (?:never |not |won't )?tell (?:nobody|no one|anyone|anybody)",
	'keep (?:it|this|your) (?:a )?secret',
	'stays between us'
]);
/** An answer after which a child will tell more. */
const INVITES_DISCLOSURE = anyPhrase([
	'(?:talk|sit|speak)(?: together)? (?:after|afterwards|later|today|with me)',
	'come and sit',
	'come to me',
	'say more',
	'hear more',
	'tell me more',
	'I will listen',
	'quiet talk',
	"I(?:'ll| will)? come to you",
	"I(?:'ll| will)? look with you"
]);
/** The fixed line, or the limit that the sessions of parents say. */
const STATES_LIMIT = anyPhrase(["can't keep it only between us", 'must get help']);
/** Said to a room full of parents, it may warn the one who harms. */
const PROMISES_TO_BE_TOLD_FIRST = anyPhrase(["you(?:'ll| will)? (?:hear|know) (?:it )?first"]);

/**
 * Adults never offer secrecy or a talk apart, and in S2 and S3 say what they cannot keep before a child
 * tells (safeguarding review B0; protocol 5.4-A).
 */
export const confidentiality: LessonRule = (lesson) => {
	const spoken = storyTexts(lesson)
		.filter(({ path }) => isForAdults(path))
		.map((one) => ({ ...one, text: withPlainApostrophes(one.text) }));
	return [
		...spoken.flatMap(offers),
		...spoken.flatMap(warns),
		...(isSensitiveLevel(lesson.sensitivity.level) ? spoken.flatMap(invites) : [])
	];
};

function isForAdults(path: KeyedText['path']): boolean {
	return ['facilitator', 'activity', 'discussion'].includes(String(path[0]));
}

function offers({ key, text, path }: KeyedText): Remark[] {
	const found = offered(text);
	return found === undefined ? [] : [offerRemark(key, found, path)];
}

function warns({ key, text, path }: KeyedText): Remark[] {
	if (path.at(-1) !== 'before' || !PROMISES_TO_BE_TOLD_FIRST.test(text)) return [];
	const message = `${key} promises a whole group that it hears first: somebody there may be the one who harms. Say “We tell you whatever we're allowed to.”`;
	return [mistake(path, message)];
}

/** The words with which a text offers a secret or a talk apart. */
export function offered(text: string): string | undefined {
	const plain = withPlainApostrophes(text);
	const found =
		OFFERS_TIME_ALONE.exec(plain) ?? (STATES_LIMIT.test(plain) ? null : OFFERS_SECRECY.exec(plain));
	if (!found || /\b(never|not)\b.{0,12}$/i.test(plain.slice(0, found.index))) return undefined;
	return found[0];
}

/** What is said about such words. */
export function offerRemark(key: string, found: string, path: Remark['path']): Remark {
	const message = `${key} says “${found}”: nobody may promise a secret or a talk apart. Use the fixed line.`;
	return mistake(path, message);
}

/** An answer, or what an activity or a talk of the whole group tells an adult to say. */
function isSaidToChildren(path: KeyedText['path']): boolean {
	return path.at(-1) === 'answer' || path[0] !== 'facilitator';
}

function invites({ key, text, path }: KeyedText): Remark[] {
	if (!isSaidToChildren(path) || !INVITES_DISCLOSURE.test(text) || STATES_LIMIT.test(text))
		return [];
	const message = `${key} invites a child to tell: first say the fixed line with “I can't keep it only between us”.`;
	return [doubt(path, message)];
}
