/** Things that one sentence of a story names: a drawer of papers, bones in the air, a hat over a curtain. */
import type { Prop } from '#lib/domain/scene/vocabulary.ts';
import type { Ink } from '../color.ts';
import { PAL, glow, shade } from '../color.ts';
import { ell, line, path, rect } from '../geom.ts';
import { lamb } from './animals.ts';
import type { DrawProp } from './draw-prop.ts';
import { placeAt, shadowOf } from './draw-prop.ts';

/** an office cabinet with an open drawer, full of papers; nothing locks it */
export const paperDrawer: DrawProp = (ink, x, y, s) => {
	const c = ink.c,
		wood = PAL.steel;
	const sheet = (X: number, turn: number, k: string) =>
		`<g transform="translate(${X} -104) rotate(${turn})">${rect(-22, -44, 44, 60, c(k), 3)}${line('M-13-32H13M-13-22H13M-13-12H4', c(PAL.stone), 3.4)}</g>`;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 2, 104, 12) +
			rect(-88, -196, 176, 196, c(wood), 6) +
			rect(-88, -196, 176, 12, c(glow(wood, 0.4)), 5) +
			rect(-78, -174, 156, 62, c(shade(wood, 0.12)), 4) +
			line('M-18-142H18', c(PAL.char), 7) +
			rect(-78, -112, 156, 30, c(shade(wood, 0.5)), 3) +
			[-52, -26, 2, 28, 54]
				.map((X, n) => sheet(X, n * 6 - 12, n % 2 ? PAL.paper : PAL.cream))
				.join('') +
			path('M-98-92H98L90-34H-90Z', c(glow(wood, 0.16))) +
			path('M-98-92H98L96-80H-96Z', c(glow(wood, 0.45))) +
			line('M-20-62H20', c(PAL.char), 8)
	);
};

const BONE =
	'M-13-7Q-8-12-2-7Q3-3 8-8Q15-11 14-3Q12 2 14 6Q14 12 6 8Q0 4-4 8Q-12 12-14 5Q-11 0-13-7Z';

/** the small bones of the game above everybody's head, with the way that they came; one is red */
export const flyingBones: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	const bone = (X: number, Y: number, turn: number, k: string) =>
		`<g transform="translate(${X} ${Y}) rotate(${turn}) scale(1.5)">${path(BONE, c(k))}${line('M-5-1q5 3 10 0', c(shade(k, 0.25)), 2)}</g>`;
	return placeAt(
		x,
		y - 190 * s,
		s,
		line('M-14-70Q-60-170-104-196M0-80Q-10-200-22-250M18-72Q66-180 118-214', c(PAL.paper), 5, {
			opacity: 0.75,
			'stroke-dasharray': '2 15'
		}) +
			bone(-112, -206, -30, PAL.cream) +
			bone(-26, -270, 20, PAL.madder) +
			bone(58, -246, 70, PAL.cream) +
			bone(130, -222, -10, PAL.cream) +
			bone(-70, -270, 110, PAL.cream)
	);
};

const greenHat = (ink: Ink) => {
	const { c } = ink,
		wool = '#4b8a55';
	return (
		path('M-50 6C-54-66 54-66 50 6Z', c(wool)) +
		rect(-57, -8, 114, 26, c('#6aa76a'), 11) +
		ell(0, -58, 17, 17, c('#6aa76a'))
	);
};

/** a thick curtain on a rail, from the floor up; above it only a green hat is seen */
export const hatOverCurtain: DrawProp = (ink, x, y, s) => {
	const { c } = ink,
		cloth = '#5f78b5';
	const folds = [-92, -56, -20, 16, 52, 88]
		.map((X) => `M${X}-214Q${X - 8}-110 ${X + 3}-4`)
		.join('');
	return placeAt(
		x,
		y,
		s,
		`<g transform="translate(-8 -226)">${greenHat(ink)}</g>` +
			shadowOf(ink, 0, 2, 128, 12) +
			path('M-120-218H120Q126-110 118-2Q60 6 0-2T-118-2Q-126-110-120-218Z', c(cloth)) +
			line(folds, c(shade(cloth, 0.24)), 7) +
			line('M-136-220H136', c(PAL.woodLt), 12) +
			line('M-100-220v12M-60-220v12M-20-220v12M20-220v12M60-220v12M100-220v12', c(PAL.honey), 5) +
			line('M-132-220V0M132-220V0', c(PAL.steel), 8)
	);
};

/** a garden shelf of two boards; on the upper one stands a spray bottle without a name */
export const sprayBottleShelf: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 0, 2, 96, 10) +
			line('M-82 0V-152M82 0V-152', c(PAL.woodDk), 10) +
			rect(-94, -158, 188, 14, c(PAL.woodLt), 4) +
			rect(-90, -66, 180, 12, c(PAL.wood), 4) +
			path('M-62-68L-68-106H-28L-34-68Z', c(PAL.terracotta)) +
			path('M18-68L12-110H62L56-68Z', c(PAL.clay)) +
			path('M-26-158V-214Q-26-234-10-238V-250H14V-238Q30-234 30-214V-158Z', c('#f4f1e6')) +
			path('M12-238Q30-234 30-214V-158H14Q24-196 12-238Z', c('#d8d3c6')) +
			rect(-12, -268, 30, 20, c(PAL.lapis), 5) +
			path('M-12-268H-44L-50-258H-40L-36-246H-30L-26-256H-12Z', c(PAL.lapis)) +
			rect(-26, -206, 56, 26, c(PAL.lilac))
	);
};

/** the longest camel in the world on a paper wall: it has twenty humps */
export const longCamel: DrawProp = (ink, x, y, s) => {
	ink.wall.push([x - 330 * s, x + 330 * s]);
	const { c } = ink,
		coat = '#d9a05c';
	const humps = Array.from({ length: 20 }, (_, n) => `Q${-251 + n * 24}-66 ${-239 + n * 24}-30`);
	const legs = [-244, -228, -96, -80, 60, 76, 204, 220].map((X) => `M${X}-6V48`).join('');
	return placeAt(
		x,
		y,
		s,
		rect(-330, -104, 660, 180, c(PAL.paper), 6) +
			ell(-286, -66, 22, 22, c(PAL.saffron)) +
			path('M-330 44Q-160 26 0 42T330 38V70Q330 76 324 76H-324Q-330 76-330 70Z', c(PAL.sand)) +
			line(legs, c(shade(coat, 0.18)), 11) +
			path(
				`M-263-30${humps.join('')}L232-34Q248-40 250-70Q254-92 278-86Q294-80 288-66L268-62Q270-16 236 2Q0 16-250 2Q-270-10-263-30Z`,
				c(coat)
			) +
			line('M272-74h0', c(PAL.ink), 6) +
			line('M282-64q-6 6-12 1', c(PAL.ink), 3) +
			line('M-262-16q-16 8-12 26', c(shade(coat, 0.25)), 6) +
			rect(-300, -112, 46, 18, c(PAL.rose), 3) +
			rect(254, -112, 46, 18, c(PAL.rose), 3)
	);
};

/** the lamb in Nurjan's green hat, with a paper sign on a ribbon: the sign shows a lamb */
export const lambWithLabel: DrawProp = (ink, x, y, s) => {
	const { c } = ink;
	return (
		lamb(ink, x, y, s) +
		placeAt(
			x,
			y,
			s,
			`<g transform="translate(33 -49) rotate(10) scale(.34)">${greenHat(ink)}</g>` +
				line('M16-40Q8-22-4-18M22-34Q10-20 4-16', c(PAL.madder), 3) +
				rect(-16, -22, 38, 26, c(PAL.paper), 3, { stroke: c(PAL.stone), 'stroke-width': 1.4 }) +
				ell(0, -10, 8, 5.5, c(PAL.stone)) +
				ell(10, -14, 4, 3.6, c(PAL.slate)) +
				line('M-4-6v5M4-6v5', c(PAL.slate), 2)
		)
	);
};

/** a dark cap that somebody has taken off */
export const cap: DrawProp = (ink, x, y, s) => {
	const { c } = ink,
		k = '#3b3444';
	return placeAt(
		x,
		y,
		s,
		shadowOf(ink, 6, 2, 62, 7) +
			path('M-46 0C-50-54 44-56 46-2Z', c(k)) +
			path('M12-44C30-42 44-24 46-2L20-1Q28-24 12-44Z', c(shade(k, 0.3))) +
			path('M30-10Q66-12 88-1Q80 6 34 2Z', c(glow(k, 0.14))) +
			ell(-2, -45, 5, 4, c(glow(k, 0.2)))
	);
};

/** a goalkeeper's hand as a camera sees it from very near: it fills half the picture */
export const bigHand: DrawProp = (ink, x, y, s) => {
	const { c } = ink,
		skin = '#f7d0b1',
		fold = c(shade(skin, 0.22));
	const fingers = 'M-62-150L-98-262M-22-172L-30-306M22-172L36-300M60-150L92-252';
	return placeAt(
		x,
		y,
		s,
		path('M-40-40L-20 190H150L74-40Z', c('#3a6fb5')) +
			path('M40-40L100 190H124L60-40Z', c(PAL.paper)) +
			line('M-76-84L-140-146', c(skin), 46) +
			line(fingers, c(skin), 46) +
			path('M-84-170Q0-206 82-168Q98-90 66-28Q10-6-44-28Q-100-84-84-170Z', c(skin)) +
			line('M-60-112Q-10-80 56-126M-54-80Q-20-60-6-34M-4-132Q20-90 10-46', fold, 4) +
			line('M-86-226l18-6M-42-244l24-2M20-240l24 2M68-206l20 6', fold, 3.4)
	);
};

export const THINGS = {
	'paper-drawer': paperDrawer,
	'flying-bones': flyingBones,
	'hat-over-curtain': hatOverCurtain,
	'spray-bottle-shelf': sprayBottleShelf,
	'long-camel': longCamel,
	'lamb-with-label': lambWithLabel,
	cap,
	'big-hand': bigHand
} satisfies Partial<Record<Prop, DrawProp>>;
