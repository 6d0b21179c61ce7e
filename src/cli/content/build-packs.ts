import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Compilation, compileLesson } from '#lib/domain/content/compile-lesson.ts';
import type { PackFile, PackIndex } from '#lib/domain/content/compiled.ts';
import { LANGUAGES, type Language } from '#lib/domain/content/language.ts';
import { MODULES } from '#lib/domain/content/names.ts';
import type { FactBook } from '#lib/domain/facts/inline-facts.ts';
import type { Corpus } from './corpus.ts';
import { packWords } from './pack-words.ts';

/** Compiles all lessons into one folder per language. The same content gives the same bytes. */
export async function buildPacks(corpus: Corpus, out: string, today: string): Promise<void> {
	const facts: FactBook = new Map(
		corpus.facts.source.value?.facts.map((fact) => [fact.token, fact])
	);
	for (const language of LANGUAGES) await buildPack(corpus, join(out, language), language, facts, today);
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
	const words = await writeWords(folder, packWords(corpus, language, today));
	const version = sha256([...files, words].map((file) => file.sha256).join()).slice(0, 16);
	const lessons = compilations.map(({ summary }) => summary);
	const index: PackIndex = { language, version, files, lessons, words };
	await writeFile(join(folder, 'index.json'), JSON.stringify(index));
	const kept = [...files, words].map(({ url }) => basename(url));
	await removeOthers(folder, [...kept, 'index.json']);
}

// Old files go only when the new ones are there, so that a running server always has a whole pack.
async function removeOthers(folder: string, kept: readonly string[]): Promise<void> {
	const old = (await readdir(folder)).filter((name) => !kept.includes(name));
	await Promise.all(old.map((name) => rm(join(folder, name))));
}

function compileAll(corpus: Corpus, language: Language, facts: FactBook): Compilation[] {
	const order = (id: string) => MODULES.findIndex((module) => id.startsWith(`${module}.`));
	return corpus.lessons
		.flatMap(({ source, po }) => {
			const catalog = po.find((file) => file.language === language)?.catalog;
			return source.value ? [compileLesson(source.value, language, catalog, facts)] : [];
		})
		.sort((a, b) => order(a.lesson.id) - order(b.lesson.id));
}

async function writePackFile(
	folder: string,
	lesson: string,
	kind: PackFile['kind'],
	value: unknown
): Promise<PackFile> {
	const text = JSON.stringify(value);
	const hash = sha256(text);
	const middle = kind === 'guide' ? '.adult' : '';
	const name = `${lesson}${middle}.${hash.slice(0, 8)}.json`;
	await writeFile(join(folder, name), text);
	return { lesson, kind, url: address(folder, name), bytes: Buffer.byteLength(text), sha256: hash };
}

async function writeWords(folder: string, value: unknown): Promise<PackIndex['words']> {
	const text = JSON.stringify(value);
	const hash = sha256(text);
	const name = `words.${hash.slice(0, 8)}.json`;
	await writeFile(join(folder, name), text);
	return { url: address(folder, name), bytes: Buffer.byteLength(text), sha256: hash };
}

/** Where a tablet finds a file of a pack. */
function address(folder: string, name: string): string {
	return `/packs/${basename(folder)}/${name}`;
}

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
