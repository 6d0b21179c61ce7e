import * as v from 'valibot';
import { messageSchema, type ClassMessage } from './messages.ts';

/** The teacher’s window says that it is there, again and again: it may crash without a word. */
export const HELLO_EVERY_MS = 4000;

/**
 * The names under which messages travel, where they differ. A window of an older app may lie beside this one
 * until its class is over; it knows these, and has to take a sensitive lesson off its screen as well.
 */
const NAMES_IN_TRANSIT: Partial<Record<ClassMessage['type'], string>> = {
	'state-changed': 'here',
	'picture-opening': 'coming',
	'picture-closed': 'gone',
	'desk-closed': 'bye',
	'ownership-claimed': 'took',
	'permission-requested': 'may-i',
	'permission-granted': 'you-may',
	'resume-offered': 'asks',
	'resume-answered': 'answer',
	input: 'do',
	speak: 'hear'
};
const TYPES = new Map(Object.entries(NAMES_IN_TRANSIT).map(([type, name]) => [name, type]));

const travelling = v.looseObject({ is: v.string() });

/**
 * What the windows of one class say to each other; what is not understood is ignored. An old browser that
 * has no such channel shows the class in one window.
 */
export class ClassChannel {
	#channel =
		typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('yol-class');

	constructor(onmessage: (message: ClassMessage) => void) {
		this.#channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
			const message = unpacked(data);
			if (message) onmessage(message);
		});
	}

	send({ type, ...content }: ClassMessage): void {
		this.#channel?.postMessage({ is: NAMES_IN_TRANSIT[type] ?? type, ...content });
	}

	close(): void {
		this.#channel?.close();
	}
}

/** The message that has travelled; undefined where another app says what this one does not know. */
function unpacked(data: unknown): ClassMessage | undefined {
	const given = v.safeParse(travelling, data);
	if (!given.success) return undefined;
	const { is, ...content } = given.output;
	const message = v.safeParse(messageSchema, { ...content, type: TYPES.get(is) ?? is });
	return message.success ? message.output : undefined;
}

/** Takes a sensitive lesson off the screen of a class, in whatever window it is. */
export function shutClass(): void {
	const channel = new ClassChannel(() => undefined);
	channel.send({ type: 'shut' });
	channel.close();
}
