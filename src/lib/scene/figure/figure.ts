import type { Hold } from '#lib/domain/scene/vocabulary.ts';
import type { Ink } from '../color.ts';
import { SKIN } from '../color.ts';
import type { P } from '../geom.ts';
import { ell, f, f3, g, pt } from '../geom.ts';
import type { Look } from '../look.ts';
import type { PosedArm } from './arms.ts';
import { drawArm, inHand, poseArm } from './arms.ts';
import { backpack } from './backpack.ts';
import { topDetail } from './collars.ts';
import { headLayers } from './head.ts';
import type { Legs } from './legs.ts';
import { legsOf } from './legs.ts';
import { outerwear } from './outerwear.ts';
import type { Side } from './pose.ts';
import type { FigureOptions, Skeleton } from './skeleton.ts';
import { inHead, inPicture, inTrunk, isDress, isLow, skeleton } from './skeleton.ts';
import { pinned, tokens } from './tokens.ts';
import { belly, hangingSkirt, neck, topShape, trunkOf } from './trunk.ts';

/** A drawn person, and points of the body in picture units. */
export interface Figure {
	svg: string;
	/** the figure without its front arms, and those arms alone: a partner can be drawn between them */
	body: string;
	arms: string;
	head: P;
	mouth: P;
	/** the crown */
	top: P;
	shoulders: Record<Side, P>;
	waist: P;
	hands: Record<Side, P>;
	/** what the hands hold, at their wrists */
	holding: { what: Hold; at: P }[];
}

const breathing = (body: string) => g(body, { class: 'ak-breath' });

function shadow(k: Skeleton): string {
	if (k.o.shadow === false) return '';
	const { p, base, ink } = k;
	const [x, rx] =
		base === 'floor'
			? [0, p.hip + p.leg * 0.42]
			: base === 'kneel'
				? [14, p.hip + p.leg * 0.36]
				: base === 'sit'
					? [p.leg * 0.22, p.leg * 0.4]
					: [0, p.hip * 1.75];
	return ell(x + 5 * k.flip, 1, rx, rx * 0.19, ink.env.shadow, {
		opacity: ink.env.shadowOp * 0.9
	});
}

/** Trunk with its clothes, and what hangs behind it. */
function dressed(k: Skeleton): { trunk: string; behind: string } {
	const tr = trunkOf(k);
	const bag = backpack(tr);
	const place = { transform: `translate(0 ${f(k.hipY)}) rotate(${f(k.lean)})` };
	const clothes =
		hangingSkirt(tr) +
		topShape(tr) +
		belly(tr) +
		(k.back ? '' : topDetail(tr)) +
		outerwear(tr) +
		pinned(tr) +
		bag.straps;
	return {
		trunk: g(neck(tr, SKIN[k.look.face.skin]) + clothes + bag.onBack + tokens(tr), place),
		behind: g(bag.behind, place)
	};
}

function headOn(k: Skeleton): { head: string; behind: string; over: string } {
	const { centre, tilt, nod, chin } = k.head;
	// The head looks back over the shoulder.
	const flip = k.pose.headTurn ? -1 : 1;
	const layers = headLayers(k.ink, k.look, {
		mood: k.o.mood,
		t: k.t,
		light: k.flip * flip,
		gaze: k.pose.gaze,
		back: k.back
	});
	const at = `translate(${pt([centre[0], centre[1] + nod])}) rotate(${f(tilt)} 0 ${f(chin - 6)}) scale(${f3(k.p.head * flip)} ${f3(k.p.head)})`;
	return {
		head: `<g transform="${at}"><g class="ak-head">${layers.head}</g></g>`,
		behind: g(layers.back, { transform: at }),
		over: layers.over && g(layers.over, { transform: at })
	};
}

/** The figure's parts in drawing order: everything but the front arms, and those. */
function layered(k: Skeleton, legs: Legs, arms: PosedArm[]): { body: string; arms: string } {
	const { trunk, behind } = dressed(k);
	const head = headOn(k);
	const armsAt = (z: PosedArm['z']) =>
		arms
			.filter((arm) => arm.z === z)
			.map((arm) => drawArm(k, arm))
			.join('');
	const clothed = trunk + (legs.lap ?? '');
	if (k.back) {
		const all = arms.map((arm) => drawArm(k, arm)).join('');
		return { body: all + legs.legs + clothed + head.head, arms: '' };
	}
	const rear = breathing(behind + head.behind + armsAt('back'));
	const middle = isLow(k.base)
		? isDress(k.look)
			? legs.legs + clothed
			: clothed + legs.legs
		: legs.legs + breathing(clothed);
	const front = armsAt('front');
	return {
		body: rear + middle + breathing(head.over + head.head),
		arms: (front && breathing(front)) + armsAt('face')
	};
}

/** One person. The same options give the same string. */
export function figure(ink: Ink, look: Look, o: FigureOptions): Figure {
	const k = skeleton(ink, look, o);
	const far = poseArm(k, 'far');
	const near = poseArm(k, 'near');
	const legs = legsOf(k);
	const dropY = legs.dropY ?? 0;
	const { body, arms } = layered(k, legs, [far, near]);
	const wrap = (shade: string, parts: string) =>
		`<g class="ak-fig"${o.name ? ` data-who="${o.name}"` : ''}${o.delay ? ` style="--d:${-o.delay}s"` : ''} transform="translate(${pt([o.x, o.y])}) scale(${f3(o.s * k.flip)} ${f3(o.s)})">${shade}<g class="ak-body"${dropY ? ` transform="translate(0 ${f(dropY)})"` : ''}>${parts}</g></g>`;
	const at = (q: P) => inPicture(k, q, dropY);
	return {
		svg: wrap(shadow(k), body + arms),
		body: wrap(shadow(k), body),
		arms: wrap('', arms),
		head: at(inHead(k, 0, 0)),
		mouth: at(inHead(k, 12, 32)),
		top: at(inHead(k, 0, -70)),
		shoulders: { near: at(k.shoulders.near), far: at(k.shoulders.far) },
		waist: at(inTrunk(k, [0, -k.p.T * 0.36])),
		hands: { near: at(near.wrist), far: at(far.wrist) },
		holding: [near, far].flatMap(({ side, wrist }) => {
			const what = inHand(k, side);
			return what ? [{ what, at: at(wrist) }] : [];
		})
	};
}
