/** Adverts and forms on a big phone. No letters: signs show what the advert promises and what it wants. */
import type { Prop } from '#lib/domain/scene/vocabulary.ts';
import type { Ink } from '../color.ts';
import { PAL, glow, shade } from '../color.ts';
import { ell, line, path, rect } from '../geom.ts';
import type { DrawProp } from './draw-prop.ts';
import { phoneAround } from './machines.ts';
import { LAUGH, type Tint, at, face } from './story-phones.ts';

const coin = (c: Tint) =>
	ell(0, 0, 17, 17, c(PAL.saffron)) +
	ell(0, 0, 11, 11, c(PAL.honey)) +
	line('M0-5V5', c(shade(PAL.saffron, 0.3)), 4);

const idCard = (c: Tint) =>
	rect(-34, -22, 68, 44, c('#e6f1f4'), 6, { stroke: c(PAL.teal), 'stroke-width': 3 }) +
	ell(-16, -5, 8, 8, c(PAL.clay)) +
	path('M-28 14q12-16 24 0z', c(PAL.turquoise)) +
	line('M6-8H24M6 2H24M6 12H18', c(PAL.slate), 3.4);

const person = (c: Tint, k: string, skin: string) =>
	path('M-19 26Q-18-2 0-2T19 26Z', c(k)) +
	ell(0, -14, 12, 12, c(skin)) +
	path('M-12-16Q-11-28 0-27T12-16Q0-22-12-16Z', c(PAL.ink));

const crowd = (c: Tint) =>
	at(-30, 0, 0.86, person(c, PAL.leaf, '#cd8f62')) +
	at(30, 0, 0.86, person(c, PAL.violet, PAL.honey)) +
	at(0, 5, 1, person(c, PAL.apricot, PAL.clay));

const sofa = (c: Tint) =>
	rect(-70, -46, 140, 62, c(PAL.violet), 20) +
	rect(-58, -8, 116, 30, c(glow(PAL.violet, 0.25)), 10) +
	rect(-84, -20, 28, 48, c(shade(PAL.violet, 0.15)), 13) +
	rect(56, -20, 28, 48, c(shade(PAL.violet, 0.15)), 13) +
	line('M-62 30v12M62 30v12M0-6V20', c(PAL.woodDk), 6);

const handset = (c: Tint) =>
	rect(-17, -29, 34, 58, c('#3a3550'), 7) +
	rect(-12, -22, 24, 40, c('#e9f8ff'), 3) +
	ell(0, 23, 3, 3, c(PAL.paper));

const bear = (c: Tint) =>
	ell(-30, -30, 15, 15, c(PAL.wood)) +
	ell(30, -30, 15, 15, c(PAL.wood)) +
	ell(0, 0, 42, 40, c(PAL.wood)) +
	ell(0, 12, 22, 18, c(PAL.sand)) +
	ell(0, 3, 7, 5, c(PAL.ink)) +
	line('M-16-10h0M16-10h0', c(PAL.ink), 7) +
	line('M-11 13q11 13 22 0', c(PAL.ink), 4);

const gift = (c: Tint) =>
	rect(-34, -14, 68, 42, c(PAL.madder), 5) +
	rect(-39, -24, 78, 16, c(glow(PAL.madder, 0.2)), 4) +
	line('M0-22V28', c(PAL.honey), 9) +
	line('M0-25Q-24-46-24-32T0-25Q24-46 24-32T0-25', c(PAL.honey), 6);

const mango = (c: Tint) =>
	path('M-36 6C-36-26 10-40 32-18C46 0 26 30-4 30C-24 30-36 20-36 6Z', c(PAL.saffron)) +
	path('M-30 14Q-6 30 24 8Q16 30-6 30-24 30-30 14Z', c(PAL.terracotta), { opacity: 0.6 }) +
	line('M26-22l6-12', c(PAL.woodDk), 5) +
	path('M30-32q18-10 26 4q-16 8-26-4z', c(PAL.leaf));

const basket = (c: Tint) =>
	path('M-42-18H42L32 30H-32Z', c(PAL.wheat)) +
	line('M-28-12L-22 24M-8-12l2 36M12-12l-2 36M32-12l-8 36M-38 4H38', c(PAL.wood), 4) +
	line('M-26-18Q0-60 26-18', c(PAL.woodDk), 6) +
	rect(-18, -46, 36, 32, c(PAL.paper), 4) +
	path('M0-40l4 9 10 1-8 6 2 10-8-5-8 5 2-10-8-6 10-1z', c(PAL.madder));

const shouting = (c: Tint) =>
	path('M-74 92Q-70 30 0 30T74 92Z', c(PAL.lapis)) +
	line('M-66 70L-98 4M66 70L98 4', c(PAL.lapis), 26) +
	ell(-100, -4, 15, 15, c(PAL.honey)) +
	ell(100, -4, 15, 15, c(PAL.honey)) +
	ell(0, -16, 50, 52, c(PAL.honey)) +
	path('M-50-22Q-50-74 0-72T50-22Q34-46 0-46T-50-22Z', c(PAL.ink)) +
	line('M-30-34l18 8M30-34l-18 8', c(PAL.ink), 6) +
	line('M-18-16h0M18-16h0', c(PAL.ink), 8) +
	ell(0, 14, 20, 17, c('#6f2f3a')) +
	path('M-14 6H14V10H-14Z', c(PAL.paper));

/** A row of the screen: a pale field, and a sign in its middle. */
const row = (ink: Ink, y: number, h: number, sign: string, k = '#ffffff') =>
	rect(-108, y - h / 2, 216, h, ink.c(k), 16) + at(0, y, 1, sign);

const sender = ({ c }: Ink) => ell(-88, -216, 18, 18, c(PAL.stone));

/** work from the sofa: a sofa, a smile, and coins that rain */
export const phoneSofaAdvert: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	const rain = [
		[-88, -138],
		[-44, -160],
		[2, -146],
		[50, -162],
		[92, -136],
		[-66, -96],
		[70, -98],
		[24, -104],
		[-22, -112]
	];
	const body =
		rect(-110, -182, 220, 356, c('#dff1e6'), 18) +
		rain.map(([X = 0, Y = 0]) => at(X, Y, 1, coin(c))).join('') +
		at(0, -14, 1.15, sofa(c)) +
		at(0, 104, 2.7, face(c, LAUGH));
	return phoneAround(ink, x, y, s, sender(ink), body);
};

/** message after message wants something: a card, a telephone, friends */
export const phoneWishes: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	const body =
		row(ink, -130, 92, at(0, 0, 1.5, idCard(c))) +
		row(ink, -12, 108, at(0, 0, 1.4, handset(c)), '#f7dfb0') +
		row(ink, 110, 104, at(0, -2, 1.4, crowd(c)));
	return phoneAround(ink, x, y, s, sender(ink), body);
};

/** a form: a card, a face, and a coin that leaves before any comes */
export const phoneForm: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	const arrow = line('M-10 0H52M34-18L54 0 34 18', c(PAL.madder), 9);
	const body =
		row(ink, -130, 92, at(0, 0, 1.5, idCard(c))) +
		row(ink, -16, 104, at(0, 4, 1.5, person(c, PAL.turquoise, PAL.clay))) +
		row(ink, 104, 96, at(-48, 0, 1.7, coin(c)) + at(14, 0, 1, arrow), '#f7dfb0');
	return phoneAround(ink, x, y, s, sender(ink), body);
};

/** an advert made for children: a bear, a gift, a sweet fruit, a crowd, and lines too small to read */
export const phoneSweetAdvert: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	const small = [156, 167, 178].map((Y) => `M-92 ${Y}H${Y === 178 ? 34 : 92}`).join('');
	const body =
		path('M-122-190H122V214Q122 238 98 238H-98Q-122 238-122 214Z', c('#fbd9de')) +
		ell(0, -146, 66, 42, c('#fff4dc')) +
		at(0, -144, 0.9, bear(c)) +
		row(ink, -62, 78, gift(c), '#dff1e6') +
		row(ink, 22, 78, mango(c)) +
		row(ink, 104, 74, at(0, -2, 1.05, crowd(c)), '#e6e0f4') +
		line(small, c(PAL.stone), 4, { 'stroke-dasharray': '7 5' });
	return phoneAround(ink, x, y, s, sender(ink), body);
};

/** a video that shouts and sells: a man with a wide mouth, a heart below him, a shopping basket */
export const phoneShout: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	const body =
		rect(-110, -182, 220, 238, c('#f7cf7a'), 18) +
		line('M-92-160l-14-12M92-160l14-12M0-172V-186', c(PAL.madder), 6) +
		at(0, -40, 0.98, shouting(c)) +
		at(-58, 116, 1.5, path('M0 12C-28-8-17-28 0-14C17-28 28-8 0 12Z', c(PAL.madder))) +
		at(48, 124, 1.1, basket(c));
	return phoneAround(ink, x, y, s, sender(ink), body);
};

export const THINGS = {
	'phone-sofa-advert': phoneSofaAdvert,
	'phone-wishes': phoneWishes,
	'phone-form': phoneForm,
	'phone-sweet-advert': phoneSweetAdvert,
	'phone-shout': phoneShout
} satisfies Partial<Record<Prop, DrawProp>>;
