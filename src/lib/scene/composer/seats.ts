import { placed } from '../geom.ts';
import { EVERYDAY } from '../props/everyday.ts';
import { wheelchairFront } from '../props/wheelchair.ts';
import type { Person } from './people.ts';
import { BED_HEIGHT, buildOf, looksLeft } from './people.ts';
import type { Stage } from './stage.ts';
import { MIDDLE } from './stage.ts';

/** How far somebody goes to a seat of the place; to a bed, across the whole room. */
const SEAT_REACH = 330;
/** The highest seat from which feet reach the ground, as part of a leg; from higher ones they dangle. */
const HIGHEST = 0.76;

/** Share of their distance from the middle that is left to people who sit side by side on a bed. */
const ON_BED = 0.33;

/** Whoever sits on a bed takes the place's own, unless somebody lies in it: two beds in a room look like a shop. */
export function sitOnBed({ place: { bed } }: Stage, people: readonly Person[]): void {
	if (bed?.edge === undefined || people.some(({ o }) => o.base === 'lie')) return;
	for (const person of people) {
		const { o, seat } = person;
		if (o.base !== 'sit' || seat !== 'bed') continue;
		o.x = bed.x + (o.x - MIDDLE) * ON_BED;
		o.y = bed.edge;
		o.seat = (bed.edge - bed.y) / o.s;
		person.onOwnSeat = true;
	}
}

/** Seats that belong to the place (train bench, sofa): the nearest free one is used unless the writer names another. */
export function takeSeats(stage: Stage, people: readonly Person[]): void {
	const free = [...(stage.place.seats ?? [])];
	for (const person of people) {
		const { o, actor } = person;
		const onBed = actor.seat === 'bed';
		const own = !onBed && actor.seat && actor.seat !== 'none' && actor.seat !== 'bench';
		if (o.base !== 'sit' || own) continue;
		const [best] = free
			.filter(({ bed = false }) => bed === onBed)
			.sort((p, q) => Math.abs(p.x - o.x) - Math.abs(q.x - o.x));
		if (!best || (!onBed && Math.abs(best.x - o.x) > SEAT_REACH)) continue;
		free.splice(free.indexOf(best), 1);
		o.x = best.x;
		o.seat = onBed ? Math.min(best.h / o.s, buildOf(person).leg * HIGHEST) : best.h / o.s;
		o.y = best.y - best.h + o.seat * o.s;
		if (best.facing && !actor.facing) o.facing = best.facing;
		person.onOwnSeat = true;
	}
}

/** The seat that is brought along: what stands behind the sitter and what stands before. */
export function seatFor({ ink }: Stage, person: Person): { behind: string; before: string } {
	const { o, seat = 'none' } = person;
	if (o.base !== 'sit' || seat === 'none' || person.onOwnSeat) return { behind: '', before: '' };
	const h = o.seat ?? 0;
	const at = (body: string) => placed(o.x, o.y, o.s * (looksLeft(person) ? -1 : 1), o.s, body);
	switch (seat) {
		case 'wheelchair':
			return {
				behind: at(EVERYDAY.wheelchair(ink, -6, 0, 1, { h })),
				before: at(wheelchairFront(ink, -6, 0, h))
			};
		case 'bench':
			return { behind: at(EVERYDAY.bench(ink, 14, 2, 1, { w: 104, h: h - 6 })), before: '' };
		case 'bed':
			return { behind: at(EVERYDAY.bed(ink, 40, 16, 1, { w: 180, h: h - 2 })), before: '' };
		default:
			return { behind: at(EVERYDAY[seat](ink, -2, -4, 1, { h: h - 16 })), before: '' };
	}
}

/** Lays somebody into the place's own bed, or into one that is brought along and returned. */
export function layDown(stage: Stage, person: Person): string {
	const { o } = person;
	const { bed } = stage.place;
	o.facing = looksLeft(person) ? 'left' : 'right';
	if (bed) {
		o.x = bed.x;
		o.y = bed.y;
		if (bed.facing) o.facing = bed.facing;
		return '';
	}
	const { T, leg } = buildOf(person);
	const w = (T + leg) * 0.62 + 70;
	const body = EVERYDAY.bed(stage.ink, 0, 0, 1, { w, h: BED_HEIGHT - 2, bare: true });
	const svg = placed(o.x, o.y, o.s * (o.facing === 'left' ? -1 : 1), o.s, body);
	o.y -= BED_HEIGHT * o.s;
	return svg;
}
