import type { PicturePerson } from './picture.ts';
import type { CastName } from './vocabulary.ts';

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
