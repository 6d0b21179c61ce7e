import type { CompiledLesson, LessonSummary } from '../content/compiled.ts';
import type { TwinItem } from '../content/lesson-schema.ts';
import type { Step, StepScene } from '../content/step.ts';
import type { Line } from '../content/words.ts';
import { FACETS, pairedItem, type Facet, type PairedWhen, type Tally } from '../progress/tally.ts';
import { isMarkless } from './access.ts';
import { dealt } from './shuffle.ts';

/** The moments around a module; weeks later one item is asked alone. */
export type When = Exclude<PairedWhen, 'later'>;

/** What is said around the items, in the language of the lesson. */
export interface PairedWords {
	before: readonly Line[];
	thanks: readonly Line[];
	scene: StepScene;
}

/**
 * The form of the items that a learner meets. Half of all ids begin with form 1 and the others with
 * form 2, and after the lesson each meets the other one, so that a harder form evens out.
 */
export function formOf(learner: string, when: When): 1 | 2 {
	const bits = [...learner].reduce((sum, letter) => sum ^ (letter.codePointAt(0) ?? 0), 0);
	const startsWithTwo = [...bits.toString(2)].filter((bit) => bit === '1').length % 2 === 1;
	return startsWithTwo === (when === 'pre') ? 2 : 1;
}

/**
 * Whether this is the moment to ask: before the first lesson of a module that is begun, and after
 * its last one was brought to an end for the first time. Lessons that leave no mark are neither
 * asked about nor waited for.
 */
export function isMoment(
	when: When,
	lesson: LessonSummary,
	lessons: readonly LessonSummary[],
	tallies: readonly Tally[]
): boolean {
	if (isMarkless(lesson)) return false;
	const family = lessons.filter(
		(one) => one.module === lesson.module && one.band === lesson.band && !isMarkless(one)
	);
	const tallyOf = (id: string) => tallies.find((tally) => tally.lesson === id);
	if (when === 'pre') return family.every(({ id }) => !tallyOf(id)?.launched);
	const others = family.filter(({ id }) => id !== lesson.id);
	const isFirstEnd = tallyOf(lesson.id)?.state !== 'done';
	return isFirstEnd && others.every(({ id }) => tallyOf(id)?.state === 'done');
}

/** The items to ask a learner now, K, R and A; those that were answered already are left out. */
export function itemsToAsk(
	holder: Pick<CompiledLesson, 'id' | 'prepost'>,
	when: When,
	learner: string,
	tallies: readonly Tally[]
): TwinItem[] {
	const answers = tallies.find(({ lesson }) => lesson === holder.id)?.answers ?? {};
	const form = formOf(learner, when);
	return FACETS.filter((facet) => !Object.hasOwn(answers, pairedItem(when, facet))).flatMap(
		(facet) => twinOf(holder, facet, form) ?? []
	);
}

/** One of the six items that a lesson holds; undefined if it holds none. */
export function twinOf(
	{ prepost }: Pick<CompiledLesson, 'prepost'>,
	facet: Facet,
	form: 1 | 2
): TwinItem | undefined {
	const items: readonly TwinItem[] = Array.isArray(prepost) ? prepost : [];
	return items.find((item) => item.facet === facet && item.form === form);
}

/**
 * The items as a short lesson of their own: a word before, the questions, thanks. Its questions are
 * named `pre-K` … `post-A`, so that their events say what they are.
 */
export function pairedLesson(
	holder: CompiledLesson,
	when: When,
	items: readonly TwinItem[],
	words: PairedWords
): CompiledLesson {
	const [before, thanks] = [`${when}-before`, `${when}-thanks`];
	const page = { type: 'panel', scene: words.scene } as const;
	const questions = items.map((item) => questionOf(holder, item, when));
	const steps: Step[] = [
		{ ...page, id: before, say: [...words.before], next: questions[0]?.id ?? thanks },
		...questions,
		{ ...page, id: thanks, say: [...words.thanks], next: 'end' }
	];
	return { ...holder, must_see: [], start: before, steps };
}

/** One item weeks after its module, alone: `later-K`, with a picture that says nothing of the answer. */
export function laterLesson(
	holder: CompiledLesson,
	item: TwinItem,
	scene: StepScene
): CompiledLesson {
	const question: Step = { ...questionOf(holder, item, 'later'), scene, next: 'end' };
	return { ...holder, must_see: [], start: question.id, steps: [question] };
}

function questionOf({ id: lesson, band }: CompiledLesson, item: TwinItem, when: PairedWhen): Step {
	const ask: Line = { who: 'narrator', t: item.ask };
	const asked = {
		id: pairedItem(when, item.facet),
		// To the little ones a question is read twice (curriculum §4.7).
		say: band === 'l' ? [ask, ask] : [ask],
		ask: item.ask,
		child: item.child,
		scored: true,
		skip: true,
		options: placed(item, lesson)
	};
	return item.type === 'picture_choice'
		? { ...asked, type: 'picture_choice', multi: false }
		: { ...asked, type: 'single' };
}

/**
 * The options of an item. The right ones of the three that are asked at one time stand at three places, or
 * whoever always taps one place would know all or nothing. The order is the same before and after, or it
 * would move the figures of both.
 */
function placed({ facet, form, options }: TwinItem, lesson: string): TwinItem['options'] {
	const mixed = dealt(options, `${lesson} ${facet}${form}`);
	const places = dealt([...FACETS.keys()], `${lesson} ${form}`);
	const place = places[FACETS.indexOf(facet)] ?? 0;
	const right = mixed.findIndex(({ correct }) => correct);
	const turn = (right - place + FACETS.length * mixed.length) % mixed.length;
	return [...mixed.slice(turn), ...mixed.slice(0, turn)];
}

/** Where a text of such a question stands in the lesson that holds it: the key of its recording. */
export function pairedKey(
	holder: Pick<CompiledLesson, 'prepost'>,
	item: TwinItem,
	path: string
): string | undefined {
	if (!Array.isArray(holder.prepost)) return undefined;
	const n = holder.prepost.findIndex(
		({ facet, form }: TwinItem) => facet === item.facet && form === item.form
	);
	return `prepost.${n + 1}.${path.startsWith('say.') ? 'ask' : path}`;
}
