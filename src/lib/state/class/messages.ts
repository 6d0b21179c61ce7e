import * as v from 'valibot';
import { classInputSchema, type ClassState } from '#lib/domain/class/class-state.ts';
import { lessonId } from '#lib/domain/content/names.ts';
import { BLOCKS } from '#lib/domain/progress/session.ts';
import { word } from '#lib/domain/values.ts';

// The envelope is enough: the state inside is our own.
const stateEnvelope = v.custom<ClassState>((given) =>
	v.is(
		v.looseObject({
			play: v.looseObject({ lesson: word, at: word, trail: v.array(word) }),
			line: v.number(),
			vote: v.looseObject({ counts: v.record(v.string(), v.number()) }),
			done: v.array(word)
		}),
		given
	)
);

/** What the windows of one class tell each other. */
export const messageSchema = v.variant('type', [
	/** The projector tells where the class is; `began` in ms since 1970, `unkept` why its place is not kept. */
	v.object({
		type: v.literal('state-changed'),
		lesson: lessonId,
		state: stateEnvelope,
		began: v.number(),
		unkept: v.optional(v.picklist(['no-space', 'blocked']))
	}),
	/** A window is there that will show the picture, though it may take a while. */
	v.object({ type: v.literal('picture-opening') }),
	/** The projector has gone. */
	v.object({ type: v.literal('picture-closed') }),
	/** A newer projector takes over; older ones rest. `at` in ms since 1970. */
	v.object({ type: v.literal('ownership-claimed'), by: word, at: v.number() }),
	/** A projector asks whether its PIN was entered in another window; `again`: it stands before the PIN. */
	v.object({
		type: v.literal('permission-requested'),
		lesson: lessonId,
		again: v.optional(v.boolean())
	}),
	v.object({ type: v.literal('permission-granted'), lesson: lessonId }),
	/** Nobody saw a concealed class: its picture is black until the PIN is entered, there or in the teacher’s window. */
	v.object({ type: v.literal('unseen'), lesson: lessonId }),
	/** The teacher wants the picture, in a window that rests or could not show it. */
	v.object({ type: v.literal('show') }),
	/** A sensitive lesson has been taken off the screen, or has to be: its session was closed. */
	v.object({ type: v.literal('shut') }),
	/** A teacher’s window is there, and wants to know where the class is. */
	v.object({ type: v.literal('hello') }),
	/** To a picture that comes anew: where the teacher’s window saw the class last, with its vote. */
	v.object({ type: v.literal('last-seen'), state: stateEnvelope }),
	/** The projector has not heard of the teacher’s window for a while; whoever is there says hello. */
	v.object({ type: v.literal('are-you-there') }),
	v.object({ type: v.literal('desk-closed') }),
	/** A key or a button of the teacher’s window. */
	v.object({ type: v.literal('input'), input: classInputSchema }),
	/** The step is to be spoken again; only the window with the picture speaks. */
	v.object({ type: v.literal('speak') }),
	/** A class was broken off here; the teacher’s window may answer whether it goes on. */
	v.object({ type: v.literal('resume-offered'), minutes: v.number() }),
	v.object({ type: v.literal('resume-answered'), on: v.boolean() }),
	/** A class was broken off here in a lesson that is not there any more: what was done in it. */
	v.object({
		type: v.literal('lesson-lost'),
		lesson: lessonId,
		done: v.array(v.picklist(BLOCKS)),
		headcount: v.optional(v.number())
	}),
	/** The lesson of the class cannot be fetched now. */
	v.object({ type: v.literal('lesson-missing') }),
	/** The session has been written down, or nobody wants it to be; `left`: in its middle, and it may go on. */
	v.object({ type: v.literal('ended'), left: v.optional(v.boolean()) })
]);
export type ClassMessage = v.InferOutput<typeof messageSchema>;
