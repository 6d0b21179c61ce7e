import { describe, expect, it } from 'vitest';
import type { Scene } from '#lib/domain/scene/scene.ts';
import { dressed, notWorn } from './dress.ts';

const nobodyElse = new Set<string>();
const look = (cast: Scene['cast'], props: Scene['props'] = []) => {
	const [first] = cast;
	if (!first) throw new Error('nobody');
	return dressed(first, notWorn(cast, props));
};

describe('a thing that is in somebody’s hand or lies about', () => {
	it('is the hat that the lamb wears or the hen sits on, so that Nurjan is bareheaded', () => {
		expect(look([{ who: 'nurjan' }]).hair.hat).toBe('beanie');
		for (const elsewhere of ['lamb-green-hat', 'hen-on-hat'] as const)
			expect(look([{ who: 'nurjan' }], [elsewhere]).hair.hat).toBeUndefined();
		expect(
			look([{ who: 'nurjan' }], [{ what: 'lamb-with-label', at: 'center' }]).hair.hat
		).toBeUndefined();
	});

	it('is the cap that Hao has taken off, and nobody else’s', () => {
		expect(look([{ who: 'hao' }], ['cap']).hair.hat).toBeUndefined();
		expect(look([{ who: 'man-cap' }], ['cap']).hair.hat).toBe('cap');
	});

	it('is the scarf that another girl holds up: Dilnur does not wear a second one', () => {
		expect(look([{ who: 'dilnur' }]).neckScarf).toBeTruthy();
		expect(
			look([{ who: 'dilnur' }, { who: 'older-girl', hold: 'scarf' }]).neckScarf
		).toBeUndefined();
	});

	it('is the waistcoat that Dilnur gives back to Erlan', () => {
		expect(look([{ who: 'erlan' }, { who: 'dilnur', hold: 'waistcoat' }]).outer).toBeUndefined();
	});

	it('is the pair of boots that Dilnur carries round her neck instead of on her feet', () => {
		const { shoes } = look([{ who: 'dilnur' }]);
		expect(look([{ who: 'dilnur' }], ['neck-boots'])).toMatchObject({
			neckShoes: shoes,
			shoes: { kind: 'sock' }
		});
		expect(look([{ who: 'dilnur' }]).neckShoes).toBeUndefined();
	});

	it('leaves everything else where it is', () => {
		expect(dressed({ who: 'majun', hold: 'ball' }, nobodyElse).net).toBeUndefined();
		expect(dressed({ who: 'woman-bag', hold: 'ball' }, nobodyElse).handbag).toBeTruthy();
	});
});
