import type { ClassPlace } from '#lib/domain/class/class-resume.ts';
import type { ClassState } from '#lib/domain/class/class-state.ts';
import type { Course } from '#lib/domain/class/course.ts';
import type { CompiledLesson } from '#lib/domain/content/compiled.ts';

/** What a teacher’s window knows of its class. */
export interface DeskFacts {
	/** The lesson was taken off the screen of the class. */
	shut: boolean;
	/** A sensitive lesson that the picture wants to show, and for which the PIN has to be entered. */
	locked: string | undefined;
	/** Why the lesson cannot be shown: an update took it away, or it cannot be fetched now. */
	lost: 'gone' | 'pack' | undefined;
	/** What was done in a class whose lesson is gone, as the picture knows it. */
	left: Pick<ClassPlace, 'done' | 'headcount'> | undefined;
	/** A class was broken off after so many minutes, and the picture asks whether it goes on. */
	asked: number | undefined;
	/** The form that ends the class is open. */
	ending: boolean;
	course: Course<CompiledLesson> | undefined;
	state: ClassState | undefined;
}

interface Shown {
	course: Course<CompiledLesson>;
	state: ClassState;
}

/** What stands on the teacher’s window. */
export type DeskScreen =
	| { at: 'shut' }
	/** `hasBegun`: the class was led from here before, and its picture stayed alone. */
	| { at: 'locked'; hasBegun: boolean }
	/** `place`: what is known of the class, which may still be ended and written down. */
	| { at: 'lost'; why: 'gone' | 'pack'; place: ClassState | DeskFacts['left'] }
	| { at: 'resume-offered'; minutes: number }
	| { at: 'waiting' }
	| ({ at: 'class' } & Shown)
	| ({ at: 'ending' } & Shown);

/** Which of several screens stands there; a class that was shut may still be ended and written down. */
export function deskScreen(facts: DeskFacts): DeskScreen {
	const { shut, locked, lost, left, asked, ending, course, state } = facts;
	if (shut && !ending) return { at: 'shut' };
	if (locked) return { at: 'locked', hasBegun: state !== undefined };
	if (lost) return { at: 'lost', why: lost, place: state ?? left };
	if (asked !== undefined) return { at: 'resume-offered', minutes: asked };
	if (!course || !state) return { at: 'waiting' };
	return { at: ending ? 'ending' : 'class', course, state };
}
