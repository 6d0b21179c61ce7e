import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import { guardOf, isConcealed } from '#lib/domain/class/guard.ts';
import { LANGUAGES } from '#lib/domain/content/language.ts';
import type { ClassInput, ClassState } from '#lib/domain/class/class-state.ts';
import type { Course } from '#lib/domain/class/course.ts';
import { keepClassPlace } from '#lib/data/class-store.ts';
import type { StorageFailure } from '#lib/data/storage-failure.ts';
import type { App } from '../app.svelte.ts';
import { ClassChannel, HELLO_EVERY_MS, type ClassMessage } from './channel.ts';
import { loadDeck } from './deck.ts';
import { ClassTime } from './time.svelte.ts';
import { ClassNotes } from './notes.svelte.ts';
import { ClassPicture } from './picture.svelte.ts';
import { openPicture } from './second-screen.svelte.ts';

/** What only the window with the picture says. */
const SAID_BY_PICTURE: ReadonlySet<ClassMessage['is']> = new Set([
	'here',
	'coming',
	'asks',
	'may-i',
	'unseen'
]);

/** The teacher’s window: it shows where the class is and says what the teacher wants. */
export class ClassDesk {
	state = $state.raw<ClassState>();
	lesson = $state<string>();
	course = $state.raw<Course<CompiledLesson>>();
	/** The window with the picture is open. */
	connected = $state(false);
	/** Why the lesson cannot be shown: an update took it away, or it cannot be fetched now. */
	lost = $state<'gone' | 'pack'>();
	/** A class was broken off after so many minutes, and the picture asks whether it goes on. */
	asked = $state<number>();
	ended = $state(false);
	/** A sensitive lesson that the picture wants to show, and for which the PIN has to be entered. */
	locked = $state<string>();
	/** Why the picture does not keep the place of the class. */
	unkept = $state<StorageFailure>();
	/** The lesson was taken off the screen of the class. */
	shut = $state(false);
	readonly picture = new ClassPicture((address) => openPicture(address, undefined));
	readonly time: ClassTime;
	readonly notes: ClassNotes;
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
		channel.send({ is: 'hello' });
		this.picture.awaits();
		const timer = setInterval(() => this.#look(), HELLO_EVERY_MS);
		const leave = () => channel.send({ is: 'bye' });
		addEventListener('pagehide', leave);
		return () => {
			clearInterval(timer);
			removeEventListener('pagehide', leave);
			leave();
			channel.close();
			this.picture.leaves();
			this.time.stop();
		};
	}

	act(input: ClassInput): void {
		this.#channel?.send({ is: 'do', input });
	}

	/** Brings the picture back: in a window that is there, else in a new one at an address. */
	show(address: string): void {
		this.#shown = undefined;
		this.#channel?.send({ is: 'show' });
		this.#channel?.send({ is: 'hello' });
		this.picture.reopens(address);
	}

	/** Has the step spoken again, by the window with the picture. */
	speak(): void {
		this.#channel?.send({ is: 'hear' });
	}

	/** Whether the class that was broken off goes on. */
	answer(on: boolean): void {
		this.asked = undefined;
		this.#channel?.send({ is: 'answer', on });
	}

	/** The PIN was entered here, where no class looks on; says whether the site lets the lesson in. */
	async unlock(): Promise<boolean> {
		const lesson = this.locked;
		if (!lesson || !(await this.#app.unlocks.teach(lesson))) return false;
		this.locked = this.#shown = undefined;
		this.#channel?.send({ is: 'you-may', lesson });
		return true;
	}

	/** Nobody saw this window: no new picture is let in, and without one what is read here waits for the PIN. */
	unseen(): void {
		this.#app.unlocks.leave();
		if (!this.connected) this.locked ??= this.lesson;
	}

	/** Brings a lesson that could not be fetched once more. */
	async again(): Promise<void> {
		if (this.lesson) await this.#bring(this.lesson);
	}

	/** The session has been written down. Nothing is left to go on with, also where the picture was closed. */
	async end(): Promise<void> {
		this.#channel?.send({ is: 'ended' });
		await keepClassPlace(this.#app.database, undefined);
		this.ended = true;
	}

	/** A projector that has not answered since the last hello has gone without a word. */
	#look(): void {
		if (!this.#answered) this.connected = false;
		this.#answered = false;
		this.#channel?.send({ is: 'hello' });
	}

	#receive(message: ClassMessage): void {
		if (SAID_BY_PICTURE.has(message.is)) this.picture.speaks();
		if (message.is === 'may-i') void this.#admits(message.lesson);
		if (message.is === 'shut') this.#shuts();
		// A picture that comes later has heard no greeting yet.
		if (message.is === 'are-you-there' || message.is === 'coming')
			this.#channel?.send({ is: 'hello' });
		if (message.is === 'gone') this.connected = false;
		if (message.is === 'unseen') this.#locks(message.lesson);
		if (message.is === 'ended') this.ended = true;
		if (message.is === 'asks') this.asked = message.minutes;
		if (message.is !== 'here') return;
		this.asked = undefined;
		this.locked = undefined;
		this.shut = false;
		this.#answered = true;
		this.connected = true;
		this.#shown = message.lesson;
		this.ended = false;
		if (this.time.began !== message.began) this.time.since(message.began);
		if (this.lesson !== message.lesson) void this.#bring(message.lesson);
		this.state = message.state;
		this.unkept = message.unkept;
	}

	/** The PIN that was entered here before does not light a picture that nobody saw. */
	#locks(lesson: string): void {
		this.#answered = true;
		if (this.locked !== lesson) this.#app.unlocks.leave();
		this.locked = lesson;
	}

	async #admits(lesson: string): Promise<void> {
		if (!(await this.#app.unlocks.mayTeach(lesson))) this.locked = lesson;
		else if (this.#waits(lesson)) this.connected = false;
		else this.#channel?.send({ is: 'you-may', lesson });
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
		this.shut = true;
	}

	async #bring(id: string): Promise<void> {
		this.lesson = id;
		const { language, library } = this.#app;
		await library.open(language);
		// What is known of the facts may come later than the class.
		void library.openWords(language);
		const read = await loadDeck(library, id, [language]);
		if (this.lesson !== id) return;
		this.lost = read.ok ? undefined : read.reason;
		this.course = read.ok ? read.deck.get(language) : undefined;
		await this.notes.bring(id, language, LANGUAGES);
	}
}
