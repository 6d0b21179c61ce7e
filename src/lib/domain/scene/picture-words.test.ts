import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writtenLessons } from '../../../../tests/fixtures/written-lessons.ts';
import {
	isPictureWord,
	PICTURE_WORD_NAMES,
	PICTURE_WORD_PARTS,
	pictureSpec,
	pictureThings,
	thingsOf,
	widePictures
} from './picture-words.ts';
import { heroOfScenes, inPart } from './roles.ts';
import { BASES, CAST, FACINGS, HOLDS, MOODS, POSES, SEATS } from './vocabulary.ts';

const people = PICTURE_WORD_NAMES.flatMap((word) => {
	const spec = pictureSpec(word);
	return spec && 'people' in spec ? spec.people.map((person) => ({ word, ...person })) : [];
});

describe('the list of picture words', () => {
	test('says each word once', () => {
		const said = PICTURE_WORD_PARTS.flatMap((part) => Object.keys(part));
		expect(said.filter((word, n) => said.indexOf(word) !== n)).toEqual([]);
	});

	test('knows its words and refuses others', () => {
		expect(PICTURE_WORD_NAMES.length).toBeGreaterThan(900);
		expect(isPictureWord('bell')).toBe(true);
		expect(isPictureWord('constructor')).toBe(false);
		expect(pictureSpec('red-cross')).toBeUndefined();
	});

	test('shows one to twelve things, or one to four people', () => {
		const wrong = PICTURE_WORD_NAMES.filter((word) => {
			const spec = pictureSpec(word);
			if (!spec || 'wide' in spec) return !spec;
			const [count, most] = 'things' in spec ? [spec.things.length, 12] : [spec.people.length, 4];
			return count < 1 || count > most;
		});
		expect(wrong).toEqual([]);
	});

	test.each(['syringe', 'wine-glass', 'beer-mug', 'cigarette', 'locked', 'chains', 'cross-mark'])(
		'never shows %s to a child',
		(thing) => {
			expect(pictureThings()).not.toContain(thing);
		}
	);
});

test('every thing that a word shows has a drawing without lettering or a link', () => {
	for (const thing of pictureThings()) {
		const file = `static/pictures/${thing}.svg`;
		expect(existsSync(file), thing).toBe(true);
		expect(readFileSync(file, 'utf8'), thing).not.toMatch(/<text|href|<script/);
	}
});

test('every whole picture is there', () => {
	for (const name of widePictures())
		expect(readFileSync(`static/pictures/wide/${name}.svg`, 'utf8')).toContain('0 0 1280 800');
});

test('the things of one word are named once each', () => {
	expect(thingsOf({ things: ['dot', 'dot'], mark: 'yes' })).toEqual(['dot', 'yes']);
});

describe('people in small pictures', () => {
	test('use only the words of scenes', () => {
		for (const { word, pose, mood, hold, base, seat, facing } of people) {
			expect(POSES, word).toContain(pose);
			expect(MOODS, word).toContain(mood);
			if (hold) expect(HOLDS, word).toContain(hold);
			if (base) expect(BASES, word).toContain(base);
			if (seat) expect(SEATS, word).toContain(seat);
			if (facing) expect(FACINGS, word).toContain(facing);
		}
	});

	test('are all somebody of the cast, whoever the lesson is about', () => {
		for (const hero of CAST)
			for (const { who } of people) expect(CAST).toContain(inPart(who, hero));
	});

	test('a child is never their own friend', () => {
		for (const hero of CAST) expect(inPart('friend', hero)).not.toBe(hero);
	});
});

describe('the child whom a lesson is about', () => {
	test('is the child who is seen most often, never a grown-up', () => {
		const alone = { cast: [{ who: 'yasin' }] } as const;
		const withTeacher = { cast: [{ who: 'patime' }, { who: 'rena' }, { who: 'patime' }] } as const;
		expect(heroOfScenes([withTeacher, alone, alone])).toBe('yasin');
	});

	test('is nobody where only grown-ups are seen', () => {
		expect(heroOfScenes([{ cast: [{ who: 'patime' }] }])).toBeUndefined();
	});
});

test('the corners of a game are told apart on gray paper, where colours are not seen', () => {
	const uncoloured = (thing: string) =>
		readFileSync(`static/pictures/${thing}.svg`, 'utf8').replaceAll(/#[\da-f]{3,8}/gi, '');
	const shapeOf = (word: string) => {
		const spec = pictureSpec(word);
		const { people = undefined } = spec && 'people' in spec ? spec : {};
		return JSON.stringify([people, spec && thingsOf(spec).map(uncoloured)]);
	};
	const games = writtenLessons().flatMap(({ steps }) =>
		steps.flatMap((step) => (step.type === 'sort' ? [step.baskets.map(({ icon }) => icon)] : []))
	);
	expect(games.length).toBeGreaterThan(20);
	expect(games.filter((icons) => new Set(icons.map(shapeOf)).size < icons.length)).toEqual([]);
});
