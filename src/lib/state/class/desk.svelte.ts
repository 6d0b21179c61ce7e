import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import { isOver } from '#lib/domain/class/advance.ts';
import { guardOf, isConcealed } from '#lib/domain/class/guard.ts';
import { LANGUAGES } from '#lib/domain/content/language.ts';
import type { ClassInput, ClassState } from '#lib/domain/class/class-state.ts';
import type { Course } from '#lib/domain/class/course.ts';
import { keepClassPlace } from '#lib/data/class-store.ts';
import type { StorageFailure } from '#lib/data/storage-failure.ts';
import type { App } from '../app.svelte.ts';
import type { MayTeach } from '../club/unlocks.svelte.ts';
import { whenBackOnline } from '../device/back-online.ts';
import { ClassChannel, HELLO_EVERY_MS } from './channel.ts';
import { loadDeck } from './deck.ts';
import { deskScreen, type DeskFacts, type DeskScreen } from './desk-screen.ts';
import type { ClassMessage } from './messages.ts';
import { ClassTime } from './time.svelte.ts';
import { ClassNotes } from './notes.svelte.ts';
import { ClassPicture } from './picture.svelte.ts';
import { openPicture } from './second-screen.svelte.ts';

/** What tells that a window with the picture is there, or will be. */
const SAID_BY_PICTURE: ReadonlySet<ClassMessage['type']> = new Set([
	'state-changed',
	'picture-opening',
	'resume-offered',
	'permission-requested',
	'unseen',
	'lesson-lost',
	'lesson-missing'
]);

type LessonLost = Extract<ClassMessage, { type: 'lesson-lost' }>;
type PermissionRequested = Extract<ClassMessage, { type: 'permission-requested' }>;
type StateChanged = Extract<ClassMessage, { type: 'state-changed' }>;

/** What concerns the windows with the picture alone. */
type ForThePicture = Extract<
	ClassMessage,
	{
		type:
			| 'hello'
			| 'last-seen'
			| 'desk-closed'
			| 'input'
			| 'speak'
			| 'show'
			| 'resume-answered'
			| 'ownership-claimed'
			| 'permission-granted';
	}
>;

/** The teacher’s window: it shows where the class is and says what the teacher wants. */
export class ClassDesk {
	state = $state.raw<ClassState>();
	lesson = $state<string>();
	course = $state.raw<Course<CompiledLesson>>();
	/** The window with the picture is open. */
	connected = $state(false);
	/** The form that ends the class is open. */
	ending = $state(false);
	ended = $state(false);
	/** A sensitive lesson that the picture wants to show, and for which the PIN has to be entered. */
	locked = $state<string>();
	/** Why the picture does not keep the place of the class. */
	unkept = $state<StorageFailure>();
	readonly picture = new ClassPicture((address) => openPicture(address, undefined));
	readonly time: ClassTime;
	readonly notes: ClassNotes;
	readonly screen: DeskScreen = $derived.by(() => {
		const { locked, ending, course, state } = this;
		const [shut, left, asked] = [this.#shut, this.#left, this.#asked];
		const lost = this.#lost ?? (this.#missing ? 'pack' : undefined);
		return deskScreen({ shut, locked, lost, left, asked, ending, course, state });
	});
	#shut = $state(false);
	#lost = $state<'gone' | 'pack'>();
	/** The picture cannot fetch the lesson, which this window may have. */
	#missing = $state(false);
	#left = $state.raw<DeskFacts['left']>();
	#asked = $state<number>();
	#app: App;
	#channel: ClassChannel | undefined;
	#answered = true;
	/** The lesson that a picture shows, as this teacher has asked for it: no other picture gets it unasked. */
	#shown: string | undefined;

	constructor(app: App) {
		this.#app = app;
		this.time = new ClassTime(app.now);
		this.notes = new ClassNotes(app.library);
	}

	/** Listens until the function that it gives is called. */
	watch(): () => void {
		const channel = new ClassChannel((message) => this.#receive(message));
		this.#channel = channel;
		channel.send({ type: 'hello' });
		this.picture.awaits();
		const timer = setInterval(() => this.#look(), HELLO_EVERY_MS);
		const leave = () => channel.send({ type: 'desk-closed' });
		const callOff = [this.notes.keepLooking(), whenBackOnline(() => this.#bringsFacts())];
		addEventListener('pagehide', leave);
		return () => {
			for (const stop of callOff) stop();
			clearInterval(timer);
			removeEventListener('pagehide', leave);
			leave();
			channel.close();
			this.picture.leaves();
			this.time.stop();
		};
	}

	act(input: ClassInput): void {
		// A clicker may go on; a class is begun anew by its button only.
		if (this.screen.at === 'resume-offered')
			return input.do === 'next' ? this.answer(true) : undefined;
		this.#channel?.send({ type: 'input', input });
	}

	/** Brings the picture back: in a window that is there, else in a new one at an address. */
	show(address: string): void {
		this.#shown = undefined;
		this.#channel?.send({ type: 'show' });
		this.#channel?.send({ type: 'hello' });
		this.picture.reopens(address);
	}

	/** Has the step spoken again, by the window with the picture. */
	speak(): void {
		this.#channel?.send({ type: 'speak' });
	}

	/** Whether the class that was broken off goes on. */
	answer(on: boolean): void {
		this.#asked = undefined;
		this.#channel?.send({ type: 'resume-answered', on });
	}

	/** The PIN was entered here, where no class looks on. */
	async unlock(): Promise<MayTeach> {
		const lesson = this.locked;
		if (!lesson) return 'left';
		const may = await this.#app.unlocks.teach(lesson);
		if (may !== 'yes') return may;
		this.locked = this.#shown = undefined;
		this.#channel?.send({ type: 'permission-granted', lesson });
		return may;
	}

	/** Nobody saw this window: no new picture is let in, and without one what is read here waits for the PIN. */
	unseen(): void {
		this.#app.unlocks.leave();
		if (!this.connected) this.locked ??= this.lesson;
	}

	/** Brings a lesson that could not be fetched once more, here and to the picture. */
	async again(): Promise<void> {
		this.#channel?.send({ type: 'show' });
		if (this.lesson) await this.#bring(this.lesson);
	}

	/**
	 * The session is over. Nothing is left to go on with, also where the picture was closed, unless it was left
	 * in its middle and not written down.
	 */
	async end({ isKept }: { isKept: boolean }): Promise<void> {
		const { state } = this;
		const left = !isKept && state !== undefined && !isOver(state) && this.#lost !== 'gone';
		this.#channel?.send({ type: 'ended', left });
		if (!left) await keepClassPlace(this.#app.database, undefined);
		this.ended = true;
	}

	/** A projector that has not answered since the last hello has gone without a word. */
	#look(): void {
		if (!this.#answered) this.connected = false;
		this.#answered = false;
		this.#channel?.send({ type: 'hello' });
	}

	#receive(message: ClassMessage): void {
		if (SAID_BY_PICTURE.has(message.type)) this.picture.speaks();
		switch (message.type) {
			case 'state-changed':
				return this.#showState(message);
			case 'permission-requested':
				return void this.#admits(message);
			case 'resume-offered':
				return this.#isAsked(message.minutes);
			case 'unseen':
				return this.#locks(message.lesson);
			case 'shut':
				return this.#shuts();
			case 'lesson-lost':
				return this.#loses(message);
			case 'lesson-missing':
				return void (this.#missing = !this.connected);
			case 'picture-opening':
				if (this.state) this.#channel?.send({ type: 'last-seen', state: this.state });
				// A picture that comes later has heard no greeting yet.
				return this.#channel?.send({ type: 'hello' });
			case 'are-you-there':
				return this.#channel?.send({ type: 'hello' });
			case 'picture-closed':
				return this.#losesPicture();
			case 'ended':
				return void (this.ended = true);
			default:
				message satisfies ForThePicture;
		}
	}

	#showState({ lesson, state, began, unkept }: StateChanged): void {
		this.#asked = undefined;
		this.locked = undefined;
		this.#shut = this.#missing = false;
		this.ended = false;
		this.#answered = true;
		this.connected = true;
		this.#shown = lesson;
		if (this.time.began !== began) this.time.since(began);
		if (this.lesson !== lesson) void this.#bring(lesson);
		this.state = state;
		this.unkept = unkept;
	}

	/** While a class goes on, another picture that asks would come and go with each greeting. */
	#isAsked(minutes: number): void {
		if (!this.connected) this.#asked = minutes;
	}

	/** It can be opened again; another one may show the class. */
	#losesPicture(): void {
		this.connected = this.#missing = false;
		this.#channel?.send({ type: 'hello' });
	}

	/** A desk that was loaded anew hears only from the picture what was done in a lesson that is there no more. */
	#loses({ lesson, done, headcount }: LessonLost): void {
		if (this.connected || this.state) return;
		this.lesson = lesson;
		this.#lost = 'gone';
		this.#left = { done, headcount };
	}

	/** The PIN that was entered here before does not light a picture that nobody saw. */
	#locks(lesson: string): void {
		this.#answered = true;
		if (this.locked !== lesson) this.#app.unlocks.leave();
		this.locked = lesson;
	}

	/** A desk that was loaded anew hears it asked again; beside a class that goes on that is another picture. */
	async #admits({ lesson, again }: PermissionRequested): Promise<void> {
		if (again && this.connected) return;
		if (!(await this.#app.unlocks.mayTeach(lesson))) this.locked = lesson;
		else if (this.#waits(lesson)) this.connected = false;
		else this.#channel?.send({ type: 'permission-granted', lesson });
	}

	/** Who opened a window anew on the screen of a concealed class may be a child: its teacher lights it from here. */
	#waits(lesson: string): boolean {
		const level = this.course?.lesson.sensitivity;
		return this.#shown === lesson && (!level || isConcealed(level));
	}

	/** Only what the PIN opened is shut; any other class goes on. */
	#shuts(): void {
		const level = this.course?.lesson.sensitivity;
		if (!level || guardOf(level) === 'open') return;
		this.#app.unlocks.teaching = undefined;
		this.#shut = true;
	}

	/** What is known of the facts may come later than the class. */
	#bringsFacts(): void {
		const { language, library } = this.#app;
		if (this.lesson) void library.openWords(language);
	}

	async #bring(id: string): Promise<void> {
		this.lesson = id;
		const { language, library } = this.#app;
		await library.open(language);
		this.#bringsFacts();
		const read = await loadDeck(library, id, [language]);
		if (this.lesson !== id) return;
		this.#lost = read.ok ? undefined : read.reason;
		this.course = read.ok ? read.deck.get(language) : undefined;
		await this.notes.bring(id, language, LANGUAGES);
	}
}
