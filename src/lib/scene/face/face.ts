import type { Mood } from '#lib/domain/scene/vocabulary.ts';
import type { Ink } from '../color.ts';
import { PAL, SKIN, lum, mix, shade } from '../color.ts';
import type { P } from '../geom.ts';
import { ell, f, line, path } from '../geom.ts';
import type { FaceSpec } from '../look.ts';
import { brows, eyes } from './eyes.ts';
import { beard, elderLines, glasses, moustache } from './marks.ts';
import type { Recipe } from './moods.ts';
import { MOODS } from './moods.ts';
import { mouth } from './mouths.ts';
import type { FaceShape } from './shape.ts';
import { faceShade, headPath, measures } from './shape.ts';
import { tears } from './tears.ts';

export interface FaceState {
	mood: Mood;
	/** how far the head is turned: 0 = front, 1 = profile */
	t: number;
	/** the side that lies in shade: 1 = the facing side */
	light: number;
	gaze?: P | undefined;
}

/** What the parts of one face share. Positions are in units from the middle of the head. */
export interface FaceSketch {
	spec: FaceSpec;
	q: FaceShape;
	/** half the width of the face, and the chin */
	W: number;
	ch: number;
	mood: Recipe;
	t: number;
	light: number;
	gaze: P;
	c: (h: string) => string;
	skin: string;
	iris: string;
	/** paints: pupil, lines in the skin, brows */
	dark: string;
	line: string;
	deep: string;
	brow: string;
	/** x of the near and the far eye, and how narrow the turn makes the far one */
	near: number;
	far: number;
	narrow: number;
	nose: P;
	mouth: P;
}

function sketch(ink: Ink, spec: FaceSpec, st: FaceState): FaceSketch {
	const { q, W, ch } = measures(spec);
	const { t } = st;
	const mood = MOODS[st.mood];
	const skin = SKIN[spec.skin];
	const iris = spec.iris || '#6b3f2c';
	const E = 18.5 * q.gap;
	return {
		spec,
		q,
		W,
		ch,
		mood,
		t,
		light: st.light,
		gaze: st.gaze ?? mood.gaze ?? [0, 0],
		c: ink.a,
		skin,
		iris,
		dark: ink.a(mix('#2b1f2d', iris, 0.12)),
		line: ink.a(shade(skin, 0.26)),
		deep: ink.a(shade(skin, 0.42)),
		brow: ink.a(spec.brow || PAL.ink),
		near: -E + 17 * t,
		far: E + 11.5 * t,
		narrow: 1 - 0.16 * t,
		nose: [15.5 * t, q.ey + 13],
		mouth: [10.5 * t, q.my + (spec.age === 'kid' ? 1 : 0)]
	};
}

function cheeks(k: FaceSketch): string {
	const grown = k.spec.age === 'adult' || k.spec.age === 'youth';
	const opacity =
		(k.mood.blush ?? 1) *
		(lum(k.skin) > 0.6 ? 0.34 : 0.26) *
		(grown ? (k.spec.fem ? 0.75 : 0.5) : 1);
	const y = k.q.ey;
	const blush = k.c(mix(k.skin, '#e8506a', 0.62));
	return (
		ell(k.near - 6, y + 16.5, 10.5, 7, blush, { opacity }) +
		ell(k.far + 5 - k.t * 2, y + 16.5, 9.5 * k.narrow, 7, blush, { opacity }) +
		(k.spec.freckles
			? line(
					`M${f(k.near - 10)} ${f(y + 13)}h0m6 3h0m-3 4h0m7-6h0M${f(k.far)} ${f(y + 14)}h0m5 3h0m2-5h0`,
					k.deep,
					2,
					{ opacity: 0.7 }
				)
			: '')
	);
}

function nose(k: FaceSketch): string {
	const [x, y] = k.nose;
	const n = k.q.nose;
	if (k.t < 0.3)
		return line(`M${f(x - 5 * n)} ${f(y + 2)}q${f(5 * n)} ${f(5 * n)} ${f(10 * n)} 0`, k.deep, 2.8);
	return (
		path(
			`M${f(x - 3)} ${f(y - 8 * n)}C${f(x + 2 * n)} ${f(y - 5 * n)} ${f(x + 8 * n)} ${f(y)} ${f(x + 8 * n)} ${f(y + 3 * n)}C${f(x + 8 * n)} ${f(y + 7 * n)} ${f(x)} ${f(y + 7 * n)} ${f(x - 4 * n)} ${f(y + 4 * n)}Z`,
			k.c(mix(k.skin, shade(k.skin, 0.2), 0.55)),
			{ opacity: 0.75 }
		) +
		line(
			`M${f(x + 5.5 * n)} ${f(y - 1.5 * n)}q${f(4 * n)} ${f(4.5 * n)} ${f(-1 * n)} ${f(6.5 * n)}q${f(-3 * n)} ${f(1.2 * n)} ${f(-6 * n)}-1`,
			k.deep,
			2.6
		)
	);
}

/** The mouth of the mood, and a second one that alternates with it while the person speaks. */
function mouths(k: FaceSketch): string {
	const { age } = k.spec;
	const size = age === 'kid' ? 0.92 : age === 'adult' || age === 'elder' ? 1.04 : 1;
	const w = (k.mood.mw || 1) * size * (1 - 0.08 * k.t);
	const [x, y] = k.mouth;
	return `<g transform="translate(${f(x)} ${f(y)})"><g class="ak-m0">${mouth(k.mood.mouth, w, k.c, k.skin)}</g><g class="ak-m1" opacity="0">${mouth('talk', w, k.c, k.skin)}</g></g>`;
}

/** A face without hair and ears. */
export function face(ink: Ink, spec: FaceSpec, st: FaceState): string {
	const k = sketch(ink, spec, st);
	return (
		path(headPath(spec, k.t), k.c(k.skin)) +
		path(faceShade(spec, k.t, k.light), k.c(shade(k.skin, 0.17)), { opacity: 0.75 }) +
		cheeks(k) +
		nose(k) +
		eyes(k) +
		elderLines(k) +
		brows(k) +
		beard(k) +
		mouths(k) +
		moustache(k) +
		glasses(k) +
		tears(k)
	);
}
