import type { Mood } from '#lib/domain/scene/vocabulary.ts';
import type { Ink } from '../color.ts';
import { PAL, SKIN, shade } from '../color.ts';
import { ears } from '../face/ear.ts';
import { face } from '../face/face.ts';
import { measures } from '../face/shape.ts';
import type { P } from '../geom.ts';
import { f, g, path, rect } from '../geom.ts';
import { hair } from '../hair/hair.ts';
import type { HairStyle, Look } from '../look.ts';

/** How a head is seen. */
export interface HeadView {
	mood: Mood;
	/** how far it is turned: 0 = front, 1 = profile */
	t: number;
	/** the side that lies in shade: 1 = the facing side */
	light: number;
	gaze?: P | undefined;
	back?: boolean;
}
/** A head in layers: hair behind the body, the head itself, hair before the shoulders. */
export interface HeadLayers {
	back: string;
	head: string;
	over: string;
}

const OVER_THE_EARS: readonly HairStyle[] = ['bob', 'long', 'wavy'];
const earsHidden = ({ hat, style }: Look['hair']) =>
	hat === 'scarf' || hat === 'tymaq' || OVER_THE_EARS.includes(style);

const pencil = (ink: Ink, W: number, t: number) =>
	g(
		path('M-3-30L3-30 3 16 0 25-3 16Z', ink.a('#f2b33d')) +
			path('M-3 16L3 16 0 25Z', ink.a('#f6dcb4')) +
			rect(-3.4, -35, 6.8, 7, ink.a(PAL.rose), 2),
		{ transform: `translate(${f(-W + 24 * t)} -3) rotate(-112) scale(.92)` }
	);

function fromBehind(ink: Ink, look: Look): HeadLayers {
	const { face: spec } = look;
	const h = hair(ink, look.hair, spec, 0, { behind: true });
	const ear = ears(ink, spec, 0);
	const skull = `<path d="M0-53C27-53 47-36 47-8C47 20 30 46 0 46C-30 46-47 20-47-8C-47-36-27-53 0-53Z" fill="${ink.a(shade(SKIN[spec.skin], 0.08))}"/>`;
	const head = (earsHidden(look.hair) ? '' : ear.far + g(ear.near)) + skull;
	return { back: h.back, head: head + h.front + h.over + h.top, over: '' };
}

/** The head of a person, round the origin. */
export function headLayers(ink: Ink, look: Look, view: HeadView): HeadLayers {
	if (view.back) return fromBehind(ink, look);
	const { face: spec } = look;
	const { t } = view;
	const h = hair(ink, look.hair, spec, t);
	const hidden = earsHidden(look.hair);
	const ear = ears(ink, spec, t);
	const head =
		(hidden ? '' : ear.far) +
		face(ink, spec, view) +
		h.front +
		(spec.pencil ? pencil(ink, measures(spec).W, t) : '') +
		(hidden ? '' : ear.near) +
		h.top;
	return { back: h.back, head, over: h.over };
}
