import { describe, expect, it } from 'vitest';
import { HOLDS } from '#lib/domain/scene/vocabulary.ts';
import { everyHeld } from './held/everything.ts';
import { emptyHands, kindsHeldBy, loadHeld } from './held.ts';

describe('what the people of a picture hold', () => {
	it.each(HOLDS)('comes with its drawing: %s', async (hold) => {
		const held = await loadHeld([{ who: 'aygul', hold }]);
		expect(held(hold)).toBe(everyHeld(hold));
	});

	it('is nothing where hands are empty', async () => {
		expect(kindsHeldBy([{ who: 'aygul', pose: 'wave' }, { who: 'nurjan' }])).toEqual([]);
		expect(await loadHeld([{ who: 'aygul', hold: 'none' }])).toBe(emptyHands);
	});

	it('is also what belongs to a pose, in both hands', () => {
		expect(kindsHeldBy([{ who: 'aygul', pose: 'draw' }])).toEqual(['papers', 'child-drawings']);
		expect(kindsHeldBy([{ who: 'aygul', pose: 'draw', hold: 'phone' }])).toContain('tools');
	});

	it('comes once for two who hold things of one kind', () => {
		const cast = [
			{ who: 'aygul', hold: 'book' },
			{ who: 'nurjan', hold: 'pen' }
		] as const;
		expect(kindsHeldBy(cast)).toEqual(['papers']);
	});

	it('is nothing where only a newer app knows what it is', async () => {
		const held = await loadHeld([{ who: 'aygul', hold: 'moon' as 'book' }]);
		expect(held('moon' as 'book')).toBeUndefined();
	});
});
