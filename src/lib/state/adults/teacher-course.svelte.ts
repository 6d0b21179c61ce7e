import { createContext } from 'svelte';
import type { Outcome, Teacher } from '#lib/domain/profile/teacher.ts';
import { tileAt, tileKey, TILE_COUNT, type Tile } from '#lib/domain/profile/tile.ts';
import type { TeacherAdded, TeacherOpened, Teachers } from '#lib/data/club/teachers.ts';
import { Visit } from '../visit.ts';

const OFFERED = 8;

type Tick = (teacher: Teacher) => Partial<Teacher>;

/** A diary that is open. */
interface Diary {
	/** As it stands on the disk. */
	kept: Teacher;
	/** What was ticked and is not on the disk yet. */
	waiting: Tick[];
}

/** The teachers’ course while somebody is in it: whose diary is open, and what is written into it. */
export class TeacherCourse {
	/** Everybody who has a diary on this tablet. */
	all = $state.raw<readonly Teacher[]>([]);
	/** Whose diary is open. */
	teacher = $state.raw<Teacher>();
	/** What was ticked could not be written down. */
	notSaved = $state(false);
	#teachers: Teachers;
	#today: () => string;
	#diary: Diary | undefined;
	#visit = new Visit();
	#writing: Promise<unknown> = Promise.resolve();

	constructor(teachers: Teachers, today: () => string) {
		this.#teachers = teachers;
		this.#today = today;
	}

	async look(): Promise<void> {
		this.all = await this.#teachers.all();
	}

	/** Pictures that nobody here has yet. `from` turns the page. */
	offered(from: number): Tile[] {
		const taken = new Set(this.all.map(({ tile }) => tileKey(tile)));
		const tiles = Array.from({ length: TILE_COUNT }, (_, n) => tileAt(from * OFFERED + n));
		return tiles.filter((tile) => !taken.has(tileKey(tile))).slice(0, OFFERED);
	}

	async add(tile: Tile, pin: string): Promise<TeacherAdded> {
		const { left } = this.#visit;
		const added = await this.#teachers.add(tile, pin);
		if (added.ok && !left.aborted) this.#enter(added.teacher);
		await this.look();
		return added;
	}

	async open(id: string, pin: string): Promise<TeacherOpened> {
		const { left } = this.#visit;
		const opened = await this.#teachers.open(id, pin);
		if (opened.ok && !left.aborted) this.#enter(opened.teacher);
		if (!opened.ok && opened.reason === 'gone') await this.look();
		return opened;
	}

	/** The diary closes, or does not open any more; the pictures are shown again. */
	leave(): void {
		this.#visit.renew();
		this.teacher = undefined;
		this.#diary = undefined;
		this.notSaved = false;
	}

	async erase(id: string): Promise<void> {
		await this.#teachers.erase(id);
		if (this.teacher?.id === id) this.leave();
		await this.look();
	}

	heard(unit: string): Promise<void> {
		return this.#change(({ heard }) => ({ heard: [...new Set([...heard, unit])] }));
	}

	/** A unit was tried in class. Writing it again changes what was written. */
	tried(unit: string, outcome: Outcome, again: boolean): Promise<void> {
		const day = this.#today();
		return this.#change(({ tries }) => ({ tries: { ...tries, [unit]: { day, outcome, again } } }));
	}

	observed(passed: boolean): Promise<void> {
		const day = this.#today();
		return this.#change(({ observed }) => ({ observed: [...observed, { day, passed }] }));
	}

	#enter(teacher: Teacher): void {
		this.teacher = teacher;
		this.#diary = { kept: teacher, waiting: [] };
	}

	async #change(tick: Tick): Promise<void> {
		const diary = this.#diary;
		if (!diary) return;
		diary.waiting.push(tick);
		// One after the other, or a second tick would write the first one again.
		const written = this.#writing.then(() => this.#write(diary));
		this.#writing = written.catch(() => undefined);
		return written;
	}

	async #write(diary: Diary): Promise<void> {
		const batch = diary.waiting.slice();
		if (batch.length === 0) return;
		const kept = await this.#teachers.change(diary.kept.id, (teacher) => ticked(teacher, batch));
		if (kept.ok) {
			diary.waiting.splice(0, batch.length);
			diary.kept = kept.teacher;
		}
		if (this.#diary !== diary) return;
		if (!kept.ok && kept.reason === 'gone') {
			this.leave();
			return this.look();
		}
		this.notSaved = !kept.ok;
		// What is seen stands in the diary, or a sentence says that it does not.
		this.teacher = kept.ok ? kept.teacher : ticked(diary.kept, diary.waiting);
	}
}

function ticked(teacher: Teacher, ticks: readonly Tick[]): Teacher {
	return ticks.reduce((now, tick) => ({ ...now, ...tick(now) }), teacher);
}

export const [useCourse, provideCourse] = createContext<TeacherCourse>();
