import type { ClassState } from '#lib/domain/class/class-state.ts';
import type { ClassGuard } from './guard.ts';
import type { ClassMessage } from './messages.ts';
import type { ClassRoom } from './room.svelte.ts';
import type { OwnershipClaim } from './ownership.ts';

/** What any page may ask of the window with the picture, and other windows may, too. */
type Room = Pick<
	ClassRoom,
	'act' | 'answer' | 'leader' | 'offer' | 'problem' | 'resting' | 'speak'
>;

/** What only other windows have it do. */
interface Inner {
	guard: Pick<ClassGuard, 'letIn' | 'takeOff'>;
	/** Lifts a cover that lies over the picture. */
	uncover: () => void;
	/** Brings the picture back where it rests or could not be shown. */
	reopen: () => void;
	/** Another window shows the class. */
	yield: (claim: OwnershipClaim) => void;
	/** Tells the teacher’s window where the class is. */
	tell: () => void;
	/** Another window says where it saw the class last, or shows it. */
	remind: (state: ClassState) => void;
	/** The class has ended; `left`: in its middle, and it may go on. */
	finish: (left?: boolean) => void;
}

/** What the picture tells of. */
type Told = Pick<ClassRoom, 'course' | 'kept' | 'offer' | 'problem' | 'resting' | 'state' | 'time'>;

/** What one picture says to the teacher’s window, and does not concern another picture. */
type ForTheDesk = Extract<
	ClassMessage,
	{
		type:
			| 'picture-opening'
			| 'picture-closed'
			| 'permission-requested'
			| 'unseen'
			| 'are-you-there'
			| 'resume-offered'
			| 'lesson-lost'
			| 'lesson-missing';
	}
>;

/** Does what a message of another window asks of the window with the picture. */
export function dispatchToRoom(message: ClassMessage, room: Room, inner: Inner): void {
	switch (message.type) {
		case 'hello':
			room.leader.greets();
			return inner.tell();
		case 'last-seen':
		case 'state-changed':
			return inner.remind(message.state);
		case 'desk-closed':
			return room.leader.saysGoodbye();
		case 'input':
			return room.act(message.input);
		case 'speak':
			return room.speak();
		case 'show':
			return isToReopen(room) ? reopens(inner) : undefined;
		case 'resume-answered':
			return room.offer && !room.problem ? void room.answer(message.on) : undefined;
		case 'ownership-claimed':
			return inner.yield(message);
		case 'permission-granted':
			return inner.guard.letIn(message.lesson);
		case 'shut':
			return inner.guard.takeOff();
		case 'ended':
			return inner.finish(message.left);
		default:
			message satisfies ForTheDesk;
	}
}

/** What the teacher’s window has to hear about the lesson that is `wanted`; undefined if there is nothing to say. */
export function toldBy(told: Told, wanted: string): ClassMessage | undefined {
	const { course, kept, offer, problem, resting, state, time } = told;
	if (problem === 'unseen' && !resting) return { type: 'unseen', lesson: wanted };
	if (problem === 'locked' && !resting)
		return { type: 'permission-requested', lesson: wanted, again: true };
	if (problem === 'gone' && kept.left) {
		const { lesson, done, headcount } = kept.left;
		return { type: 'lesson-lost', lesson, done, headcount };
	}
	if (problem === 'pack') return { type: 'lesson-missing' };
	if (offer) return { type: 'resume-offered', minutes: offer.minutes };
	if (!state || !course || resting || problem) return undefined;
	const [{ began }, { unkept }] = [time, kept];
	return { type: 'state-changed', lesson: course.lesson.id, state, began, unkept };
}

function reopens({ uncover, reopen }: Inner): void {
	uncover();
	reopen();
}

/** What nobody saw comes back by the PIN alone. */
function isToReopen({ problem, resting }: Room): boolean {
	return problem !== 'unseen' && (resting || problem !== undefined);
}
