import { forClass } from '#lib/domain/class/for-class.ts';
import { nearOf, type NearHelper, type Site } from '#lib/domain/club/site.ts';
import type { AdultTexts } from '#lib/domain/content/compiled-adults.ts';
import type { Language } from '#lib/domain/content/language.ts';
import type { StepOf, StepType } from '#lib/domain/content/step.ts';
import type { CompiledLesson, PackWords } from '#lib/domain/content/compiled.ts';
import { openFacts } from '#lib/domain/facts/fact.ts';
import { hasEnglish } from '#lib/domain/print/in-english.ts';
import type { Material } from '#lib/domain/print/material.ts';
import { childTitle, planTitle } from '#lib/domain/print/paper-title.ts';
import { parentsPieces, planPieces, wallPieces } from '#lib/domain/print/pieces.ts';
import { storyPictures } from '#lib/domain/print/picture-story.ts';
import { playingCards } from '#lib/domain/print/playing-cards.ts';
import { saidOnPaper } from '#lib/domain/print/said-on-paper.ts';
import { heroOfScenes } from '#lib/domain/scene/roles.ts';
import { FORM_LESSONS, type SheetName, isForm } from '#lib/domain/print/sheet.ts';
import type { Adults } from './adults.svelte.ts';
import { helplines } from '../lesson/helplines.ts';
import type { Library } from '../library.svelte.ts';

/** A sheet that can be laid out, and whether any sentence of it is still in English. */
export interface Gathered {
	material: Material;
	inEnglish: boolean;
}

/** Where the texts of a sheet come from. */
interface Sources {
	library: Library;
	adults: Adults;
	today: () => string;
	/** What is known about this site: its own numbers stand before the others. */
	site: () => Promise<Site>;
}

/**
 * Gathers what stands on a sheet, in the language of the print. What is not there in that language comes
 * in English; undefined where it cannot be had at all.
 */
export class PrintMaterial {
	#library: Library;
	#adults: Adults;
	#today: () => string;
	#site: () => Promise<Site>;

	constructor({ library, adults, today, site }: Sources) {
		this.#today = today;
		this.#site = site;
		this.#library = library;
		this.#adults = adults;
	}

	/** `of` is the lesson or the parents’ session that was chosen. */
	async gather(sheet: SheetName, of: string, language: Language): Promise<Gathered | undefined> {
		const material = await this.#material(sheet, of, language);
		return material && { material, inEnglish: hasEnglish(material, language) };
	}

	#material(
		sheet: SheetName,
		of: string,
		language: Language
	): Promise<Material | undefined> | Material {
		if (isForm(sheet)) return this.#form(sheet, language);
		switch (sheet) {
			case 'plan':
				return this.#plan(of, language);
			case 'picture':
				return this.#picture(of, language);
			case 'cards':
				return this.#cards(of, language);
			case 'parents':
				return this.#parents(of, language);
			case 'protocol':
				return this.#protocol(language);
			case 'talk':
				return this.#talk(language);
			case 'certificate':
				return this.#certificate(language);
			default:
				return { sheet };
		}
	}

	async #plan(of: string, language: Language): Promise<Material | undefined> {
		const lesson = await this.#lesson(of, language);
		const guide = await this.#guide(of, language);
		const words = await this.#words(language);
		if (!lesson || !guide || !words) return undefined;
		const title = planTitle(lesson, words);
		const open = openFacts(words.facts, ({ usedIn }) => usedIn.includes(of), this.#today());
		return { sheet: 'plan', pieces: planPieces(title, lesson, guide, open.length) };
	}

	async #picture(of: string, language: Language): Promise<Material | undefined> {
		const lesson = await this.#lesson(of, language);
		const words = await this.#words(language);
		if (!lesson || !words) return undefined;
		// Paper, like a class, is not told what to tap.
		const pictures = storyPictures(forClass(lesson));
		const heard = new Set<string>(pictures.flatMap(({ lines }) => lines.map(({ who }) => who)));
		return {
			sheet: 'picture',
			title: childTitle(lesson),
			hero: heroIn(lesson),
			pictures,
			cast: words.cast.filter(({ id, kind }) => kind !== 'voice' && heard.has(id)),
			help: helpOf(lesson, words, await this.#near())
		};
	}

	/** The numbers near here; a paper without them is better than none. */
	async #near(): Promise<NearHelper[]> {
		return this.#site().then(nearOf, () => []);
	}

	async #cards(of: string, language: Language): Promise<Material | undefined> {
		const lesson = await this.#lesson(of, language);
		return lesson && { sheet: 'cards', hero: heroIn(lesson), cards: playingCards(lesson) };
	}

	async #parents(of: string, language: Language): Promise<Material | undefined> {
		const story = await this.#story(of, language);
		const guide = await this.#page<'session'>(of, language);
		return story && guide && { sheet: 'parents', pieces: parentsPieces(story, guide) };
	}

	async #protocol(language: Language): Promise<Material | undefined> {
		const chapter = await this.#page<'chapter'>('guide.safeguarding', language);
		return chapter && { sheet: 'protocol', pieces: wallPieces(chapter) };
	}

	async #talk(language: Language): Promise<Material | undefined> {
		const found = await this.#page<'cards'>('family-cards', language);
		return found && { sheet: 'talk', cards: found.cards };
	}

	async #certificate(language: Language): Promise<Material | undefined> {
		const words = await this.#words(language);
		return words && { sheet: 'certificate', modules: words.modules };
	}

	async #form(sheet: keyof typeof FORM_LESSONS, language: Language): Promise<Material | undefined> {
		const lesson = await this.#lesson(FORM_LESSONS[sheet], language);
		if (sheet === 'fingers') {
			const check = stepOfType(lesson, 'checklist');
			return check && { sheet, check };
		}
		const form = stepOfType(lesson, 'card_builder');
		if (!form) return undefined;
		if (sheet !== 'wallet') return { sheet, form };
		// Three sentences in the home language and in Chinese, which whoever reads the card can read.
		const second = language === 'zh' ? undefined : await this.#lesson(FORM_LESSONS.wallet, 'zh');
		const chinese = stepOfType(second, 'card_builder');
		const other = chinese ? [{ language: 'zh' as const, form: chinese }] : [];
		return { sheet, cards: [{ language, form }, ...other] };
	}

	#lesson(id: string, language: Language): Promise<CompiledLesson | undefined> {
		return inEither(language, async (one) => {
			const read = await this.#library.lesson(id, one);
			return read.ok ? read.lesson : undefined;
		});
	}

	#guide(id: string, language: Language) {
		return inEither(language, async (one) => {
			const read = await this.#library.guide(id, one);
			return read.ok ? read.guide : undefined;
		});
	}

	#words(language: Language) {
		return inEither(language, async (one) => {
			const read = await this.#library.wordsIn(one);
			return read.ok ? read.words : undefined;
		});
	}

	#story(id: string, language: Language) {
		return inEither(language, async (one) => {
			const read = await this.#adults.story(id, one, 'sessions');
			return read.ok ? read.value : undefined;
		});
	}

	#page<K extends keyof AdultTexts>(id: string, language: Language) {
		return inEither(language, (one) => this.#adults.page<K>(id, one));
	}
}

/** The last words of a lesson and the lines of its help page, as the screen leaves them standing. */
function helpOf(lesson: CompiledLesson, words: PackWords, near: readonly NearHelper[]) {
	const help = lesson.steps.findLast(({ type }) => type === 'help');
	const lines = helplines(words).map(({ number, name }) => ({ number, name }));
	return help && { say: help.say.map(({ t }) => saidOnPaper(t)), near, lines };
}

/** The child whom small pictures show. */
function heroIn({ steps }: Pick<CompiledLesson, 'steps'>) {
	return heroOfScenes(steps.flatMap(({ scene }) => (scene ? [scene] : [])));
}

async function inEither<T>(
	language: Language,
	read: (language: Language) => Promise<T | undefined>
): Promise<T | undefined> {
	return (await read(language)) ?? (language === 'en' ? undefined : read('en'));
}

function stepOfType<T extends StepType>(
	lesson: CompiledLesson | undefined,
	type: T
): StepOf<T> | undefined {
	return lesson?.steps.find((step): step is StepOf<T> => step.type === type);
}
