import { expect, test } from 'vitest';
import { stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import { newSpokenTexts, spokenQuestion, textsToRead } from './spoken-texts.ts';

const texts = (heard: readonly { text: string }[]) => heard.map(({ text }) => text);

test('a class hears every card that it carries, the corners first', () => {
	const heard = textsToRead(stepLike('sort', 's1'));
	expect(texts(heard).slice(0, 2)).toEqual(['x', 'y']);
	expect(texts(heard).slice(2).sort()).toEqual(['a', 'b', 'c']);
	expect(heard.map(({ path }) => path)).toContain('cards.a.t');
});

test('things to put in order and pairs are read in an order that gives nothing away', () => {
	expect(texts(textsToRead(stepLike('order', 's1')))).not.toEqual(['a', 'b', 'c']);
	const pairs = textsToRead(stepLike('match', 's1')).map(({ path }) => path);
	expect(pairs).toHaveLength(6);
	const [left, right] = [pairs.slice(0, 3), pairs.slice(3)];
	left.forEach((path, n) => expect(right[n]).not.toBe(path.replace('.a.t', '.b.t')));
});

test('choices of a sum, cues, what I can do, items, fields and lines of a play are read', () => {
	const first = (...[type, own]: Parameters<typeof stepLikeOf>) =>
		textsToRead(stepLikeOf(type, own)).map(({ path }) => path)[0];
	expect(first('number_pick')).toBe('choices.a.t');
	expect(first('ground')).toBe('cues.1');
	expect(first('recap')).toBe('ican.1');
	expect(first('checklist')).toBe('items.a.t');
	expect(first('card_builder', { fields: [{ id: 'who', t: 'Who', kind: 'icon' }] })).toBe(
		'fields.who.t'
	);
	expect(first('roleplay')).toBe('cue');
	expect(first('say_it')).toBe('model');
	expect(first('fact')).toBe('what_to_do');
});

function stepLikeOf(type: Parameters<typeof stepLike>[0], own: object = {}) {
	return stepLike(type, 's1', own as never);
}

test('what the lines have said is not said twice', () => {
	const step = stepLike('say_it', 's1', {
		say: [{ who: 'narrator', t: 'Say it with me: I ask first!' }],
		model: 'I ask first!'
	});
	expect(textsToRead(step)).toEqual([]);
	expect(spokenQuestion(step)).toBeUndefined();
});

test('a place that was found is named, with its reason', () => {
	const heard = newSpokenTexts(
		stepLike('hotspot', 's1'),
		{ kind: 'hotspot', found: [] },
		{ kind: 'hotspot', found: ['b'] }
	);
	expect(heard.map(({ path }) => path)).toEqual(['spots.b.t', 'spots.b.fb']);
});

test('the verdict of an item is heard, and what the list comes to as soon as that is known', () => {
	const step = stepLike('checklist', 's1', {
		result_ok: 'Fine.',
		result_ask: 'Ask.',
		result_red: 'Stop.'
	});
	const marks = (now: Record<string, 'ok' | 'ask' | 'red'>) => ({
		kind: 'checklist' as const,
		marks: now
	});
	const none = marks({});
	expect(texts(newSpokenTexts(step, none, marks({ a: 'ok' })))).toEqual(['ok']);
	expect(texts(newSpokenTexts(step, none, marks({ a: 'red' })))).toEqual(['red', 'Stop.']);
	expect(texts(newSpokenTexts(step, marks({ a: 'ok' }), marks({ a: 'ok', b: 'ask' })))).toEqual([
		'ask',
		'Ask.'
	]);
	expect(newSpokenTexts(step, marks({ a: 'ok' }), none)).toEqual([]);
});
