import { describe, expect, it } from 'vitest';
import { CAST, HOLDS, POSES } from '#lib/domain/scene/vocabulary.ts';
import { drawPerson } from './person.ts';

const BROKEN = /NaN|undefined|Infinity|\[object/;

describe('a person without a place', () => {
	it('can be anybody in any pose and hold anything', () => {
		const broken = CAST.filter((who, n) => {
			const pose = POSES[(n * 5) % POSES.length];
			const hold = HOLDS[n % HOLDS.length];
			return (['full', 'half', 'bust'] as const).some((shot) =>
				BROKEN.test(JSON.stringify(drawPerson({ who, pose, hold, shot }, 'p')))
			);
		});
		expect(broken).toEqual([]);
	});

	it('is framed square for a portrait, whatever the size of the person', () => {
		for (const who of ['lele', 'boss'] as const) {
			const { frame } = drawPerson({ who, shot: 'bust' }, 'p');
			expect(frame.w).toBe(frame.h);
		}
	});

	it('shows the hands of somebody who stretches an arm out', () => {
		const still = drawPerson({ who: 'hao', shot: 'half' }, 'p').frame;
		const push = drawPerson({ who: 'hao', pose: 'push', shot: 'half' }, 'p').frame;
		expect(push.w).toBeGreaterThan(still.w);
	});

	it('throws a shadow only where the feet are seen', () => {
		const ground = '#5a3b5a';
		expect(drawPerson({ who: 'hao', shot: 'full' }, 'p').svg).toContain(ground);
		expect(drawPerson({ who: 'hao', shot: 'half' }, 'p').svg).not.toContain(ground);
	});
});
