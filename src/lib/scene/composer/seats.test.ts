import { describe, expect, it } from 'vitest';
import type { Scene } from '#lib/domain/scene/scene.ts';
import { place as bedroom } from '../places/bedroom.ts';
import { place as dormitory } from '../places/dormitory.ts';
import { allThings as things } from '../props/props.ts';
import { bringOn } from './people.ts';
import { seatFor, sitOnBed } from './seats.ts';
import { setStage } from './stage.ts';

const room = setStage('bedroom', { place: bedroom, things }, 'night', 'b');
const hostel = setStage('dormitory', { place: dormitory, things }, 'night', 'd');
const seated = (stage: typeof room, cast: Scene['cast']) => {
	const people = bringOn(stage, cast);
	sitOnBed(stage, people);
	return people;
};

describe('somebody who sits on a bed', () => {
	it('sits on the bed of the room, and no second one is brought', () => {
		const [xiaoyu] = seated(room, [{ who: 'xiaoyu', at: 'center', seat: 'bed' }]);
		if (!xiaoyu) throw new Error('nobody');
		expect(xiaoyu.o.x).toBe(room.place.bed?.x);
		expect(seatFor(room, xiaoyu).behind).toBe('');
	});

	it('leaves room for somebody else', () => {
		const [hao, aunt] = seated(room, [
			{ who: 'hao', at: 'left', seat: 'bed' },
			{ who: 'hao-aunt', at: 'right', seat: 'bed' }
		]);
		expect((aunt?.o.x ?? 0) - (hao?.o.x ?? 0)).toBeGreaterThan(200);
	});

	it('brings a bed where somebody lies in the one that is there, and where there is none', () => {
		const lying = { who: 'aygul', pose: 'lie' } as const;
		for (const people of [
			seated(room, [lying, { who: 'omer', at: 'right', seat: 'bed' }]),
			seated(hostel, [{ who: 'yasin', at: 'left', seat: 'bed' }])
		]) {
			const sitter = people.at(-1);
			expect(sitter?.onOwnSeat).toBe(false);
			expect(sitter && seatFor(room, sitter).behind).not.toBe('');
		}
	});
});
