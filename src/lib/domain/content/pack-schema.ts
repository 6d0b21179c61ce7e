import * as v from 'valibot';
import type { CompiledGuide, CompiledLesson, PackFile, PackIndex, PackWords } from './compiled.ts';
import { LANGUAGES } from './language.ts';
import type { Language } from './language.ts';
import { word } from '../values.ts';

/** Where a file of a pack is, how long it is, and what it hashes to. */
export const listFile = v.object({
	// Only our own packs: an index that was tampered with must not send us anywhere else.
	url: v.pipe(v.string(), v.regex(/^\/packs\/[\w./-]+\.json$/), v.excludes('..')),
	bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
	sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
});
const packFile = v.object({ ...listFile.entries, lesson: word });

// Lessons are checked in full when they are compiled; the tablet looks at the envelope only,
// since reading thirty kinds of step again would cost more than drawing them.
const packIndex = v.looseObject({
	language: v.picklist(LANGUAGES),
	version: word,
	files: v.array(packFile),
	words: listFile,
	lessons: v.array(v.looseObject({ id: word, module: word, title: word }))
});

const wordsEnvelope = v.looseObject({
	language: v.picklist(LANGUAGES),
	modules: v.array(v.looseObject({ id: word, title: word })),
	cast: v.array(v.looseObject({ id: word })),
	lines: v.array(v.looseObject({ number: word }))
});

const lessonEnvelope = v.looseObject({
	id: word,
	language: v.picklist(LANGUAGES),
	version: v.number(),
	start: word,
	steps: v.pipe(v.array(v.looseObject({ id: word, type: word })), v.minLength(1))
});

const guideEnvelope = v.looseObject({
	id: word,
	language: v.picklist(LANGUAGES),
	facilitator: v.looseObject({ before: word, may_hear: v.array(v.unknown()), after: word }),
	activity: v.looseObject({ title: word, how: word }),
	discussion: v.looseObject({ prompt: word })
});

/** The index of a pack as it came from the network; undefined if it is none of that language. */
export function restorePackIndex(given: unknown, language: Language): PackIndex | undefined {
	const result = v.safeParse(packIndex, given);
	const isOurs = result.success && result.output.language === language;
	return isOurs ? (given as PackIndex) : undefined;
}

/** Names of modules, people and facts as they came from the network; undefined if they are none. */
export function restorePackWords(given: unknown, language: Language): PackWords | undefined {
	const result = v.safeParse(wordsEnvelope, given);
	const isOurs = result.success && result.output.language === language;
	return isOurs ? (given as PackWords) : undefined;
}

/** A compiled lesson as it came from the network; undefined if it is not the one that was asked for. */
export function restoreCompiledLesson(
	given: unknown,
	id: string,
	language: Language
): CompiledLesson | undefined {
	const result = v.safeParse(lessonEnvelope, given);
	const isOurs = result.success && result.output.id === id && result.output.language === language;
	return isOurs ? (given as CompiledLesson) : undefined;
}

/** The adults’ half of a lesson as it came from the network; undefined if it is another one. */
export function restoreCompiledGuide(
	given: unknown,
	id: string,
	language: Language
): CompiledGuide | undefined {
	const result = v.safeParse(guideEnvelope, given);
	const isOurs = result.success && result.output.id === id && result.output.language === language;
	return isOurs ? (given as CompiledGuide) : undefined;
}

/** Bytes of a pack, for progress. */
export function packBytes(files: readonly Pick<PackFile, 'bytes'>[]): number {
	return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
