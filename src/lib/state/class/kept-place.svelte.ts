import {
	hasBegun,
	isUnderWay,
	placeOfClass,
	type ClassPlace
} from '#lib/domain/class/class-resume.ts';
import type { ClassState } from '#lib/domain/class/class-state.ts';
import type { Course } from '#lib/domain/class/course.ts';
import { classPlace, keepClassPlace } from '#lib/data/class-store.ts';
import type { StorageFailure } from '#lib/data/storage-failure.ts';
import type { App } from '../app.svelte.ts';

/** Where a class is, on the disk: it goes on there after the power has failed. */
export class KeptPlace {
	/** A class of a lesson that is not there any more: it does not go on, but it may be written down. */
	left = $state.raw<ClassPlace>();
	/** Why it is not kept. */
	unkept = $state<StorageFailure>();
	#app: Pick<App, 'database'>;
	#onchange: () => void;

	/** `onchange`: whether it is kept is another than before. */
	constructor(app: Pick<App, 'database'>, onchange: () => void) {
		this.#app = app;
		this.#onchange = onchange;
	}

	/** Where a class is that has begun in this lesson, and can go on. */
	async underWay(course: Course): Promise<ClassPlace | undefined> {
		const place = await classPlace(this.#app.database);
		return place && isUnderWay(course, place) ? place : undefined;
	}

	/** Minutes since the class began. */
	async keep(course: Course, state: ClassState, minutes: number): Promise<void> {
		const place = placeOfClass(course, state, minutes);
		const result = await keepClassPlace(this.#app.database, place);
		const unkept = result.ok ? undefined : result.reason;
		if (this.unkept === unkept) return;
		this.unkept = unkept;
		this.#onchange();
	}

	/** The lesson is not there any more: what was done in it is known as long as this window is there. */
	async lose(lesson: string): Promise<void> {
		const place = await classPlace(this.#app.database);
		if (place?.lesson !== lesson) return;
		if (hasBegun(place)) this.left = place;
		await this.forget();
	}

	async forget(): Promise<void> {
		await keepClassPlace(this.#app.database, undefined);
	}
}
