import { expect, test } from 'vitest';
import { stepLike, lessonOf } from '../../../../tests/fixtures/sample-lessons.ts';
import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import type { Language } from '#lib/domain/content/language.ts';
import type { LessonRead } from '#lib/data/packs/packs.ts';
import { loadDeck } from './deck.ts';

/** A device that holds a lesson in these languages and has no network. */
function deviceWith(...here: Language[]) {
	const text = lessonOf([stepLike('panel', 's1')]) as CompiledLesson;
	const read = (language: Language): LessonRead =>
		here.includes(language)
			? { ok: true, checked: true, lesson: { ...text, language } }
			: { ok: false, reason: 'offline' };
	const lesson = (_: string, language: Language) => Promise.resolve(read(language));
	return { lesson, lessons: [] };
}

test('a class begins without the language beneath where it is not on the device', async () => {
	const read = await loadDeck(deviceWith('ug'), 'my-rights.l.1', ['ug'], 'kk');
	expect(read.ok && [...read.deck.keys()]).toEqual(['ug']);
});

test('a class has the language beneath where it is on the device, and waits for one that it reads first', async () => {
	const both = await loadDeck(deviceWith('ug', 'kk'), 'my-rights.l.1', ['ug'], 'kk');
	expect(both.ok && [...both.deck.keys()]).toEqual(['ug', 'kk']);
	const first = await loadDeck(deviceWith('ug'), 'my-rights.l.1', ['kk', 'ug'], 'kk');
	expect(first).toEqual({ ok: false, reason: 'pack' });
});
