import { formKeys } from '../../class/class-form.ts';
import { levelOf } from '../../lesson/access.ts';
import type { Lesson } from '../lesson-schema.ts';
import { isSensitiveLevel } from '../names.ts';
import type { Step } from '../step.ts';
import { STEP_ID } from '../step-names.ts';
import type { Story } from '../story.ts';
import { type LessonRule, type Remark, mistake } from './rule.ts';

/** Words of a note for a class, and the forms that each may stand for (keys of `class.form.*`, `class.blind`). */
const FORM_WORDS: [RegExp, readonly string[]][] = [
	[/\bcorners?\b/i, ['corners']],
	[/\bshapes?\b/i, ['shape', 'corners']],
	[/\bthumbs?\b/i, ['thumbs']],
	[/\bfingers?\b/i, ['fingers', 'eyes-closed']],
	[/\b(show of|hold up|raised?|with) (the )?cards?\b/i, ['cards', 'floor-sort']],
	[/\b(beans?|ballot)\b/i, ['ballot', 'coins']],
	[/\beyes? closed\b|\bclosed? (their |your )?eyes\b/i, ['blind', 'eyes-closed']],
	[/\b(show of|raised?) hands?\b|\bhands? up\b/i, []]
];
/** Writers call answers a, b and c; on the screen of a class they are 1, 2 and 3. “A” alone is a word. */
const LETTER = /\b[b-d]\b/i;
const SENTENCE = /(?<=[.!?])\s+/;

/**
 * The note for a class names steps that are there, and answers as they are seen. Where an answer could
 * give a child away (S2, S3), it names no other form than the app.
 */
export const classNotes: LessonRule = (lesson) => {
	const note = isLesson(lesson) ? lesson.discussion.projector : undefined;
	if (note === undefined) return [];
	const sentences = isSensitiveLevel(lesson.sensitivity.level) ? note.split(SENTENCE) : [];
	return [
		...strangers(note, lesson),
		...letters(note),
		...sentences.flatMap((one) => unfitting(one, lesson))
	];
};

function strangers(note: string, { steps }: Story): Remark[] {
	const named = new Set(note.match(STEP_ID));
	for (const { id } of steps) named.delete(id);
	return [...named].map((id) =>
		mistake(
			['discussion', 'projector'],
			`The note for a class names ${id}, which is no step of this lesson.`
		)
	);
}

function letters(note: string): Remark[] {
	const letter = LETTER.exec(note)?.[0];
	if (letter === undefined) return [];
	const message = `The note for a class calls an answer “${letter}”, which no screen shows: name its number.`;
	return [mistake(['discussion', 'projector'], message)];
}

function unfitting(sentence: string, lesson: Story): Remark[] {
	const named = lesson.steps.filter(({ id }) => new RegExp(`\\b${id}\\b`).test(sentence));
	// A sentence that names no step speaks of all.
	const steps = named.length > 0 ? named : lesson.steps;
	const forms = new Set(steps.flatMap((step) => formsOf(step, lesson)));
	const where =
		named.length > 0 ? `not for ${named.map(({ id }) => id).join(', ')}` : 'for no step here';
	return FORM_WORDS.filter(([, stands]) => !stands.some((form) => forms.has(form))).flatMap(
		([word]) => {
			const said = word.exec(sentence)?.[0];
			if (said === undefined) return [];
			const message = `The note for a class says “${said}”, which the app asks ${where}: name what the class sees, or no way at all.`;
			return [mistake(['discussion', 'projector'], message)];
		}
	);
}

/** The last words of the keys: `class.form.thumbs` is `thumbs`. */
function formsOf(step: Step, lesson: Story): string[] {
	return formKeys(step, levelOf(lesson, step)).map((key) => key.slice(key.lastIndexOf('.') + 1));
}

function isLesson(story: Story): story is Lesson {
	return 'prepost' in story;
}
