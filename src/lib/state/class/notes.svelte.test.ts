import { expect, test } from 'vitest';
import { deferredAnswers } from '../../../../tests/fixtures/deferred-answers.ts';
import { played } from '../../../../tests/fixtures/played-lesson.ts';
import { stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import type { CompiledGuide, CompiledLesson } from '#lib/domain/content/compiled.ts';
import type { GuideRead, LessonRead } from '#lib/data/packs/packs.ts';
import { ClassNotes } from './notes.svelte.ts';

const { lesson } = played([stepLike('panel', 's1')]).player;

function guide(id: string): GuideRead {
	return { ok: true, guide: { id } as unknown as CompiledGuide };
}

function withWord(w: string): LessonRead {
	const shown = { ...lesson, language: 'en' as const, glossary: [{ w, plain: w }] };
	return { ok: true, lesson: shown as unknown as CompiledLesson, checked: true };
}

test('notes of a lesson that come after the class has moved on do not overwrite those of the newer one', async () => {
	const [guides, lessons] = [deferredAnswers<GuideRead>(), deferredAnswers<LessonRead>()];
	const notes = new ClassNotes({ guide: guides.ask, lesson: lessons.ask });
	const first = notes.bring('one', 'en', ['en']);
	guides.give('one', guide('one'));
	await expect.poll(() => lessons.asked('one')).toBe(true);
	const second = notes.bring('two', 'en', ['en']);
	guides.give('two', guide('two'));
	await expect.poll(() => lessons.asked('two')).toBe(true);
	lessons.give('two', withWord('new'));
	await second;
	lessons.give('one', withWord('old'));
	await first;
	expect(notes.guide).toEqual({ id: 'two' });
	expect(notes.words.map(({ plain }) => plain)).toEqual(['new']);
});

test('a guide that comes late does not overwrite the newer one either', async () => {
	const guides = deferredAnswers<GuideRead>();
	const notes = new ClassNotes({
		guide: guides.ask,
		lesson: () => Promise.resolve(withWord('new'))
	});
	const both = [notes.bring('one', 'en', ['en']), notes.bring('two', 'en', ['en'])];
	guides.give('two', guide('two'));
	await both[1];
	guides.give('one', { ok: false, reason: 'offline' });
	await both[0];
	expect(notes.guide).toEqual({ id: 'two' });
});

test('notes and hard words that could not be fetched come when the line is back, and nothing is asked after that', async () => {
	let isOffline = true;
	let asked = 0;
	const offline = { ok: false, reason: 'offline' } as const;
	const notes = new ClassNotes({
		guide: (id) => {
			asked++;
			return Promise.resolve(isOffline ? offline : guide(id));
		},
		lesson: () => Promise.resolve(isOffline ? offline : withWord('soap'))
	});
	const callOff = notes.keepLooking();
	await notes.bring('one', 'en', ['en']);
	expect([notes.guide, notes.words]).toEqual([undefined, []]);
	isOffline = false;
	dispatchEvent(new Event('online'));
	await expect.poll(() => notes.words.map(({ plain }) => plain)).toEqual(['soap']);
	expect(notes.guide).toEqual({ id: 'one' });
	const before = asked;
	dispatchEvent(new Event('online'));
	callOff();
	expect(asked, 'all of it is here').toBe(before);
});

test('notes that stand there stay while a language that was missing is asked for again', async () => {
	let isOffline = true;
	const notes = new ClassNotes({
		guide: (id) => Promise.resolve(isOffline ? guide(id) : { ok: false, reason: 'offline' }),
		lesson: (_, language) =>
			Promise.resolve(
				isOffline && language === 'zh' ? { ok: false, reason: 'offline' } : withWord('soap')
			)
	});
	const callOff = notes.keepLooking();
	await notes.bring('one', 'en', ['en', 'zh']);
	isOffline = false;
	dispatchEvent(new Event('online'));
	await expect.poll(() => notes.words[0]?.words.length).toBe(2);
	expect(notes.guide).toEqual({ id: 'one' });
	callOff();
});
