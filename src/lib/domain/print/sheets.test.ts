import { expect, test } from 'vitest';
import { writtenLessons } from '../../../../tests/fixtures/written-lessons.ts';
import { forClass } from '../class/for-class.ts';
import { isMarkless } from '../lesson/access.ts';
import type { CompiledGuide, CompiledLesson, PackWords } from '../content/compiled.ts';
import { hasEnglish, isInEnglish } from './in-english.ts';
import { sheetsFor } from './lesson-sheets.ts';
import { childTitle, planTitle } from './paper-title.ts';
import { storyPictures } from './picture-story.ts';
import { holdsNext, parentsPieces, planPieces } from './pieces.ts';
import { playingCards } from './playing-cards.ts';
import { CHILD_SHEETS, SHEETS, choiceOf, sheetNamed } from './sheet.ts';

const lessons = writtenLessons();
const lessonOf = (id: string) => {
	const found = lessons.find((lesson) => lesson.id === id);
	if (!found) throw new Error(`no lesson ${id}`);
	return found;
};

test('a lesson gives a card for each thing to carry, and no card twice', () => {
	for (const lesson of lessons) {
		const ids = playingCards(lesson).map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	}
	const sorting = lessonOf('feelings-and-calm.l.1').steps.find(({ type }) => type === 'sort');
	if (sorting?.type !== 'sort') throw new Error('the lesson has no sorting game');
	const cards = playingCards({ steps: [sorting] });
	expect(cards.filter(({ kind }) => kind === 'corner')).toHaveLength(sorting.baskets.length);
	expect(cards.filter(({ kind }) => kind === 'card')).toHaveLength(sorting.cards.length);
});

test('a line that presses or hurts is on no card, only the reply to it', () => {
	const texts = playingCards(lessonOf('growing-up.o.1')).map(({ text }) => text);
	expect(texts).toContain('If you love me, you can wait.');
	expect(texts).not.toContain('If you loved me, you would.');
	const pairs = lessons
		.flatMap(({ steps }) => steps)
		.flatMap((step) => (step.type === 'match' && step.device_says ? step.pairs : []));
	expect(pairs.length).toBeGreaterThan(8);
	const all = new Set(lessons.flatMap((lesson) => playingCards(lesson).map(({ text }) => text)));
	expect(pairs.filter(({ a }) => all.has(a.t))).toEqual([]);
});

test('cards to be put in order never lie in their order already', () => {
	const toOrder = lessons.flatMap(({ steps }) => steps.filter((step) => step.type === 'order'));
	expect(toOrder.length).toBeGreaterThan(0);
	for (const step of toOrder) {
		const texts = playingCards({ steps: [step] }).map(({ text }) => text);
		expect(texts).not.toEqual(step.items.map(({ t }) => t));
		expect([...texts].sort()).toEqual(step.items.map(({ t }) => t).sort());
	}
});

test('neither the first nor the last of a list stands alone on a page', () => {
	const [lesson] = lessons;
	if (!lesson) throw new Error('no lesson');
	const guide = { ...lesson, language: 'en' } as CompiledGuide;
	const aimsOf = (objectives: string[]) => {
		const compiled = { ...lesson, objectives, language: 'en' } as CompiledLesson;
		return planPieces({ text: '' }, compiled, guide, 0).filter(
			(piece) => 'says' in piece && 'text' in piece.says && objectives.includes(piece.says.text)
		);
	};
	const five = aimsOf(['One aim.', 'Two aims.', 'Three aims.', 'Four aims.', 'Five aims.']);
	expect(five.map(holdsNext)).toEqual([true, false, false, true, false]);
	expect(aimsOf(['One aim.']).map(holdsNext)).toEqual([false]);
});

test('what to do if a child tells is read without turning the page', () => {
	const [lesson] = lessons;
	if (!lesson) throw new Error('no lesson');
	const compiled = { ...lesson, language: 'en' } as CompiledLesson;
	const guide = { ...lesson, language: 'en' } as CompiledGuide;
	const end = planPieces({ text: '' }, compiled, guide, 0).slice(-7);
	expect(end.map(({ kind }) => kind)).toEqual(['head', ...Array<string>(6).fill('step')]);
	expect(end.map(holdsNext)).toEqual([true, true, true, true, true, true, false]);
});

test('a plan names the part of the protocol that its lesson asks to read', () => {
	const lesson = lessonOf('work-and-law.m.1');
	const compiled = { ...lesson, language: 'en' } as CompiledLesson;
	const guide = { ...lesson, language: 'en' } as CompiledGuide;
	const end = planPieces({ text: '' }, compiled, guide, 0).slice(-8);
	expect(end.at(-1)).toMatchObject({ kind: 'text', says: { word: 'class.tells.see.f' } });
	// On the page of the steps that it belongs to.
	expect(end.map(holdsNext)).toEqual([...Array<boolean>(7).fill(true), false]);
});

test('what a parents’ session may bring is said by parents', () => {
	const lesson = lessonOf('work-and-law.m.1');
	const guide = { ...lesson, language: 'en' } as CompiledGuide;
	const heads = parentsPieces({ ...lesson, language: 'en' } as CompiledLesson, guide)
		.filter(({ kind }) => kind === 'head')
		.map((piece) => ('says' in piece && 'word' in piece.says ? piece.says.word : ''));
	expect(heads).toContain('print.mayhear');
	expect(heads).not.toContain('class.notes.mayhear');
});

test('a lesson names the papers of its own steps, the body and the votes among them', () => {
	const of = (id: string) => sheetsFor(lessonOf(id));
	expect(of('growing-up.l.1')).toEqual(['plan', 'picture', 'cards', 'votes', 'body']);
	expect(of('safe-body.m.1')).toContain('hand');
	expect(of('safe-body.m.1')).not.toContain('body');
	expect(of('work-and-law.o.1')).toContain('daybook');
	for (const { id } of lessons) expect(of(id).slice(0, 2)).toEqual(['plan', 'picture']);
});

test('a lesson in which a tool is filled in names the sheet of that tool', () => {
	const of = (id: string) => sheetsFor(lessonOf(id));
	expect(of('feelings-and-calm.m.1')).toContain('doors');
	expect(of('my-strengths.o.1')).toContain('star');
	expect(of('work-and-law.o.2')).toContain('daybook');
	expect(of('promises-and-traps.o.1')).toContain('fingers');
	const named = new Set(lessons.flatMap((lesson) => sheetsFor(lesson)));
	const ofTools = CHILD_SHEETS.filter((sheet) => !['talk', 'box', 'certificate'].includes(sheet));
	expect(ofTools.filter((sheet) => !named.has(sheet))).toEqual([]);
});

test('a plan names every sheet that the class holds in its hands, and only those', () => {
	const of = (id: string) => {
		const lesson = { ...lessonOf(id), language: 'en' };
		const pieces = planPieces(
			{ text: '' },
			lesson as CompiledLesson,
			{ ...lesson } as CompiledGuide,
			0
		);
		const words = pieces.flatMap((one) => (one.kind === 'list' ? one.items : []));
		return words.flatMap((one) => ('word' in one ? [one.word] : []));
	};
	expect(of('safe-body.l.1')).toEqual(
		['cards', 'votes', 'hand', 'body'].map((sheet) => `print.name.${sheet}`)
	);
	expect(of('work-and-law.o.2')).toContain('print.name.daybook');
});

test('the 45 minutes of a plan stand on one page, before what is longer to read', () => {
	const lesson = lessonOf('safe-body.o.1');
	const compiled = { ...lesson, language: 'en' } as CompiledLesson;
	const guide = { ...lesson, language: 'en' } as CompiledGuide;
	const pieces = planPieces({ text: '' }, compiled, guide, 3);
	const blocks = pieces.filter(({ kind }) => kind === 'block');
	expect(blocks.map(holdsNext)).toEqual([...Array<boolean>(8).fill(true), false]);
	expect(blocks.at(-1)).toMatchObject({ until: 45 });
	// After who must be in the room, which is short and must not be overlooked.
	const heads = pieces.flatMap((one) => (one.kind === 'head' ? [one.says] : []));
	expect(heads.slice(0, 2)).toEqual([{ word: 'class.teach.who' }, { word: 'class.plan' }]);
});

test('each way of a choice on paper leads to a picture that is printed', () => {
	for (const lesson of lessons) {
		const pictures = storyPictures(lesson);
		const numbers = pictures.map(({ n }) => n);
		expect(numbers).toEqual(numbers.map((_, at) => at + 1));
		for (const { ways, goesOn } of pictures)
			for (const to of [...ways.map((way) => way.to), goesOn])
				if (to !== undefined) expect(numbers).toContain(to);
	}
	const choices = storyPictures(lessonOf('feelings-and-calm.l.1')).flatMap(({ ways }) => ways);
	expect(choices.length).toBeGreaterThan(1);
	expect(choices.every(({ to }) => to !== undefined)).toBe(true);
});

test('at a choice nothing follows the question on paper, where no picture can be touched', () => {
	const story = storyPictures(lessonOf('feelings-and-calm.l.1'));
	const choice = story.find(({ ways }) => ways.length > 0);
	expect(choice?.lines.at(-1)?.t).toMatch(/What can Nurjan do\?$/);
	expect(choice?.ask).toBeUndefined();
	const said = lessons.flatMap(storyPictures).flatMap(({ lines }) => lines.map(({ t }) => t));
	expect(said).toContain('Her belly bell rings. What can Aygul do?');
});

test('no printed story of a written lesson tells anybody to tap', () => {
	const printed = lessons
		.map((lesson) => forClass({ ...lesson, language: 'en' }))
		.flatMap((lesson) =>
			storyPictures(lesson).flatMap(({ id, lines, ask = '' }) =>
				[ask, ...lines.map(({ t }) => t)].map((text) => ({ at: `${lesson.id} ${id}`, text }))
			)
		);
	expect(printed.filter(({ text }) => /(?<!water )\btap\b/i.test(text))).toEqual([]);
});

test('whatever no way through a lesson may leave out is printed, with what to do', () => {
	for (const lesson of lessons) {
		const printed = storyPictures(lesson);
		for (const id of lesson.must_see) expect(printed.map((one) => one.id)).toContain(id);
		for (const step of lesson.steps) {
			if (step.type !== 'fact' || !lesson.must_see.includes(step.id)) continue;
			const found = printed.find(({ id }) => id === step.id);
			const texts = [...(found?.points ?? []), ...(found?.lines ?? []).map(({ t }) => t)];
			expect(texts).toEqual(expect.arrayContaining([step.plain, step.what_to_do]));
		}
	}
});

test('no sensitive lesson has its title on a child’s sheet', () => {
	const titled = lessons.filter((lesson) => childTitle(lesson) !== undefined);
	expect(titled.length).toBeGreaterThan(10);
	expect(titled.filter(isMarkless)).toEqual([]);
	expect(titled.every(({ sensitivity }) => ['S0', 'S1'].includes(sensitivity.level))).toBe(true);
});

test('a plan calls a sensitive lesson by the name that its module has for others, and its number', () => {
	const modules = [{ id: 'safe-body', neutral_title: { others: 'Feeling well' } }];
	const words = { modules } as unknown as PackWords;
	expect(planTitle(lessonOf('safe-body.m.2'), words)).toEqual({
		word: 'print.nth',
		values: { module: 'Feeling well', n: 2 }
	});
	const open = lessonOf('feelings-and-calm.l.1');
	expect(planTitle(open, words)).toEqual({ text: open.title });
});

test('a text that nobody has translated is known by its letters', () => {
	expect(isInEnglish('Say the five sentences.', 'ug')).toBe(true);
	expect(isInEnglish('بەش جۈملىنى ئېيت.', 'ug')).toBe(false);
	expect(isInEnglish('PIN کودى', 'ug')).toBe(false);
	expect(isInEnglish('Бес сөйлемді айт.', 'kk')).toBe(false);
	expect(isInEnglish('说这五句话。', 'zh')).toBe(false);
	expect(isInEnglish('110', 'zh')).toBe(false);
	expect(isInEnglish('Say the five sentences.', 'en')).toBe(false);
	expect(hasEnglish({ pieces: [{ says: { text: 'I believe you.' } }] }, 'kk')).toBe(true);
	expect(hasEnglish({ id: 'safe-body.l.1', says: { word: 'class.plan' } }, 'kk')).toBe(false);
});

test('every sheet has an address, and only that; what a child may carry needs no adult’s choice but a lesson', () => {
	expect(SHEETS.map(sheetNamed)).toEqual(SHEETS);
	expect(sheetNamed('nothing')).toBeUndefined();
	expect(CHILD_SHEETS.filter((sheet) => choiceOf(sheet) === 'session')).toEqual([]);
});

test('a plan says how the lesson goes with a whole class, and the words that let a child step out', () => {
	for (const lesson of lessons) {
		const compiled = { ...lesson, language: 'en' } as CompiledLesson;
		const guide = { ...lesson, language: 'en' } as CompiledGuide;
		const plan = JSON.stringify(planPieces({ text: 'A lesson' }, compiled, guide, 0));
		const { discussion, activity } = lesson;
		expect(discussion.projector, lesson.id).toBeDefined();
		for (const written of [discussion.projector, activity.freeze_line])
			if (written) expect(plan).toContain(JSON.stringify(written));
	}
});
