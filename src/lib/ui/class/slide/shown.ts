import { createContext } from 'svelte';
import type { CompiledFact, CompiledGuide, CompiledLesson } from '#lib/domain/content/compiled.ts';
import type { KazakhScript, Language } from '#lib/domain/content/language.ts';
import type { Step } from '#lib/domain/content/step.ts';
import type { ClassState } from '#lib/domain/class/class-state.ts';
import type { Course } from '#lib/domain/class/course.ts';
import { stepOf } from '#lib/domain/lesson/path.ts';

/** A text in the language that is read first, and in the one beneath it. */
export interface Two {
	first: string;
	second?: string | undefined;
}

/** The languages of a projector. */
export interface Tongues {
	readonly first: Language;
	readonly second: Language | undefined;
	readonly script: KazakhScript;
}

/** Where a class is, in one or two languages. */
export interface Read extends Tongues {
	readonly course: Course<CompiledLesson>;
	/** The same lesson in the second language. */
	readonly beneath: Course<CompiledLesson> | undefined;
	readonly state: ClassState;
}

/** What the projector shows. It knows of no child. */
export interface Shown extends Read {
	readonly guides: readonly CompiledGuide[];
	/** Helpers near the site whose number somebody has called. */
	readonly near: readonly { slot: string; number: string }[];
	/** Telephone lines of the whole country. */
	readonly lines: readonly { number: string; name: Two }[];
	/** When facts were last compared with their sources. */
	readonly facts: readonly Pick<CompiledFact, 'token' | 'checked_on'>[];
	/** The text being spoken, as in `say.2.t`, its language, and the word that sounds. */
	readonly speaking: string | undefined;
	readonly spoken: Language;
	readonly litWord: number | undefined;
	/** How much of that text has sounded, 0–1. */
	readonly share: number | undefined;
}

/** Hands the languages of the projector down to every text on it. */
export const [useTongues, provideTongues] = createContext<Tongues>();

/** How many letters fill a slide; with more its type grows smaller, never below the smallest size. */
const DENSE = 250;

/** Whether these texts need the smaller type. */
export function isDense(texts: readonly Two[]): boolean {
	return (
		texts.reduce((sum, { first, second = '' }) => sum + first.length + second.length, 0) > DENSE
	);
}

/** A text of the step at hand in both languages. */
export function inBoth(shown: Read, read: (step: Step) => string | undefined): Two {
	const { at } = shown.state.play;
	const here = (course: Course | undefined) => {
		const step = course && stepOf(course.lesson, at);
		return step && read(step);
	};
	return { first: here(shown.course) ?? '', second: here(shown.beneath) };
}

/** Several texts of the step at hand, each in both languages. */
export function listInBoth(shown: Read, read: (step: Step) => string[]): Two[] {
	const { at } = shown.state.play;
	const step = stepOf(shown.course.lesson, at);
	const other = shown.beneath && stepOf(shown.beneath.lesson, at);
	const beneath = other ? read(other) : [];
	return (step ? read(step) : []).map((first, n) => ({ first, second: beneath[n] }));
}

/** A text of the teacher’s half that is meant for the class, in both languages. */
export function guideInBoth(
	{ guides, first, second }: Shown,
	read: (guide: CompiledGuide) => string
): Two | undefined {
	const of = (language: Language | undefined) => guides.find((one) => one.language === language);
	const [own, other] = [of(first), of(second)];
	return own && { first: read(own), second: other && read(other) };
}
