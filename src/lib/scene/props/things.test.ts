import { describe, expect, it } from 'vitest';
import { EMOJI_PROPS, PROPS as PROP_WORDS } from '#lib/domain/scene/vocabulary.ts';
import { EVERYDAY } from './everyday.ts';
import { FAMILIES } from './families.ts';
import { allThings } from './props.ts';
import { everydayThings, familiesOf, loadThings } from './things.ts';

const rarer = PROP_WORDS.filter((name) => !(name in EVERYDAY));

describe('things that come with a picture', () => {
	it.each([...rarer, ...EMOJI_PROPS])('brings the drawing of %s', async (name) => {
		expect((await loadThings([name]))(name)).toBe(allThings(name));
	});

	it('fetches nothing for everyday things', async () => {
		expect(familiesOf(['bench', { what: 'lamp', at: 'left' }])).toEqual([]);
		expect(await loadThings(['bench'])).toBe(everydayThings);
	});

	it('fetches each family once, and no other', () => {
		expect(familiesOf(['goal', 'kite', 'bench', 'clock'])).toEqual(['play', 'boards']);
	});

	it('brings everyday things beside rarer ones', async () => {
		const things = await loadThings(['goal', 'bench']);
		expect(things('bench')).toBe(EVERYDAY.bench);
	});

	it('has no drawing of a thing that only a newer app knows', async () => {
		const things = await loadThings(['moon' as 'goal']);
		expect(things('moon' as 'goal')).toBeUndefined();
	});

	it('draws each thing in one family only', async () => {
		const loaded = await Promise.all(Object.values(FAMILIES).map((load) => load()));
		const names = loaded.flatMap(({ THINGS }) => Object.keys(THINGS));
		const own = names.filter((name) => !(EMOJI_PROPS as readonly string[]).includes(name));
		expect(own.filter((name, n) => own.indexOf(name) !== n)).toEqual([]);
	});
});
