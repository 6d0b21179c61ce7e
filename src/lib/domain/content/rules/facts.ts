import { factState } from '../../facts/fact.ts';
import { tokensIn } from '../../facts/inline-facts.ts';
import { storyTexts } from '../story.ts';
import { type LessonRule, type Reference, type Remark, doubt, mistake } from './rule.ts';

/** Every fact exists, is still valid, has words where it is spoken, and is listed with the lesson. */
export const facts: LessonRule = (lesson, reference) => {
	const listed = [
		...lesson.facts.map((token, at) => ({ token, path: ['facts', at] })),
		...lesson.steps.flatMap((step, index) =>
			(step.facts ?? []).map((token, at) => ({ token, path: ['steps', index, 'facts', at] }))
		)
	];
	const spoken = storyTexts(lesson).flatMap(({ text, path }) =>
		tokensIn(text).map((token) => ({ token, path }))
	);
	const own = new Set(lesson.facts);
	return [
		...listed.flatMap(({ token, path }) => exists(token, path, reference)),
		...spoken.flatMap(({ token, path }) => [
			...exists(token, path, reference),
			...hasWords(token, path, reference)
		]),
		...spoken
			.filter(({ token, path }) => !own.has(token) && path[0] === 'steps')
			.map(({ token, path }) => mistake(path, `${token} is spoken here: list it under \`facts\`.`)),
		...unchecked(lesson.facts, reference)
	];
};

/** A fact must be in the fact base, and still be valid on the day of the check. */
export function exists(token: string, path: Remark['path'], reference: Reference): Remark[] {
	const { facts, today, ofExpired } = reference;
	const fact = facts.get(token);
	if (!fact)
		return [mistake(path, `There is no fact ${token} in content/facts/facts.yaml: write it.`)];
	if (factState(fact, today) !== 'expired') return [];
	const message = `The fact ${token} was valid until ${fact.valid_until}: have it checked again.`;
	return [{ severity: ofExpired, path, message }];
}

/** A fact that is spoken must have words. */
export function hasWords(token: string, path: Remark['path'], { facts }: Reference): Remark[] {
	const fact = facts.get(token);
	if (!fact || fact.inline) return [];
	return [
		mistake(
			path,
			`The fact ${token} has no words (\`inline\`) and may only be listed: rewrite the text.`
		)
	];
}

function unchecked(tokens: readonly string[], { facts, today }: Reference): Remark[] {
	const open = tokens.filter((token) => {
		const fact = facts.get(token);
		return fact && factState(fact, today) === 'unverified';
	});
	if (open.length === 0) return [];
	return [doubt(['facts'], `Nobody has checked ${open.join(', ')}: ask a local professional.`)];
}
