import { expect, it } from 'vitest';
import { place as dormitory } from '../places/dormitory.ts';
import { allThings as things } from '../props/props.ts';
import { bringOn, buildOf } from './people.ts';
import { seatFor, takeSeats } from './seats.ts';
import { setStage } from './stage.ts';

const stage = setStage('dormitory', { place: dormitory, things }, 'night', 'd');

it('lets people sit on the bunks of a dormitory; no bed is brought', () => {
	const people = bringOn(stage, [
		{ who: 'yasin', at: 'left', seat: 'bed' },
		{ who: 'young-man', at: 'right', seat: 'bed' }
	]);
	takeSeats(stage, people);
	for (const person of people) {
		expect(seatFor(stage, person).behind).toBe('');
		expect(person.o.seat).toBeLessThan(buildOf(person).leg);
	}
	expect(new Set(people.map(({ o }) => o.x)).size).toBe(2);
});

it('keeps the bunks for those who sit on a bed: a chair is brought for others', () => {
	const [rena] = bringOn(stage, [{ who: 'rena', at: 'left', base: 'sit' }]);
	if (!rena) throw new Error('nobody');
	takeSeats(stage, [rena]);
	expect(rena.onOwnSeat).toBe(false);
});
