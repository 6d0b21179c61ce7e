import { PAL, mix, shade } from '../color.ts';
import { f, line, path } from '../geom.ts';
import type { Mouth } from './moods.ts';

/** What every mouth is drawn with: colours, a scaled x and a line. */
interface Lips {
	ink: string;
	cavity: string;
	tongue: string;
	teeth: string;
	lip: string;
	x: (n: number) => string;
	L: (d: string) => string;
}

const MOUTHS: Record<Mouth, (lips: Lips) => string> = {
	soft: ({ x, L }) => L(`M${x(-9)} 0Q0 5 ${x(9)}-1`),
	smile: ({ x, L, ink }) =>
		L(`M${x(-13)}-2Q0 10 ${x(13)}-2`) +
		line(`M${x(-15.5)}-3.500q1.5-1.5 3 0M${x(12.5)}-3.500q1.5-1.5 3 0`, ink, 2.2),
	smirk: ({ x, L }) => L(`M${x(-10)} 1Q${x(2)} 4 ${x(11)}-3`),
	grin: ({ x, cavity, tongue, teeth }) =>
		path(`M${x(-15)}-4Q0 0 ${x(15)}-4Q${x(14)} 12 0 12.500Q${x(-14)} 12 ${x(-15)}-4Z`, cavity) +
		path(
			`M${x(-13.4)}-3.400Q0 0 ${x(13.4)}-3.400Q${x(13)} 1 ${x(11)} 3Q0 5 ${x(-11)} 3Q${x(-13)} 1 ${x(-13.4)}-3.400Z`,
			teeth
		) +
		path(`M${x(-8)} 10Q0 4.5 ${x(8)} 10Q0 14.5 ${x(-8)} 10Z`, tongue),
	laugh: ({ x, cavity, tongue, teeth }) =>
		path(`M${x(-17)}-6Q0-2 ${x(17)}-6Q${x(17)} 17 0 17.500Q${x(-17)} 17 ${x(-17)}-6Z`, cavity) +
		path(
			`M${x(-15.3)}-5.300Q0-2 ${x(15.3)}-5.300Q${x(15)}-1 ${x(13)} 1.500Q0 4 ${x(-13)} 1.500Q${x(-15)}-1 ${x(-15.3)}-5.300Z`,
			teeth
		) +
		path(`M${x(-11)} 13Q0 5 ${x(11)} 13Q0 20 ${x(-11)} 13Z`, tongue),
	flat: ({ x, L }) => L(`M${x(-10)} 1.500Q0 0 ${x(10)} 1.5`),
	press: ({ x, L, lip }) =>
		L(`M${x(-10)} 3Q0-2.5 ${x(10)} 3`) + line(`M${x(-4)} 8.500Q0 7 ${x(4)} 8.5`, lip, 2.2),
	frown: ({ x, L, lip }) =>
		L(`M${x(-11)} 6Q0-5 ${x(11)} 6`) + line(`M${x(-4)} 10.500Q0 9 ${x(4)} 10.5`, lip, 2.2),
	pout: ({ x, L, lip }) =>
		L(`M${x(-10)} 5Q0-3 ${x(10)} 5`) +
		path(`M${x(-6)} 6.500Q0 12.5 ${x(6)} 6.500Q0 3.5 ${x(-6)} 6.500Z`, lip, { opacity: 0.8 }),
	wobble: ({ x, L }) =>
		L(
			`M${x(-12)} 4C${x(-9)}-2 ${x(-6)}-2 ${x(-3.5)} 1.500S${x(3)} 5 ${x(5.5)} 1S${x(10)}-1 ${x(12)} 4`
		),
	sigh: ({ x, ink, cavity, tongue }) =>
		path(`M${x(-9)}-2Q0 1 ${x(9)}-2Q${x(8)} 7 0 7.500Q${x(-8)} 7 ${x(-9)}-2Z`, cavity) +
		line(`M${x(-12)}-3.500q2-2 3.500 0M${x(8.5)}-3.500q2-2 3.500 0`, ink, 2.2) +
		path(`M${x(-5)} 5Q0 2 ${x(5)} 5Q0 8.5 ${x(-5)} 5Z`, tongue),
	uneven: ({ x, L }) => L(`M${x(-11)} 3Q${x(-4)} 0 ${x(1)} 2T${x(11)} .5`),
	bashful: ({ x, L, ink }) =>
		L(`M${x(-11)} 0Q${x(-5)} 6 0 3Q${x(5)} 0 ${x(11)} 3`) + line(`M${x(10)} 1q2 2 1 4`, ink, 2),
	bigLaugh: ({ x, cavity, tongue, teeth }) =>
		path(`M${x(-18)}-7Q0-4 ${x(18)}-7Q${x(19)} 20 0 20.500Q${x(-19)} 20 ${x(-18)}-7Z`, cavity) +
		path(
			`M${x(-16.3)}-6.300Q0-4 ${x(16.3)}-6.300Q${x(16)}-1 ${x(14)} 1.500Q0 4 ${x(-14)} 1.500Q${x(-16)}-1 ${x(-16.3)}-6.300Z`,
			teeth
		) +
		path(`M${x(-12)} 15Q0 6 ${x(12)} 15Q0 23 ${x(-12)} 15Z`, tongue),
	gasp: ({ x, cavity, tongue }) =>
		path(`M${x(-8)} 2C${x(-8)}-6 ${x(8)}-6 ${x(8)} 2C${x(8)} 11 ${x(-8)} 11 ${x(-8)} 2Z`, cavity) +
		path(`M${x(-5.5)} 6Q0 2 ${x(5.5)} 6Q0 10 ${x(-5.5)} 6Z`, tongue),
	grit: ({ x, ink, teeth }) =>
		path(
			`M${x(-12)}-1C${x(-12)}-6 ${x(-6)}-3 0-3S${x(12)}-6 ${x(12)}-1C${x(12)} 9 ${x(7)} 6 0 6S${x(-12)} 9 ${x(-12)}-1Z`,
			teeth,
			{
				stroke: ink,
				'stroke-width': 2.6
			}
		) + line(`M${x(-9)} 1.500H${x(9)}M${x(-4)}-3V6M${x(4)}-3V6`, ink, 1.3),
	skew: ({ x, L }) => L(`M${x(-11)} 4C${x(-4)} 3 ${x(2)} 3.5 ${x(5)} 0S${x(9)}-3.5 ${x(11)}-2`),
	cry: ({ x, cavity, tongue }) =>
		path(`M${x(-13)} 9C${x(-13)}-7 ${x(13)}-7 ${x(13)} 9Q0 4.5 ${x(-13)} 9Z`, cavity) +
		path(`M${x(-7)} 6.600C${x(-5)} 1.5 ${x(5)} 1.5 ${x(7)} 6.600Q0 5 ${x(-7)} 6.600Z`, tongue),
	talk: ({ x, cavity, tongue, teeth }) =>
		path(`M${x(-10)}-2Q0-4 ${x(10)}-2Q${x(9)} 9 0 9.500Q${x(-9)} 9 ${x(-10)}-2Z`, cavity) +
		path(`M${x(-8.5)}-1.800Q0-3 ${x(8.5)}-1.800Q0 2 ${x(-8.5)}-1.800Z`, teeth) +
		path(`M${x(-6)} 7.500Q0 3 ${x(6)} 7.500Q0 11 ${x(-6)} 7.500Z`, tongue)
};

/** A mouth of width w round the origin, in the colours of a face with skin sk. */
export function mouth(kind: Mouth, w: number, c: (h: string) => string, sk: string): string {
	const ink = c(mix(PAL.ink, '#7a2b33', 0.45));
	return MOUTHS[kind]({
		ink,
		cavity: c('#7c2b36'),
		tongue: c('#e8818a'),
		teeth: c('#fffaf2'),
		lip: c(shade(sk, 0.38)),
		x: (n) => f(n * w),
		L: (d) => line(d, ink, 3.2)
	});
}
