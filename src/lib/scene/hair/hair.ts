import type { Ink } from '../color.ts';
import type { FaceSpec, HairSpec, HairStyle } from '../look.ts';
import { hairFromBehind } from './from-behind.ts';
import { HATS } from './hats.ts';
import { bob, braids, bun, long, pigtails, ponytail, wavy } from './long-styles.ts';
import { scarfFromBehind } from './scarves.ts';
import { balding, bowl, crop, curly, short, sidepart, tuft } from './short-styles.ts';
import type { HairLayers, HairSketch } from './strand.ts';
import { hairSketch } from './strand.ts';

const STYLES: Record<HairStyle, (k: HairSketch) => Partial<HairLayers>> = {
	short,
	tuft,
	crop,
	sidepart,
	curly,
	bowl,
	bob,
	braids,
	ponytail,
	bun,
	elderbun: bun,
	long,
	wavy,
	balding,
	pigtails
};

function headwear(k: HairSketch, behind: boolean): Partial<HairLayers> {
	const { hat } = k.spec;
	if (!hat) return {};
	if (behind && (hat === 'kerchief' || hat === 'scarf')) return { top: scarfFromBehind(k) };
	return HATS[hat](k);
}

/** Hair and hat of a head turned by t, as four layers. */
export function hair(
	ink: Ink,
	spec: HairSpec,
	face: FaceSpec,
	t: number,
	{ behind = false } = {}
): HairLayers {
	const k = hairSketch(ink, spec, face, t);
	const style = behind ? hairFromBehind(k) : STYLES[spec.style](k);
	const hat = headwear(k, behind);
	return {
		back: (style.back ?? '') + (hat.back ?? ''),
		front: style.front ?? '',
		over: style.over ?? '',
		top: hat.top ?? ''
	};
}
