import * as v from 'valibot';
import { classInputSchema, type ClassState } from '#lib/domain/class/class-state.ts';
import { lessonId } from '#lib/domain/content/names.ts';
import { word } from '#lib/domain/values.ts';

/** The teacher’s window says that it is there, again and again: it may crash without a word. */
export const HELLO_EVERY_MS = 4000;

// Both windows run the same app, so the envelope is enough; the state inside is our own.
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

const messageSchema = v.variant('is', [
	/** The projector tells where the class is; `began` in ms since 1970, `unkept` why its place is not kept. */
	v.object({
		is: v.literal('here'),
		lesson: lessonId,
		state: stateEnvelope,
		began: v.number(),
		unkept: v.optional(v.picklist(['no-space', 'blocked']))
	}),
	/** A window is there that will show the picture, though it may take a while. */
	v.object({ is: v.literal('coming') }),
	/** The projector has gone. */
	v.object({ is: v.literal('gone') }),
	/** A newer projector takes over; older ones rest. `at` in ms since 1970. */
	v.object({ is: v.literal('took'), by: word, at: v.number() }),
	/** A projector asks whether its PIN was entered in another window. */
	v.object({ is: v.literal('may-i'), lesson: lessonId }),
	v.object({ is: v.literal('you-may'), lesson: lessonId }),
	/** Nobody saw a concealed class: its picture is black until the PIN is entered, there or in the teacher’s window. */
	v.object({ is: v.literal('unseen'), lesson: lessonId }),
	/** The teacher wants the picture, in a window that rests or could not show it. */
	v.object({ is: v.literal('show') }),
	/** A sensitive lesson has been taken off the screen, or has to be: its session was closed. */
	v.object({ is: v.literal('shut') }),
	/** A teacher’s window is there, and wants to know where the class is. */
	v.object({ is: v.literal('hello') }),
	/** The projector has not heard of the teacher’s window for a while; whoever is there says hello. */
	v.object({ is: v.literal('are-you-there') }),
	v.object({ is: v.literal('bye') }),
	v.object({ is: v.literal('do'), input: classInputSchema }),
	/** The step is to be heard again; only the window with the picture speaks. */
	v.object({ is: v.literal('hear') }),
	/** A class was broken off here; the teacher’s window may answer whether it goes on. */
	v.object({ is: v.literal('asks'), minutes: v.number() }),
	v.object({ is: v.literal('answer'), on: v.boolean() }),
	/** The session has been written down, or nobody wants it to be. */
	v.object({ is: v.literal('ended') })
]);
export type ClassMessage = v.InferOutput<typeof messageSchema>;

/**
 * What the windows of one class say to each other; what is not understood is not heard. An old browser that
 * has no such channel shows the class in one window.
 */
export class ClassChannel {
	#channel =
		typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('yol-class');

	constructor(onmessage: (message: ClassMessage) => void) {
		this.#channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
			const result = v.safeParse(messageSchema, data);
			if (result.success) onmessage(result.output);
		});
	}

	send(message: ClassMessage): void {
		this.#channel?.postMessage(message);
	}

	close(): void {
		this.#channel?.close();
	}
}

/** Takes a sensitive lesson off the screen of a class, in whatever window it is. */
export function shutClass(): void {
	const channel = new ClassChannel(() => undefined);
	channel.send({ is: 'shut' });
	channel.close();
}
