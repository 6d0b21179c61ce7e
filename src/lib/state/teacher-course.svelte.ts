import { createContext } from 'svelte';
import type { Outcome, Teacher } from '#lib/domain/profile/teacher.ts';
import { tileAt, tileKey, TILE_COUNT, type Tile } from '#lib/domain/profile/tile.ts';
import type { TeacherAdded, TeacherOpened, Teachers } from '#lib/data/teachers.ts';

const OFFERED = 8;

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
		const added = await this.#teachers.add(tile, pin);
		if (added.ok) this.teacher = added.teacher;
		await this.look();
		return added;
	}

	async open(id: string, pin: string): Promise<TeacherOpened> {
		const opened = await this.#teachers.open(id, pin);
		if (opened.ok) this.teacher = opened.teacher;
		return opened;
	}

	/** The diary closes; the pictures are shown again. */
	leave(): void {
		this.teacher = undefined;
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

	async #change(how: (teacher: Teacher) => Partial<Teacher>): Promise<void> {
		if (!this.teacher) return;
		this.teacher = { ...this.teacher, ...how(this.teacher) };
		this.notSaved = !(await this.#teachers.keep(this.teacher)).ok;
	}
}

export const [useCourse, provideCourse] = createContext<TeacherCourse>();
