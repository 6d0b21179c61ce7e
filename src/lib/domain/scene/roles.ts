import type { PicturePerson } from './picture.ts';
import type { Scene } from './scene.ts';
import { CAST, type CastName } from './vocabulary.ts';

type Circle = { friend: CastName; mother: CastName; father: CastName; grandma: CastName };

const AYGUL: Circle = {
	friend: 'lele',
	mother: 'aygul-mother',
	father: 'aygul-father',
	grandma: 'grandmother'
};

/** Who stands around a child in small pictures: a friend of about the same age, and the family. */
const CIRCLES: Partial<Record<CastName, Partial<Circle>>> = {
	nurjan: { friend: 'majun', mother: 'nurjan-mother', father: 'nurjan-father' },
	majun: { friend: 'dilnur', mother: 'majun-mother' },
	lele: { friend: 'aygul', mother: 'hao-aunt' },
	xiaoyu: { friend: 'dilnur', mother: 'hao-aunt', grandma: 'xiaoyu-grandma' },
	dilnur: { friend: 'erlan', mother: 'dilnur-mother', father: 'dilnur-father' },
	erlan: { friend: 'dilnur', mother: 'erlan-mother', father: 'erlan-father' },
	aigerim: { friend: 'rena', mother: 'aigerim-mother', father: 'nurjan-father' },
	mihray: { friend: 'rena', mother: 'mihray-mother' },
	hao: { friend: 'yasin', mother: 'hao-aunt' },
	rena: { friend: 'aigerim', mother: 'rena-aunt', father: 'rena-father' },
	yasin: { friend: 'hao', mother: 'yasin-mother' },
	kai: { friend: 'rena', mother: 'hao-aunt' }
};

/** The person of the cast who plays a part when `hero` is the child of the lesson. */
export function inPart(who: PicturePerson['who'], hero: CastName): CastName {
	if (who === 'hero') return hero;
	const circle = { ...AYGUL, ...CIRCLES[hero] };
	if (who === 'friend' || who === 'mother' || who === 'father' || who === 'grandma')
		return circle[who];
	return who;
}

/** The children of the cast come first in the vocabulary, up to Tao. */
const CHILDREN: ReadonlySet<CastName> = new Set(CAST.slice(0, CAST.indexOf('tao') + 1));

/** The child who is seen most often in these scenes (the first of equals), if there is one. */
export function heroOfScenes(scenes: readonly Pick<Scene, 'cast'>[]): CastName | undefined {
	return mostSeen(scenes, CHILDREN);
}

/** Grown-ups of the clubs, who explain and encourage. */
const HELPERS: ReadonlySet<CastName> = new Set(
	CAST.slice(CAST.indexOf('patime'), CAST.indexOf('wei') + 1)
);

/** The helper who is seen most often in these scenes (the first of equals), if there is one. */
export function helperOfScenes(scenes: readonly Pick<Scene, 'cast'>[]): CastName | undefined {
	return mostSeen(scenes, HELPERS);
}

function mostSeen(
	scenes: readonly Pick<Scene, 'cast'>[],
	among: ReadonlySet<CastName>
): CastName | undefined {
	const seen = new Map<CastName, number>();
	for (const { who } of scenes.flatMap(({ cast }) => cast))
		if (among.has(who)) seen.set(who, (seen.get(who) ?? 0) + 1);
	return [...seen.entries()].sort(([, a], [, b]) => b - a)[0]?.[0];
}
