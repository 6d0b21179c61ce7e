import { forClass } from '#lib/domain/class/for-class.ts';
import { nearOf, type NearHelper, type Site } from '#lib/domain/club/site.ts';
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
import { FORM_LESSONS, type FormSheet, type SheetName, isForm } from '#lib/domain/print/sheet.ts';
import type { Adults } from './adults.svelte.ts';
import { helplines } from '../lesson/helplines.ts';
import type { Library } from '../library.svelte.ts';
import { SheetTexts, type Absence } from './sheet-texts.ts';

/**
 * A sheet that can be laid out in a language, and whether anybody has yet to translate a sentence of it; or
 * what it lacks.
 */
export type Gathered = { language: Language } & (
	{ ok: true; material: Material; inEnglish: boolean } | { ok: false; absence: Absence }
);

/** Where the texts of a sheet come from. */
interface Sources {
	library: Library;
	adults: Adults;
	today: () => string;
	/** What is known about this site: its own numbers stand before the others. */
	site: () => Promise<Site>;
}

/** Gathers what stands on a sheet, in the language of the print: all of it, or nothing. */
export class PrintMaterial {
	#sources: Sources;

	constructor(sources: Sources) {
		this.#sources = sources;
	}

	/** `of` is the lesson or the parents’ session that was chosen. */
	async gather(sheet: SheetName, of: string, language: Language): Promise<Gathered> {
		const texts = new SheetTexts(this.#sources, language);
		const material = await this.#material(sheet, of, texts);
		if (material)
			return { language, ok: true, material, inEnglish: hasEnglish(material, language) };
		return { language, ok: false, absence: texts.absence ?? { language, problem: 'damaged' } };
	}

	#material(
		sheet: SheetName,
		of: string,
		texts: SheetTexts
	): Promise<Material | undefined> | Material {
		if (isForm(sheet)) return formMaterial(sheet, texts);
		switch (sheet) {
			case 'plan':
				return this.#plan(of, texts);
			case 'picture':
				return this.#picture(of, texts);
			case 'cards':
				return cardsMaterial(of, texts);
			case 'parents':
				return parentsMaterial(of, texts);
			case 'protocol':
				return protocolMaterial(texts);
			case 'talk':
				return talkMaterial(texts);
			case 'certificate':
				return certificateMaterial(texts);
			default:
				return { sheet };
		}
	}

	async #plan(of: string, texts: SheetTexts): Promise<Material | undefined> {
		const lesson = await texts.lesson(of);
		const guide = await texts.guide(of);
		const words = await texts.words();
		if (!lesson || !guide || !words) return undefined;
		const title = planTitle(lesson, words);
		const today = this.#sources.today();
		const open = openFacts(words.facts, ({ usedIn }) => usedIn.includes(of), today);
		return { sheet: 'plan', pieces: planPieces(title, lesson, guide, open.length) };
	}

	async #picture(of: string, texts: SheetTexts): Promise<Material | undefined> {
		const lesson = await texts.lesson(of);
		const words = await texts.words();
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
		return this.#sources.site().then(nearOf, () => []);
	}
}

async function cardsMaterial(of: string, texts: SheetTexts): Promise<Material | undefined> {
	const lesson = await texts.lesson(of);
	return lesson && { sheet: 'cards', hero: heroIn(lesson), cards: playingCards(lesson) };
}

async function parentsMaterial(of: string, texts: SheetTexts): Promise<Material | undefined> {
	const story = await texts.session(of);
	const guide = await texts.page<'session'>(of);
	return story && guide && { sheet: 'parents', pieces: parentsPieces(story, guide) };
}

async function protocolMaterial(texts: SheetTexts): Promise<Material | undefined> {
	const chapter = await texts.page<'chapter'>('guide.safeguarding');
	return chapter && { sheet: 'protocol', pieces: wallPieces(chapter) };
}

async function talkMaterial(texts: SheetTexts): Promise<Material | undefined> {
	const found = await texts.page<'cards'>('family-cards');
	return found && { sheet: 'talk', cards: found.cards };
}

async function certificateMaterial(texts: SheetTexts): Promise<Material | undefined> {
	const words = await texts.words();
	return words && { sheet: 'certificate', modules: words.modules };
}

async function formMaterial(sheet: FormSheet, texts: SheetTexts): Promise<Material | undefined> {
	const lesson = await texts.lesson(FORM_LESSONS[sheet]);
	if (sheet === 'fingers') {
		const check = stepOfType(lesson, 'checklist');
		return check && { sheet, check };
	}
	const form = stepOfType(lesson, 'card_builder');
	if (!form) return undefined;
	if (sheet !== 'wallet') return { sheet, form };
	return walletMaterial(form, lesson?.card_in_chinese, texts);
}

/**
 * Three sentences in the home language and in Chinese, which whoever reads the card can read. Packs of an older
 * app have these in the Chinese lesson only.
 */
async function walletMaterial(
	form: StepOf<'card_builder'>,
	inChinese: StepOf<'card_builder'> | undefined,
	texts: SheetTexts
): Promise<Material | undefined> {
	const own = { language: texts.language, form };
	if (own.language === 'zh') return { sheet: 'wallet', cards: [own] };
	const chinese =
		inChinese ?? stepOfType(await texts.lesson(FORM_LESSONS.wallet, 'zh'), 'card_builder');
	return chinese && { sheet: 'wallet', cards: [own, { language: 'zh', form: chinese }] };
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

function stepOfType<T extends StepType>(
	lesson: CompiledLesson | undefined,
	type: T
): StepOf<T> | undefined {
	return lesson?.steps.find((step): step is StepOf<T> => step.type === type);
}
