import { colonIn } from '#lib/i18n/colon.ts';
import { listInBoth, type Shown, type Two } from './shown.ts';
import { words, type Say } from '../words.ts';

/** Who plays, in both languages. */
export function rolesOf(shown: Shown, say: Say): Two {
	const roles = rolesIn(shown, ({ roles }) => roles).map((role) => roleWord(shown, say, role));
	const row = (texts: (string | undefined)[]) => texts.filter((one) => one).join(' · ');
	return {
		first: row(roles.map(({ first }) => first)),
		second: row(roles.map(({ second }) => second)) || undefined
	};
}

/** The lines of a play; the first of each turn says who speaks. What is asked afterwards comes last. */
export function playLines(shown: Shown, say: Say): Two[] {
	const roles = rolesIn(shown, ({ lines }) => lines.map(({ role }) => role));
	const texts = listInBoth(shown, (step) =>
		step.type === 'roleplay' ? [...step.lines.map(({ t }) => t), step.debrief] : []
	);
	return texts.map((text, n) => {
		const role = roles[n];
		if (role === undefined || role === roles[n - 1]) return text;
		const who = roleWord(shown, say, role);
		const { first, second } = shown;
		return {
			first: `${who.first}${colonIn(first)}${text.first}`,
			second: second && text.second && who.second && `${who.second}${colonIn(second)}${text.second}`
		};
	});
}

function roleWord(shown: Shown, say: Say, role: string): Two {
	return words(shown, say, `class.role.${role}`);
}

type Play = Extract<Parameters<Parameters<typeof listInBoth>[1]>[0], { type: 'roleplay' }>;

function rolesIn(shown: Shown, read: (step: Play) => string[]): string[] {
	const { course, state } = shown;
	const step = course.lesson.steps.find(({ id }) => id === state.play.at);
	return step?.type === 'roleplay' ? read(step) : [];
}
