/** Bus, van and car. */
import type { Ink } from '../color.ts';
import { PAL, glow, shade } from '../color.ts';
import { ell, line, path, rect } from '../geom.ts';
import type { DrawProp } from './draw-prop.ts';
import { placeAt, glowAt, shadowOf } from './draw-prop.ts';

export const wheel = (c: (h: string) => string, x: number, y: number, r: number) =>
	ell(x, y, r, r, c('#3f3950')) +
	ell(x, y, r * 0.5, r * 0.5, c('#b9b3be')) +
	ell(x, y, r * 0.18, r * 0.18, c('#5b5668'));

const busWindow = (lit: boolean, glass: string, X: number, w: number) =>
	rect(X, -262, w, 96, glass, 9) +
	(lit
		? ''
		: path(`M${X + 8}-170L${X + w * 0.5}-258H${X + w * 0.7}L${X + w * 0.3}-170Z`, '#fff', {
				opacity: 0.35
			}));

const busBody = (ink: Ink, k: string, glass: string) => {
	const c = ink.c,
		lit = ink.env.glowLit;
	return (
		shadowOf(ink, 260, 2, 330, 20) +
		path('M-40-270Q-38-300-10-302H560V-34H-52Q-60-34-60-44V-120Q-58-170-40-270Z', c(k)) +
		path('M-60-112H560V-34H-52Q-60-34-60-44Z', c('#f7ead0')) +
		path('M-60-112H560V-96H-60Z', c(PAL.turquoise)) +
		path('M-36-262Q-34-276-22-276H34V-160H-50Z', lit ? '#ffeec0' : c('#cdeaf2')) +
		busWindow(lit, glass, 150, 86) +
		busWindow(lit, glass, 248, 86) +
		busWindow(lit, glass, 346, 86) +
		busWindow(lit, glass, 444, 86) +
		rect(56, -276, 76, 236, c(shade(k, 0.3)), 8) +
		rect(62, -268, 30, 222, glass, 5) +
		rect(96, -268, 30, 222, glass, 5)
	);
};

// By day the panes mirror; at night people are seen behind them.
const passengers = () =>
	[168, 214, 266, 374, 462]
		.map(
			(X) =>
				ell(X + 14, -196, 15, 16, '#7a5a6a', { opacity: 0.55 }) +
				path(`M${X - 10}-166q4-20 24-20t24 20z`, '#7a5a6a', { opacity: 0.55 })
		)
		.join('');

const busWheels = (ink: Ink, k: string) => {
	const c = ink.c,
		lit = ink.env.glowLit;
	return (
		rect(-34, -312, 180, 22, c(shade(k, 0.3)), 8) +
		ell(10, -34, 42, 42, c('#3f3950')) +
		ell(10, -34, 20, 20, c('#b9b3be')) +
		ell(440, -34, 42, 42, c('#3f3950')) +
		ell(440, -34, 20, 20, c('#b9b3be')) +
		ell(-50, -70, 11, 15, lit ? '#fff2bf' : c('#fff2d0')) +
		(lit ? glowAt(ink, -60, -70, 90, '#ffe7a8', 0.6) : '') +
		line('M-40-302H560', c(glow(k, 0.35)), 6, { opacity: 0.7 }) +
		rect(240, -84, 180, 12, c(PAL.madder), 6, { opacity: 0.8 })
	);
};

export const bus: DrawProp = (ink, x, y, s, o = {}) => {
	const k = o.color || '#e9a23b',
		lit = ink.env.glowLit,
		glass = lit ? '#ffe7a8' : ink.c('#bfe3ee');
	return placeAt(x, y, s, busBody(ink, k, glass) + (lit ? passengers() : '') + busWheels(ink, k));
};

export const van: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c,
		k = o.color || '#e9e2d2',
		gl = ink.env.glowLit ? '#ffe7a8' : c('#cfe6ee');
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 2, 210, 17) +
			path(
				'M-196-40V-84C-194-104-184-112-166-120L-140-180Q-132-206-106-206H176Q196-206 196-186V-40Q196-30 184-30H-184Q-196-30-196-40Z',
				c(k)
			) +
			path('M-196-70H196V-40Q196-30 184-30H-184Q-196-30-196-40Z', c(shade(k, 0.16))) +
			rect(-196, -84, 392, 10, c(o.stripe || PAL.teal)) +
			path('M-148-122L-124-180Q-120-190-108-190H-66V-122Z', gl) +
			rect(-50, -190, 84, 68, gl, 6) +
			path('M-132-126L-108-186H-92L-116-126Z', '#fff', { opacity: 0.4 }) +
			line('M46-200V-34M-58-200V-34M28-104H40', c(shade(k, 0.28)), 3.4) +
			rect(52, -192, 132, 104, c(shade(k, 0.06)), 6) +
			ell(-186, -70, 9, 12, ink.env.glowLit ? '#fff2bf' : c('#fff2d0')) +
			rect(188, -96, 8, 26, c(PAL.madder), 3) +
			wheel(c, -118, -32, 33) +
			wheel(c, 122, -32, 33)
	);
};

export const car: DrawProp = (ink, x, y, s, o = {}) => {
	const c = ink.c,
		k = o.color || PAL.turquoise,
		gl = ink.env.glowLit ? '#ffe7a8' : c('#cfe6ee');
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 2, 190, 16) +
			path(
				'M-176-34C-182-70-170-84-136-90L-92-96C-66-134-40-146 0-146H42C78-146 100-126 122-96C164-92 178-80 178-52V-34Q178-26 168-26H-168Q-176-26-176-34Z',
				c(k)
			) +
			path('M-176-48Q0-58 178-48V-34Q178-26 168-26H-168Q-176-26-176-34Z', c(shade(k, 0.2))) +
			path('M-78-98C-56-126-40-134-8-134V-98Z', gl) +
			path('M4-134H38C64-134 82-122 100-98H4Z', gl) +
			path('M-50-100L-30-130H-18L-36-100Z', '#fff', { opacity: 0.4 }) +
			line('M-2-134V-40M-84-60H-66M20-60H38', c(shade(k, 0.32)), 3) +
			ell(-168, -66, 9, 11, ink.env.glowLit ? '#fff2bf' : c('#fff2d0')) +
			rect(166, -76, 12, 20, c(PAL.madder), 4) +
			wheel(c, -104, -28, 30) +
			wheel(c, 108, -28, 30)
	);
};
