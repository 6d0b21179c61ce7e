import { describe, expect, it } from 'vitest';
import { EMOJI_PROPS, PROPS as PROP_WORDS } from '#lib/domain/scene/vocabulary.ts';
import type { Prop } from '#lib/domain/scene/vocabulary.ts';
import { Ink, TIMES } from '../color.ts';
import type { DrawProp } from './draw-prop.ts';
import { PLACING } from './placing.ts';
import { PROPS } from './props.ts';
import { THINGS as SMALL_THINGS } from './small-things.ts';

const day = () => new Ink(TIMES.day, 't');
const night = () => new Ink(TIMES.night, 't');

describe('props', () => {
	it.each(PROP_WORDS)('draws %s by day and by night', (name) => {
		for (const ink of [day(), night()]) {
			const drawn = PROPS[name](ink, 300, 400, 1);
			expect(drawn).toMatch(/<(path|rect|circle|ellipse)\b/);
			expect(drawn + [...ink.defs.values()].join('')).not.toMatch(/NaN|undefined|\[object/);
		}
	});

	it.each(EMOJI_PROPS)('has a picture of %s', (name) => {
		expect(SMALL_THINGS[name](day(), 100, 100, 1)).toContain('<path');
	});

	it('gives an empty chair a back that is seen, and keeps it behind somebody who sits', () => {
		const [empty, taken] = [{}, { h: 92 }].map((o) => PROPS.chair(day(), 0, 0, 1, o));
		expect(empty).not.toBe(taken);
		expect(empty).toContain('M-34-92V-168');
	});

	it('lays flat what a hand would hold up', () => {
		expect(PROPS.phone(day(), 0, 0, 1)).toContain('scale(1.3 0.44)');
		expect(PROPS.cup(day(), 0, 0, 1)).not.toContain('0.44');
	});

	it('lets a dark street lamp stay dark at night', () => {
		expect(PROPS.lamp(night(), 0, 0, 1)).toContain('#fff3c9');
		expect(PROPS['lamp-dark'](night(), 0, 0, 1)).not.toContain('#fff3c9');
	});

	it('does not compile with a drawing for an unknown word', () => {
		const moon: DrawProp = () => '';
		// @ts-expect-error the moon is not in the vocabulary
		const table: Partial<Record<Prop, DrawProp>> = { moon };
		expect(Object.keys(table).some((name) => name in PROPS)).toBe(false);
	});

	it('does not compile with a place for an unknown word', () => {
		// @ts-expect-error the moon is not in the vocabulary
		const table: typeof PLACING = { ...PLACING, moon: { kind: 'wall', w: 90 } };
		expect(Object.keys(table)).toHaveLength(Object.keys(PLACING).length + 1);
	});
});
