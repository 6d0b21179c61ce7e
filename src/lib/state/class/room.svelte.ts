import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import { advanceClass, begunClass, isOver } from '#lib/domain/class/advance.ts';
import type { ClassPlace } from '#lib/domain/class/class-resume.ts';
import { resumeClass } from '#lib/domain/class/class-resume.ts';
import { isElsewhere, type ClassInput, type ClassState } from '#lib/domain/class/class-state.ts';
import type { Course } from '#lib/domain/class/course.ts';
import { isConcealed } from '#lib/domain/class/guard.ts';
import { piecesAt } from '#lib/domain/class/pieces.ts';
import type { App } from '../app.svelte.ts';
import { ClassChannel } from './channel.ts';
import { ClassGuard, type ClassProblem } from './guard.ts';
import { KeptPlace } from './kept-place.svelte.ts';
import { ClassLeader } from './leader.svelte.ts';
import { ClassLesson } from './lesson.svelte.ts';
import type { ClassMessage } from './messages.ts';
import { dispatchToRoom, toldBy } from './room-messages.ts';
import { ClassTime } from './time.svelte.ts';
import { ClassOwnership, type OwnershipClaim } from './ownership.ts';
import { ClassVoice } from './voice.svelte.ts';
import { whenBackOnline } from '../device/back-online.ts';
import { whenLeftAlone, type LeftAlone } from '../device/left-alone.ts';
import { afterDisplay, afterPaint, beforePaint } from '../device/paint.ts';

/** The class itself: the window that the children see owns its place, its voice and its clock. */
export class ClassRoom {
	state = $state.raw<ClassState>();
	problem = $state<ClassProblem>();
	/** A class that was broken off here; the teacher says whether it goes on. */
	offer = $state.raw<ClassPlace>();
	/** The session was written down, here or in the teacher’s window. */
	ended = $state(false);
	/** Another window shows the class now. */
	resting = $state(false);
	/** The teacher’s window, if one leads from elsewhere. */
	readonly leader = new ClassLeader(() => this.#channel?.send({ type: 'are-you-there' }));
	/** Which piece of a long line stands there while no voice turns it. */
	piece = $state(0);
	readonly lesson: ClassLesson;
	readonly kept: KeptPlace;
	readonly time: ClassTime;
	readonly voice: ClassVoice;
	#app: App;
	#cardSays: () => readonly string[];
	#channel: ClassChannel | undefined;
	#guard: ClassGuard;
	#wanted = '';
	/** Where another window saw the class before this one shows it. */
	#seen: ClassState | undefined;
	/** The place that the voice knows. */
	#followed: ClassState | undefined;
	readonly #ownership: ClassOwnership;

	/** `cardSays` gives the words of the card that lies over the step, to be spoken. */
	constructor(app: App, cardSays: () => readonly string[] = () => []) {
		this.#app = app;
		this.#cardSays = cardSays;
		this.lesson = new ClassLesson(app);
		this.time = new ClassTime(app.now);
		this.#ownership = new ClassOwnership(app.now);
		this.kept = new KeptPlace(app, () => this.#tell());
		this.voice = new ClassVoice(app.narrator, (line) => this.#lineTurned(line));
		this.#guard = new ClassGuard({
			unlocks: app.unlocks,
			send: (message) => this.#channel?.send(message),
			onshut: () => this.#takeOff(),
			onadmitted: (lesson) => lesson === this.#wanted && this.#letIn()
		});
	}

	/** The lesson in the language that is read first. */
	get course(): Course<CompiledLesson> | undefined {
		return this.lesson.course;
	}
	get isOver(): boolean {
		return this.state !== undefined && isOver(this.state);
	}

	/** Opens a lesson for a class; `goOn` does not ask before it goes on where it was broken off. */
	async open(id: string, { goOn = false } = {}): Promise<void> {
		this.#wanted = id;
		this.problem = this.#seen = undefined;
		this.resting = false;
		this.#channel ??= new ClassChannel((message) => this.#receive(message));
		this.#channel.send({ type: 'picture-opening' });
		const read = await this.lesson.bring(id);
		if (this.#wanted !== id) return;
		if (!read.ok) return this.#fails(read.reason);
		const level = this.course?.lesson.sensitivity;
		const isAdmitted = level !== undefined && (await this.#guard.admits(id, level));
		if (this.#wanted !== id) return;
		if (!isAdmitted) return this.#fails('locked');
		this.lesson.bringBeside();
		await this.#seat(goOn);
	}

	/** A class that was broken off goes on, where another picture may have led it meanwhile, or begins again. */
	async answer(goOn: boolean): Promise<void> {
		const { course, offer } = this;
		this.offer = undefined;
		const now = goOn && course ? await this.kept.underWay(course) : undefined;
		if (this.#wanted === course?.lesson.id) this.#begin(goOn ? (now ?? offer) : undefined);
	}

	act(input: ClassInput): void {
		const { state, course } = this;
		if (!state || !course || this.resting || this.problem) return;
		if (input.do === 'next' && this.#turnsPiece()) return;
		const next = advanceClass(course, state, input);
		if (next === state) return;
		this.state = next;
		if (isElsewhere(state, next)) this.piece = 0;
		this.voice.leave(state, next);
		// The class sees the step first, then the teacher; then it is kept, and said.
		beforePaint(() => this.#tell());
		afterPaint(() => this.#keep());
		afterDisplay(() => this.#follow());
	}

	/** Hears the step again, or what stands on a card; a black screen is silent, and so are the bell and the help lines. */
	speak(): void {
		const state = this.problem || this.resting ? undefined : this.state;
		if (!state || state.screen === 'black' || state.over) return;
		this.voice.speak(state, this.#cardSays());
	}

	/** A cover hides the class: it waits until the teacher’s window wants its picture. */
	rest(): void {
		this.#channel?.send({ type: 'picture-closed' });
		this.resting = true;
		this.voice.stop();
	}

	/** Silence until something is asked for; what was about to be spoken is left. */
	hush(): void {
		this.#followed = this.state;
		this.voice.stop();
	}

	/** Nothing of a concealed class is left on the screen when nobody may be watching over it. */
	watch(): () => void {
		const leave = () => this.#channel?.send({ type: 'picture-closed' });
		const unwatch = whenLeftAlone((how) => this.#cover(how));
		const callOff = whenBackOnline(() => this.state && this.lesson.bringBeside());
		addEventListener('pagehide', leave);
		return () => {
			unwatch();
			callOff();
			removeEventListener('pagehide', leave);
			leave();
			this.#close();
		};
	}

	/** The readiness gate of the site has changed. */
	review(): Promise<void> {
		return this.#guard.review();
	}

	/** The session is over: nothing is left to go on with, unless it was left in its middle and not written down. */
	async end({ isKept }: { isKept: boolean }): Promise<void> {
		const left = !isKept && this.state !== undefined && !this.isOver;
		this.#channel?.send({ type: 'ended', left });
		await this.#finish(left);
	}

	/** The PIN was entered here: the class begins, or sees its place again. */
	admitted(): void {
		this.#letIn();
		if (this.state?.screen === 'black') this.act({ do: 'black' });
	}

	/** What stayed in sight is lit by a key; where nobody saw it, whoever comes first may be a child. */
	#cover(how: LeftAlone): void {
		const { course, state } = this;
		if (course && !isConcealed(course.lesson.sensitivity)) return;
		if (state?.screen !== 'black') this.act({ do: 'black' });
		if (how === 'bared') return;
		this.#app.unlocks.leave();
		if (course) this.problem ??= 'unseen';
		this.#tell();
	}

	/** The PIN was entered beside. What nobody saw stays black until its teacher lights it from there. */
	#letIn(): void {
		if (this.problem === 'locked') void this.open(this.#wanted);
		if (this.problem !== 'unseen') return;
		this.problem = undefined;
		this.#tell();
	}

	/** Without a voice the key turns a long line piece by piece. */
	#turnsPiece(): boolean {
		const { course, state, voice } = this;
		// The voice speaks or is about to, and turns the pieces itself.
		if (!course || !state || this.#followed !== state || voice.speaking !== undefined) return false;
		if (this.piece >= piecesAt(course, state) - 1) return false;
		this.piece++;
		return true;
	}

	/** Its place is kept: the class may go on there when the lesson is opened again. */
	#takeOff(): void {
		this.voice.stop();
		this.state = this.offer = undefined;
		this.#app.unlocks.teaching = undefined;
		this.problem = 'shut';
		this.#channel?.send({ type: 'shut' });
	}

	async #finish(left = false): Promise<void> {
		// A window that rests knows an older place.
		if (left && !this.resting) this.#keep();
		this.voice.stop();
		this.#wanted = '';
		this.state = undefined;
		this.ended = true;
		if (!left) await this.kept.forget();
	}

	async #seat(goOn: boolean): Promise<void> {
		const { course } = this;
		const place = course && (await this.kept.underWay(course));
		if (!course || this.#wanted !== course.lesson.id) return;
		this.voice.open(this.lesson.spoken ?? course);
		if (!place || goOn) return this.#begin(place);
		this.offer = place;
		this.#tell();
	}

	#begin(place: ClassPlace | undefined): void {
		const { course } = this;
		if (!course) return;
		this.state = place ? resumeClass(course, place, this.#seen) : begunClass(course);
		this.#followed = this.state;
		this.time.begin(place?.minutes);
		this.resting = false;
		this.#channel?.send(this.#ownership.take());
		this.#tell();
		this.#keep();
		if (place && !this.state.card) this.speak();
	}

	#receive(message: ClassMessage): void {
		dispatchToRoom(message, this, {
			guard: this.#guard,
			uncover: () => this.#app.cover.reveal(),
			reopen: () => void this.open(this.#wanted, { goOn: true }),
			yield: (claim) => this.#yield(claim),
			tell: () => this.#tell(),
			remind: (state) => (this.#seen = state),
			finish: (left) => void this.#finish(left)
		});
	}

	/** Another window shows the class; one that took it before this window hears so, and rests. */
	#yield(other: OwnershipClaim): void {
		const own = this.#ownership.ownClaimAfter(other);
		if (own) return this.#channel?.send(own);
		this.resting = true;
		this.voice.stop();
	}

	#follow(): void {
		const { state } = this;
		if (!state) return;
		const before = this.#followed ?? state;
		this.#followed = state;
		this.voice.follow(before, state);
	}

	#lineTurned(line: number): void {
		if (!this.state || this.state.card) return;
		this.state = this.#followed = { ...this.state, line };
		this.piece = 0;
		this.#tell();
	}

	#tell(): void {
		const message = toldBy(this, this.#wanted);
		if (message) this.#channel?.send(message);
	}

	#keep(): void {
		const { state, course } = this;
		if (state && course) void this.kept.keep(course, state, this.time.minutes);
	}

	#fails(problem: ClassProblem): void {
		this.problem = problem;
		if (problem === 'gone') void this.kept.lose(this.#wanted).then(() => this.#tell());
		else this.#tell();
	}

	#close(): void {
		this.#wanted = '';
		for (const one of [this.voice, this.time, this.leader]) one.stop();
		this.#channel?.close();
		this.#channel = undefined;
	}
}
