import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import type { Course } from '#lib/domain/class/course.ts';
import {
	classLanguages,
	eachLanguage,
	languageMarks,
	markedLanguages,
	type ClassLanguages
} from '#lib/domain/class/languages.ts';
import { holdWishes, readWishes, unkeptWishes, type ClassWishes } from '#lib/data/class-store.ts';
import { load } from '#lib/i18n/i18n.ts';
import type { App } from '../app.svelte.ts';
import { ClassGuides } from './guides.svelte.ts';
import { ClassNames } from './names.svelte.ts';
import { loadDeck, type Deck, type DeckRead } from './deck.ts';

/** Letters and digits of the keyboard do not act. */
const NO_KEYS = 'no-keys';

/** The lesson of a class in each language that its teacher wishes. */
export class ClassLesson {
	/** The adults’ halves of the lesson, and the names of telephone lines and facts: they may come later. */
	readonly guides = new ClassGuides();
	readonly names = new ClassNames();
	wishes = $state.raw<ClassWishes>({ notes: 'here', keys: true });
	#deck = $state.raw<Deck>(new Map());
	#app: Pick<App, 'database' | 'language' | 'library' | 'site'>;
	#asked: object | undefined;

	constructor(app: Pick<App, 'database' | 'language' | 'library' | 'site'>) {
		this.#app = app;
	}

	/** The language beneath only where the lesson came in it. */
	get languages(): ClassLanguages {
		const { second, ...others } = classLanguages(this.wishes, this.#app.language);
		return { ...others, second: second && this.#deck.has(second) ? second : undefined };
	}
	/** As it is read first. */
	get course(): Course<CompiledLesson> | undefined {
		return this.#deck.get(this.languages.first);
	}
	/** As it stands beneath that, if in another language. */
	get beneath(): Course<CompiledLesson> | undefined {
		const { second } = this.languages;
		return second && this.#deck.get(second);
	}
	/** As it is spoken. */
	get spoken(): Course<CompiledLesson> | undefined {
		return this.#deck.get(this.languages.spoken);
	}
	/** As the teacher reads it. */
	get own(): Course<CompiledLesson> | undefined {
		return this.#deck.get(this.languages.own);
	}

	/** Brings a lesson with the words of the screen; what comes after another was asked for is left. */
	async bring(id: string): Promise<DeckRead> {
		const asked = {};
		this.#asked = asked;
		this.wishes = await readWishes(this.#app.database);
		const { language, library } = this.#app;
		const wished = classLanguages(this.wishes, language);
		const needed = eachLanguage({ ...wished, second: undefined });
		await library.open(language);
		const [read] = await Promise.all([
			loadDeck(library, id, needed, wished.second),
			...eachLanguage(wished).map(load)
		]);
		if (this.#asked === asked && read.ok) this.#deck = read.deck;
		return read;
	}

	/** Brings what is read beside the lesson in its languages; called again, also what did not come before. */
	bringBeside(): void {
		const { course, languages } = this;
		if (!course) return;
		const each = eachLanguage(languages);
		void this.guides.bring(this.#app.library, course.lesson.id, each);
		void this.names.bring(this.#app, each);
	}
}

/** What this device could not keep, as marks of the address of a picture in a window of its own. */
export function unkeptMarks({ database, language }: Pick<App, 'database' | 'language'>): string[] {
	const wishes = unkeptWishes(database);
	if (!wishes) return [];
	return [...languageMarks(classLanguages(wishes, language)), ...(wishes.keys ? [] : [NO_KEYS])];
}

/** Leads the picture at an address as its teacher has chosen and this device could not keep. */
export function heedMarks({ database }: Pick<App, 'database'>, marks: readonly string[]): void {
	const chosen = markedLanguages(marks);
	if (chosen) holdWishes(database, { ...chosen, notes: 'second', keys: !marks.includes(NO_KEYS) });
}
