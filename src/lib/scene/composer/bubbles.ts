import type { CastName } from '#lib/domain/scene/vocabulary.ts';
import { PAL } from '../color.ts';
import type { P } from '../geom.ts';
import { WIDTH, ell, f, f3, line, path } from '../geom.ts';
import type { Frame } from './camera.ts';

/** What somebody says or thinks, as a picture. */
export interface Bubble {
	who: CastName;
	kind: 'speech' | 'thought';
	/** SVG round the origin, from -50 to 50 in both directions; three dots unless given */
	content?: string | undefined;
}
interface Speaker {
	at: P;
	mouth: P;
	top: P;
	radius: number;
}

const PAPER = '#fffdf8';
/** Half width and half height of a bubble in a picture that is shown whole. */
const RX = 96;
const RY = 78;

const dots = [-26, 0, 26].map((x) => ell(x, 0, 8, 8, PAL.slate)).join('');

/** The middle of the bubble: beside the head, on the side with more room, and never over another head. */
function spot(speaker: Speaker, others: readonly Speaker[], frame: Frame, k: number): P {
	const [x] = speaker.at;
	const reach = speaker.radius + RX * k * 0.9;
	const y = Math.max(frame.y + RY * k * 1.1, speaker.top[1] - RY * k * 0.2);
	const fits = (side: number) => {
		const bx = x + side * reach;
		const inside = Math.min(bx - RX * k - frame.x, frame.x + frame.w - bx - RX * k);
		const clear = Math.min(
			300,
			...others.map(({ at }) => Math.hypot(at[0] - bx, at[1] - y) - RX * k)
		);
		return Math.min(inside, 40) * 3 + clear;
	};
	const side = fits(1) >= fits(-1) ? 1 : -1;
	const bx = Math.max(
		frame.x + RX * k * 1.05,
		Math.min(frame.x + frame.w - RX * k * 1.05, x + side * reach)
	);
	return [bx, y];
}

/** From the bubble to the mouth. */
function tail(kind: Bubble['kind'], [bx, by]: P, { mouth, radius }: Speaker, k: number): string {
	const way = Math.sign(bx - mouth[0]) || 1;
	const tip: P = [mouth[0] + way * radius * 0.62, mouth[1]];
	if (kind === 'thought')
		return [0.22, 0.45, 0.66]
			.map((t, n) => {
				const r = (7 + n * 5) * k;
				return ell(tip[0] + (bx - tip[0]) * t, tip[1] + (by - tip[1]) * t, r, r, PAPER);
			})
			.join('');
	const root = RX * k * 0.34;
	return path(
		`M${f(bx - root)} ${f(by + RY * k * 0.5)}Q${f((bx + tip[0]) / 2)} ${f(tip[1])} ${f(tip[0])} ${f(tip[1])}Q${f(bx)} ${f(tip[1])} ${f(bx + root)} ${f(by + RY * k * 0.5)}Z`,
		PAPER
	);
}

/** A cloud of seven puffs. */
const cloud = (k: number) =>
	[
		[0, 0, 66],
		[-50, -14, 44],
		[-26, -38, 44],
		[24, -40, 46],
		[54, -10, 42],
		[30, 36, 42],
		[-30, 36, 44]
	]
		.map(([x = 0, y = 0, r = 0]) => ell(x * k, y * k, r * k, r * k, PAPER))
		.join('');

const oval = (k: number) => {
	const rx = f(RX * k);
	const ry = f(RY * k);
	const edge = `M${f(-RX * k)} 0A${rx} ${ry} 0 1 1 ${rx} 0A${rx} ${ry} 0 1 1 ${f(-RX * k)} 0Z`;
	return path(edge, PAPER) + line(edge, PAL.sand, 2);
};

/** Speech and thought bubbles over a picture; nobody is drawn twice, and strangers to the picture say nothing. */
export function drawBubbles(
	bubbles: readonly Bubble[],
	heads: readonly (Speaker & { who: CastName })[],
	frame: Frame
): string {
	const k = frame.w / WIDTH;
	return bubbles
		.map(({ who, kind, content = dots }) => {
			const speaker = heads.find((head) => head.who === who);
			if (!speaker) return '';
			const others = heads.filter((head) => head !== speaker);
			const at = spot(speaker, others, frame, k);
			const body = kind === 'thought' ? cloud(k) : oval(k);
			return `<g class="ak-bubble">${tail(kind, at, speaker, k)}<g transform="translate(${f(at[0])} ${f(at[1])})">${body}<g transform="scale(${f3(k)})">${content}</g></g></g>`;
		})
		.join('');
}
