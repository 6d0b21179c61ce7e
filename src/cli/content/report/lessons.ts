import type { Lesson } from '#lib/domain/content/lesson-schema.ts';
import { hasOneAnswer, isLongest, placeOf } from '#lib/domain/content/rules/answer-places.ts';
import { castBalance } from '#lib/domain/content/rules/cast-balance.ts';
import { bandName } from '#lib/domain/content/rules/length.ts';
import { GIRLS, type RoleBalance } from '#lib/domain/content/rules/role-balance.ts';
import { statementsThatHold, stepTypesUsed } from '#lib/domain/content/rules/whole-corpus.ts';
import type { Story } from '#lib/domain/content/story.ts';
import type { Corpus } from '../corpus.ts';

/** Items before and after, who leads the stories, and kinds of step. */
export function lessonLines(corpus: Corpus): string[] {
	const lessons = corpus.lessons.flatMap(({ source }) => source.value ?? []);
	return [
		itemLine(lessons),
		rightLine(lessons, playedTexts(corpus)),
		longestLine(lessons),
		...balanceLines(corpus),
		`Kinds of step: ${stepTypesUsed(lessons)
			.map(([type, count]) => `${type} ${count}`)
			.join(', ')}.`
	];
}

function itemLine(lessons: readonly Lesson[]): string {
	const items = lessons.flatMap(({ prepost }) => (Array.isArray(prepost) ? prepost : []));
	const facets = (['K', 'R', 'A'] as const).map((facet) => {
		const own = items.filter((item) => item.facet === facet);
		const first = own.filter(({ form }) => form === 1).length;
		return `${facet} ${first} + ${own.length - first}`;
	});
	const scored = lessons.flatMap(({ steps }) =>
		steps.filter((step) => 'scored' in step && step.scored)
	);
	return `Items before + after: ${facets.join(', ')}. Scored questions in lessons: ${scored.length}.`;
}

// Whoever always taps the same place, or always “not true”, should be right no more often than by chance.
function rightLine(lessons: readonly Lesson[], all: readonly Story[]): string {
	const steps = lessons.flatMap((lesson) => lesson.steps);
	const places = steps.filter(hasOneAnswer).map(({ options }) => placeOf(options));
	const counts = [0, 1, 2].map((place) => places.filter((one) => one === place).length);
	const hold = statementsThatHold(all).map(
		({ band, holding, of }) => `${bandName(band)} ${holding} of ${of}`
	);
	return `Right answers by place: ${counts.join(', ')}. Statements that hold: ${hold.join(', ')}.`;
}

/** All that is played: lessons, parents’ sessions, teachers’ units. */
function playedTexts({ lessons, adults }: Corpus): Story[] {
	return [...lessons, ...adults.sessions, ...adults.units].flatMap(
		({ source }) => source.value ?? []
	);
}

/** How often the longest answer is the right one, in lessons and in the items before and after. */
export function longest(lessons: readonly Lesson[]): { right: number; of: number }[] {
	const asked = lessons.flatMap(({ steps }) =>
		steps.flatMap((step) => (hasOneAnswer(step) ? [step.options] : []))
	);
	const paired = lessons.flatMap(({ prepost }) =>
		Array.isArray(prepost) ? prepost.map(({ options }) => options) : []
	);
	return [asked, paired].map((all) => ({ right: all.filter(isLongest).length, of: all.length }));
}

function longestLine(lessons: readonly Lesson[]): string {
	const said = longest(lessons).map(({ right, of }) => `${right} of ${of}`);
	return `The longest answer is right in ${said.join(' questions, ')} items before and after.`;
}

/** Who leads the stories and who does what in them, and which targets of §0.5 are missed. */
export function balanceLines(corpus: Corpus): string[] {
	const lessons = corpus.lessons.flatMap(({ source }) => source.value ?? []);
	const balance = castBalance(lessons, corpus.cast.source.value?.cast ?? []);
	const { disability, backgrounds, roles } = balance;
	const { ug, kk, zh } = backgrounds;
	return [
		`Leads of ${lessons.length} lessons: ${balance.girls} % girls; home language ug ${ug} %, kk ${kk} %, zh ${zh} %. Pictures with a disability: ${disability} %.`,
		`Girls and boys in stories: ${roles.map(roleWords).join(', ')} (girls ${GIRLS.least} to ${GIRLS.most} % wanted).`,
		...balance.missed
	];
}

function roleWords({ role, girls, boys, share }: RoleBalance): string {
	return `${role} ${girls} + ${boys} (${Math.round(share)} % girls)`;
}
