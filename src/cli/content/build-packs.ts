import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Compilation, compileLesson } from '#lib/domain/content/compile-lesson.ts';
import type { PackFile, PackIndex } from '#lib/domain/content/compiled.ts';
import { LANGUAGES, type Language } from '#lib/domain/content/language.ts';
import { MODULES } from '#lib/domain/content/names.ts';
import { PACK_FORMAT } from '#lib/domain/content/pack-format.ts';
import type { FactBook } from '#lib/domain/facts/inline-facts.ts';
import { FORM_LESSONS } from '#lib/domain/print/sheet.ts';
import { buildAdultPack } from './build-adults.ts';
import type { Corpus } from './corpus.ts';
import { factBookOf } from './fact-book.ts';
import { removeOthers, versionOf, writeHashed } from './pack-files.ts';
import { packWords } from './pack-words.ts';
import { catalogOf } from './translated.ts';

/**
 * Compiles all lessons into one folder per language, and what is for adults into one beside them.
 * The same content gives the same bytes.
 */
export async function buildPacks(corpus: Corpus, out: string, today: string): Promise<void> {
	const facts = factBookOf(corpus);
	for (const language of LANGUAGES) {
		await buildPack(corpus, join(out, language), language, facts, today);
		await buildAdultPack(corpus.adults, join(out, 'adults', language), language, facts);
	}
}

async function buildPack(
	corpus: Corpus,
	folder: string,
	language: Language,
	facts: FactBook,
	today: string
): Promise<void> {
	await mkdir(folder, { recursive: true });
	const compilations = compileAll(corpus, language, facts);
	const files = await Promise.all(
		compilations.flatMap(({ lesson, guide }) => [
			writePackFile(folder, lesson.id, 'lesson', lesson),
			writePackFile(folder, lesson.id, 'guide', guide)
		])
	);
	const words = await writeHashed(folder, 'words', packWords(corpus, language, today));
	const version = versionOf([...files, words]);
	const lessons = compilations.map(({ summary }) => summary);
	const index: PackIndex = { format: PACK_FORMAT, language, version, files, lessons, words };
	await writeFile(join(folder, 'index.json'), JSON.stringify(index));
	const kept = [...files, words].map(({ url }) => basename(url));
	await removeOthers(folder, [...kept, 'index.json']);
}

function compileAll(corpus: Corpus, language: Language, facts: FactBook): Compilation[] {
	const order = (id: string) => MODULES.findIndex((module) => id.startsWith(`${module}.`));
	return corpus.lessons
		.flatMap((file) => {
			const { value } = file.source;
			if (!value) return [];
			const inOwn = compileLesson(value, language, catalogOf(file, language), facts);
			if (value.id !== FORM_LESSONS.wallet || language === 'zh') return [inOwn];
			return [withChineseCard(inOwn, compileLesson(value, 'zh', catalogOf(file, 'zh'), facts))];
		})
		.sort((a, b) => order(a.lesson.id) - order(b.lesson.id));
}

/** The card for a pocket is read by others than its child: a tablet without Chinese prints it, too. */
function withChineseCard(inOwn: Compilation, inChinese: Compilation): Compilation {
	const card_in_chinese = inChinese.lesson.steps.find((step) => step.type === 'card_builder');
	return { ...inOwn, lesson: { ...inOwn.lesson, card_in_chinese } };
}

async function writePackFile(
	folder: string,
	lesson: string,
	kind: PackFile['kind'],
	value: unknown
): Promise<PackFile> {
	const middle = kind === 'guide' ? '.adult' : '';
	return { lesson, kind, ...(await writeHashed(folder, `${lesson}${middle}`, value)) };
}
