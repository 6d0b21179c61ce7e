import type { Figure } from '../figure/figure.ts';
import type { Side } from '../figure/pose.ts';
import { isDress } from '../figure/skeleton.ts';
import type { P } from '../geom.ts';
import type { Pair, Touch } from './pairs.ts';
import type { Person } from './people.ts';
import { buildOf, heightOf, looksLeft } from './people.ts';

/** Two people drawn together. */
export interface Meeting {
	svg: string;
	a: Figure;
	b: Figure;
}
/** A pair with both figures as they were drawn without contact. */
interface Approach extends Pair {
	fa: Figure;
	fb: Figure;
	draw: (person: Person) => Figure;
	/** 1 = b is on the right of a */
	way: number;
}

/** The arm on the side of x. */
const armToward = (person: Person, x: number): Side =>
	x > person.o.x === !looksLeft(person) ? 'far' : 'near';

function holdHands({ a, b, fa, fb, way, draw }: Approach): Meeting {
	const sideA = armToward(a, b.o.x);
	const sideB = armToward(b, a.o.x);
	const [ax, ay] = fa.shoulders[sideA];
	const [bx, by] = fb.shoulders[sideB];
	const armA = buildOf(a).arm * a.o.s;
	const armB = buildOf(b).arm * b.o.s;
	const lowest = Math.min(ay + armA, by + armB) - 4;
	const meet: P = [(ax + bx) / 2, Math.min(Math.max(ay, by) + Math.min(armA, armB) * 0.62, lowest)];
	a.o.reach = { [sideA]: meet };
	b.o.reach = { [sideB]: [meet[0] - way * 2, meet[1] + 4] };
	a.o.reachHand = b.o.reachHand = 'hold';
	const A = draw(a);
	const B = draw(b);
	return { svg: A.svg + B.svg, a: A, b: B };
}

/** Arms of the taller go round the back below the face of the smaller, so that both faces stay visible. */
function embrace(tall: Person, small: Person, ft: Figure, fs: Figure): void {
	const way = Math.sign(small.o.x - tall.o.x) || 1;
	const T = buildOf(tall);
	const S = buildOf(small);
	const more = heightOf(tall) - heightOf(small);
	const [, shoulder] = fs.shoulders.near;
	tall.o.reach = {
		near: [
			small.o.x + way * S.wa * small.o.s * 0.35,
			shoulder + S.T * small.o.s * (more > 100 ? 0.66 : 0.3)
		],
		far: [small.o.x + way * S.wa * small.o.s * 0.9, shoulder + 6]
	};
	small.o.reach = {
		near: [
			tall.o.x - way * T.wa * tall.o.s * 0.3,
			Math.max(ft.shoulders.near[1] + 46, shoulder + 8)
		],
		far: [tall.o.x - way * T.wa * tall.o.s * 0.8, ft.waist[1]]
	};
	// A long skirt would swing out.
	tall.o.lean = isDress(tall.look) ? -5 : more > 120 ? 4 : 0;
	tall.o.tilt = 8;
	small.o.tilt = more > 70 ? -9 : 4;
}

function hug({ a, b, fa, fb, draw }: Approach): Meeting {
	const aTaller = heightOf(a) >= heightOf(b);
	const [tall, small] = aTaller ? [a, b] : [b, a];
	embrace(tall, small, aTaller ? fa : fb, aTaller ? fb : fa);
	const T = draw(tall);
	const S = draw(small);
	return { svg: T.body + S.svg + T.arms, a: aTaller ? T : S, b: aTaller ? S : T };
}

function whisper({ a, fb, draw }: Approach): Meeting {
	const A = draw(a);
	return { svg: fb.svg + A.svg, a: A, b: fb };
}

/** The wrist stops short of the shoulder: the hand lies on it and stays away from neck and chin. */
function comfort({ a, b, fb, way, draw }: Approach): Meeting {
	const { near, far } = fb.shoulders;
	const nearer = (far[0] - near[0]) * way < 0 ? far : near;
	a.o.reach = { [armToward(a, b.o.x)]: [nearer[0] - way * 22 * b.o.s, nearer[1] + 20 * b.o.s] };
	const A = draw(a);
	return { svg: fb.svg + A.svg, a: A, b: fb };
}

const MEETINGS: Record<Touch, (approach: Approach) => Meeting> = {
	hands: holdHands,
	hug,
	ear: whisper,
	shoulder: comfort
};

/** Draws two people a second time, so that the hands arrive. */
export function meet(
	pair: Pair,
	fa: Figure,
	fb: Figure,
	draw: (person: Person) => Figure
): Meeting {
	const way = Math.sign(pair.b.o.x - pair.a.o.x) || 1;
	return MEETINGS[pair.touch]({ ...pair, fa, fb, draw, way });
}
