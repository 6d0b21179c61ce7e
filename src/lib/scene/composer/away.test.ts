import { expect, it } from 'vitest';
import { place as plain } from '../places/plain.ts';
import { allThings as things } from '../props/props.ts';
import { lookAway } from './away.ts';
import { bringOn } from './people.ts';
import { setStage } from './stage.ts';

const stage = setStage('plain', { place: plain, things }, 'day', 't');
const facingOf = (
	pose: 'look-away' | 'turn-away' | 'stand',
	facing: 'left' | 'right',
	alone = false
) => {
	const hurt = { who: 'lele', at: 'right', pose, facing } as const;
	const people = bringOn(stage, alone ? [hurt] : [{ who: 'aygul', at: 'left' }, hurt]);
	lookAway(people);
	return people.at(-1)?.o.facing;
};

it.each(['look-away', 'turn-away'] as const)(
	'somebody who does %s never sees the neighbour, whichever way the writer faced them',
	(pose) => {
		// The body stays towards the neighbour: the pose itself turns the face.
		expect(facingOf(pose, 'right')).toBe('left');
		expect(facingOf(pose, 'left')).toBe('left');
	}
);

it('leaves alone whoever does not look away, and whoever has nobody near', () => {
	expect(facingOf('stand', 'right')).toBe('right');
	expect(facingOf('look-away', 'right', true)).toBe('right');
});
