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
