import { expect, it } from 'vitest';
import type { Scene } from '#lib/domain/scene/scene.ts';
import { place as orchard } from '../places/orchard.ts';
import { allThings as things } from '../props/props.ts';
import { drawScene } from '../scene.ts';
import { type Around, WHOLE, fit } from './camera.ts';

/** A lesson at 1280 × 800: the keys lie over the top of its picture, and the words over the bottom. */
const LESSON = 1280 / 642;
const COVER = { top: 88 / 642, bottom: 34 / 642 };
const clearTop = ({ y, h }: { y: number; h: number }) => y + h * COVER.top;
const clearBottom = ({ y, h }: { y: number; h: number }) => y + h * (1 - COVER.bottom);

const head = (crown: number) => ({
	at: [640, crown + 70] as [number, number],
	top: [640, crown] as [number, number],
	radius: 60
});
const nothing: Around = { low: [], hands: 800, walls: 800 };
const seen = (crown: number, around: Partial<Around>) =>
	fit(WHOLE, [head(crown)], LESSON, COVER, { ...nothing, ...around });
const still = seen(400, {});
const kite = { top: 650, bottom: 760 };

it('shows less sky where the words would hide what lies on the ground', () => {
	const view = seen(400, { low: [kite] });
	expect(kite.bottom).toBeGreaterThan(clearBottom(still));
	expect(kite.bottom).toBeCloseTo(clearBottom(view));
	expect({ ...view, y: 0 }).toEqual({ ...still, y: 0 });
});

it('stays where it is when more than half of a thing is seen anyway', () => {
	expect(seen(400, { low: [{ top: 600, bottom: 760 }] })).toEqual(still);
	expect(seen(400, { low: [{ top: 100, bottom: 200 }] })).toEqual(still);
});

it('goes no lower than heads, hands and things on the wall allow', () => {
	const crown = clearTop(still) + 40;
	expect(clearTop(seen(crown, { low: [kite] }))).toBeCloseTo(crown - 18);
	const hands = clearTop(still) + 30;
	expect(clearTop(seen(400, { low: [kite], hands }))).toBeCloseTo(hands);
	const walls = still.y + 35;
	expect(seen(400, { low: [kite], walls }).y).toBeCloseTo(walls);
});

it('does not move for a thing that would stay hidden all the same', () => {
	const ball = { top: 700, bottom: 760 };
	expect(seen(400, { low: [ball], hands: clearTop(still) + 30 })).toEqual(still);
	expect(seen(400, { low: [kite], hands: clearTop(still) - 50 })).toEqual(still);
});

it('steps back where the words would still hide what is held low, but not far', () => {
	const near = { x: 320, y: 250, w: 640, h: 400 };
	const of = (low: Around['low']) => fit(near, [head(300)], LESSON, COVER, { ...nothing, low });
	const before = of([]);
	const bag = { top: 560, bottom: 620 };
	const view = of([bag]);
	expect(bag.top).toBeGreaterThan(clearBottom(before));
	expect(bag.top + 40).toBeCloseTo(clearBottom(view));
	expect(clearTop(view)).toBeLessThan(300);
	expect(view.w / view.h).toBeCloseTo(LESSON);
	expect(of([{ top: 700, bottom: 760 }])).toEqual(before);
});

it('never looks below the picture', () => {
	const { y, h } = seen(400, { low: [{ top: 760, bottom: 860 }] });
	expect(y + h).toBe(still.y + still.h);
	const deep = seen(400, { low: [{ top: 700, bottom: 860 }] });
	expect(deep.y + deep.h).toBe(800);
});

it('shows a face above words that hide a third of a telephone, and no edge of the ground beside their corners', () => {
	const phone = 360 / 460;
	const long = { top: 8 / 460, bottom: 160 / 460 };
	const { y, h } = fit(WHOLE, [head(600)], phone, long, nothing);
	expect(600 + 70 + 60).toBeLessThanOrEqual(y + h * (1 - long.bottom) + 1e-9);
	const corners = 34 / 460;
	expect(y + h * (1 - long.bottom + corners)).toBeLessThanOrEqual(800);
	const short = { ...long, bottom: 34 / 460 };
	const still = fit(WHOLE, [head(600)], phone, short, nothing);
	expect(still.y + still.h).toBe(800);
});

it('leaves a picture where it was drawn ahead when words of two rows come over its foot', () => {
	const low = { ...nothing, low: [{ top: 650, bottom: 790 }] };
	const under = (px: number) => ({ top: 0, bottom: px / 666 });
	const oneRow = fit(WHOLE, [head(450)], 1280 / 666, under(34), low);
	expect(fit(WHOLE, [head(450)], 1280 / 666, under(60), low)).toEqual(oneRow);
});

it('brings the kite and the shoe on it above the words of The Weather Inside Me', () => {
	const scene: Scene = {
		place: 'orchard',
		cast: [
			{ who: 'majun', at: 'right', pose: 'shy', hold: 'none' },
			{ who: 'nurjan', at: 'left', pose: 'stop' }
		],
		props: [{ what: 'torn-kite', at: 'center-right' }],
		alt: ''
	};
	const picture = drawScene(scene, orchard, { things });
	const { frame, heads, around } = picture;
	const [lying] = around.low;
	const before = fit(frame, heads, LESSON, COVER);
	const view = fit(frame, heads, LESSON, COVER, around);
	const middle = ((lying?.top ?? NaN) + (lying?.bottom ?? NaN)) / 2;
	expect(middle).toBeGreaterThan(clearBottom(before));
	expect(middle).toBeLessThan(clearBottom(view) - 30);
	for (const { top } of heads) expect(top[1]).toBeGreaterThan(clearTop(view));
});

it('knows a bag that hangs from a hand', () => {
	const cast = [{ who: 'nurjan', hold: 'bag' }] as const;
	const { around } = drawScene({ place: 'orchard', cast, props: [], alt: '' }, orchard);
	const [bag] = around.low;
	expect(bag?.bottom).toBeGreaterThan(around.hands + 80);
});

it('minds the raised palm of a child who says stop even close up', () => {
	const cast = [{ who: 'aygul', at: 'left', pose: 'stop' }] as const;
	const { around, heads } = drawScene(
		{ place: 'orchard', shot: 'close', cast, props: [], alt: '' },
		orchard
	);
	const chin = (heads[0]?.at[1] ?? NaN) + (heads[0]?.radius ?? NaN);
	const [palm, shoulders] = around.low;
	expect(palm?.bottom).toBeGreaterThan(chin);
	expect(shoulders?.top).toBe(chin);
});

it('shows the shoulders of a small child beside a taller one close up', () => {
	const cast = [
		{ who: 'nurjan', at: 'left' },
		{ who: 'majun', at: 'right' }
	] as const;
	const scene: Scene = { place: 'orchard', shot: 'close', cast, props: [], alt: '' };
	const { frame, heads, around } = drawScene(scene, orchard);
	const nurjan = heads.find(({ who }) => who === 'nurjan');
	const chin = (nurjan?.at[1] ?? NaN) + (nurjan?.radius ?? NaN);
	const half = (nurjan?.radius ?? NaN) / 2;
	expect(clearBottom(fit(frame, heads, LESSON, COVER))).toBeLessThan(chin + half);
	expect(clearBottom(fit(frame, heads, LESSON, COVER, around))).toBeGreaterThan(chin + half);
});

it('minds those who sit on the ground down to the ground, in a talk down to the waist, and close up to the shoulders', () => {
	const cast = [{ who: 'gulnar', at: 'left', base: 'floor' }] as const;
	const lowest = (shot: 'wide' | 'medium' | 'close') =>
		drawScene({ place: 'orchard', shot, cast, props: [], alt: '' }, orchard).around.low[0];
	expect(lowest('wide')?.top).toBe(lowest('medium')?.bottom);
	expect(lowest('close')?.top).toBe(lowest('medium')?.top);
});
