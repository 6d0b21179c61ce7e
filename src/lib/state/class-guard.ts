import { guardOf } from '#lib/domain/class/guard.ts';
import type { LessonSensitivity } from '#lib/domain/content/story-schema.ts';
import type { ClassChannel, ClassMessage } from './class-channel.ts';
import type { Unlocks } from './unlocks.svelte.ts';

/** So long another window has to say that the PIN was entered there. */
const ANSWER_WITHIN_MS = 800;

interface Asking {
	id: string;
	level: Pick<LessonSensitivity, 'level'>;
	channel: ClassChannel;
	unlocks: Unlocks;
	/** Whoever wants to hear what comes through the channel. */
	heard: ((message: ClassMessage) => void)[];
}

/** Whether a class may see this lesson: an open one, or after the PIN here or in the teacher’s window. */
export async function admitted({ id, level, channel, unlocks, heard }: Asking): Promise<boolean> {
	if (guardOf(level) === 'open' || unlocks.teaching === id) return true;
	return new Promise((resolve) => {
		const done = (may: boolean) => {
			clearTimeout(timer);
			heard.splice(heard.indexOf(listen), 1);
			resolve(may);
		};
		const listen = (message: ClassMessage) => {
			if (message.is === 'you-may' && message.lesson === id) done(true);
		};
		const timer = setTimeout(() => done(false), ANSWER_WITHIN_MS);
		heard.push(listen);
		channel.send({ is: 'may-i', lesson: id });
	});
}
