import { describe, expect, it } from 'vitest';
import type { Scene } from '#lib/domain/scene/scene.ts';
import { BASES, CAST, MOODS, POSES } from '#lib/domain/scene/vocabulary.ts';
import { fit } from './composer/camera.ts';
import { bringOn, drawPerson } from './composer/people.ts';
import { setStage } from './composer/stage.ts';
import { everyHeld, HELD } from './held/everything.ts';
import { place as classroom } from './places/classroom.ts';
import { place as courtyard } from './places/courtyard.ts';
import { place as market } from './places/market.ts';
import { place as plain } from './places/plain.ts';
import { allThings as things } from './props/props.ts';
import { drawScene, toSvg } from './scene.ts';

const BROKEN = /NaN|undefined|Infinity|\[object/;
const shapes = (svg: string) => svg.match(/<(path|ellipse|circle|rect|use)\b/g)?.length ?? 0;

const market3: Scene = {
	place: 'market',
	time: 'morning',
	cast: [
		{ who: 'erlan', at: 'left', pose: 'point', mood: 'curious', facing: 'right' },
		{ who: 'neighbour-woman', at: 'center', pose: 'offer', mood: 'kind', hold: 'apple' },
		{ who: 'grandmother', at: 'right', pose: 'talk', mood: 'happy' }
	],
	props: ['weighing-scale', 'sack', 'bicycle'],
	alt: 'Erlan asks for apples.'
};
const lesson: Scene = {
	place: 'classroom',
	cast: [
		{ who: 'xiaoyu', at: 'far-left', base: 'sit', seat: 'wheelchair', mood: 'proud' },
		{ who: 'aygul', at: 'left', pose: 'raise', mood: 'hopeful' },
		{ who: 'chen', at: 'center', pose: 'present', mood: 'kind', facing: 'front' },
		{ who: 'majun', at: 'right', pose: 'write', base: 'sit' }
	],
	props: ['poster-rights', 'globe-showing-asia-australia', 'books'],
	alt: 'A class.'
};
const pair = (pose: Scene['cast'][number]['pose'], more: Partial<Scene> = {}): Scene => ({
	place: 'courtyard',
	cast: [
		{ who: 'nurjan', at: 'left', pose, facing: 'right' },
		{ who: 'nurjan-mother', at: 'right' }
	],
	props: [],
	alt: '',
	...more
});

describe('a scene', () => {
	it('draws everybody in every mood, pose and base without a broken number', () => {
		const broken = CAST.flatMap((who, n) =>
			BASES.map((base, k): Scene => {
				const pose = POSES[(n * 11 + k * 7) % POSES.length];
				const mood = MOODS[(n + k * 3) % MOODS.length];
				return { place: 'plain', cast: [{ who, pose, mood, base }], props: [], alt: who };
			})
		).filter((scene) => BROKEN.test(toSvg(drawScene(scene, plain))));
		expect(broken).toEqual([]);
	});

	it('is the same string every time', () => {
		expect(toSvg(drawScene(market3, market, { id: 'a', things }))).toBe(
			toSvg(drawScene(market3, market, { id: 'a', things }))
		);
	});

	it('keeps its ids apart from those of another picture on the page', () => {
		const ids = (id: string) =>
			[...toSvg(drawScene(lesson, classroom, { id, things })).matchAll(/ id="([^"]+)"/g)].map(
				(m) => m[1]
			);
		const first = new Set(ids('a'));
		expect(first.size).toBeGreaterThan(3);
		expect(ids('b').filter((name) => first.has(name))).toEqual([]);
	});

	it('defines every paint that it uses', () => {
		const svg = toSvg(drawScene(lesson, classroom, { things }));
		const defined = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]));
		const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map((m) => m[1]);
		expect(used.length).toBeGreaterThan(0);
		expect(used.filter((name) => !defined.has(name))).toEqual([]);
	});

	it('stays within 750 shapes with three people and with a class of four', () => {
		expect(shapes(toSvg(drawScene(market3, market, { things })))).toBeLessThanOrEqual(750);
		expect(shapes(toSvg(drawScene(lesson, classroom, { things })))).toBeLessThanOrEqual(750);
	});

	it('uses nothing that is slow on an old tablet', () => {
		expect(toSvg(drawScene(lesson, classroom, { things }))).not.toMatch(
			/<filter|<mask|mix-blend-mode/
		);
	});

	it('does not let the words of the picture become markup', () => {
		const svg = toSvg(drawScene({ ...market3, alt: '"><script>&' }, market, { things }));
		expect(svg).toContain('aria-label="&quot;&gt;&lt;script&gt;&amp;"');
	});

	it('leaves the set alone when only the people change', () => {
		const other: Scene = { ...market3, cast: [{ who: 'rena', pose: 'wave' }], props: [] };
		expect(drawScene(other, market, { things }).set).toBe(
			drawScene(market3, market, { things }).set
		);
	});

	it('comes closer for a talk', () => {
		const wide = drawScene(pair('talk'), courtyard).frame;
		const close = drawScene(pair('talk', { shot: 'close' }), courtyard).frame;
		expect(wide.w).toBe(1280);
		expect(close.w).toBeLessThan(900);
	});
});

describe('what somebody has with them', () => {
	const stage = setStage('plain', { place: plain, things, held: everyHeld }, 'day', 't');
	const look = (actor: Scene['cast'][number]) => bringOn(stage, [actor])[0]?.look;

	it('is one waistcoat: worn, or held out', () => {
		expect(look({ who: 'erlan' })?.outer?.kind).toBe('waistcoat');
		expect(look({ who: 'erlan', hold: 'waistcoat' })?.outer).toBeUndefined();
	});

	it('is one ball: in the net, or in the hands', () => {
		expect(look({ who: 'majun' })?.net).toBeTruthy();
		expect(look({ who: 'majun', hold: 'ball' })?.net).toBeUndefined();
	});

	it('is the drawing that the story names, and the pencil with it', () => {
		const [aygul] = bringOn(stage, [{ who: 'aygul', pose: 'draw', hold: 'wind-drawing' }]);
		const svg = aygul ? drawPerson(stage, aygul).svg : '';
		const { a } = stage.ink;
		expect(svg).toContain(HELD['wind-drawing'](a).svg);
		expect(svg).toContain(HELD.pencil(a).svg);
		expect(svg).not.toContain(HELD.drawing(a).svg);
	});

	it('is put down by somebody who holds nothing', () => {
		expect(look({ who: 'majun' })?.net).toBe(true);
		expect(look({ who: 'majun', hold: 'none' })?.net).toBeUndefined();
	});
});

describe('two who touch', () => {
	const distance = (scene: Scene) => {
		const [a, b] = drawScene(scene, courtyard).heads;
		return Math.abs((a?.at[0] ?? 0) - (b?.at[0] ?? 0));
	};

	it.each(['hug', 'comfort', 'whisper', 'hold-hands', 'shoulder'] as const)(
		'stand within reach for %s',
		(pose) => {
			expect(distance(pair(pose))).toBeLessThan(260);
			expect(distance(pair('talk'))).toBeGreaterThan(600);
		}
	);

	it.each(['nurjan-mother', 'majun'] as const)(
		'leave the face of the child free when %s lays a hand on the shoulder',
		(who) => {
			const cast = [
				{ who: 'nurjan', at: 'left', facing: 'right' },
				{ who, at: 'right', pose: 'shoulder', facing: 'left' }
			] as const;
			const { heads } = drawScene(pair('stand', { cast }), courtyard);
			const [child, other] = heads;
			const room = child && other ? Math.abs(child.at[0] - other.at[0]) : 0;
			expect(room).toBeGreaterThan(1.15 * (child?.radius ?? Infinity));
		}
	);

	it('are eye to eye when a child whispers to a grown-up', () => {
		const [child, father] = drawScene(pair('whisper'), courtyard).heads;
		expect(Math.abs((child?.at[1] ?? 0) - (father?.at[1] ?? 0))).toBeLessThan(60);
	});

	it('meet in one hand when they hold hands', () => {
		const svg = drawScene(pair('hold-hands'), courtyard).actors;
		expect(svg.match(/data-who="/g)).toHaveLength(2);
		expect(svg).not.toMatch(BROKEN);
	});
});

describe('in a container of another shape', () => {
	const inView = (scene: Scene, aspect: number) => {
		const picture = drawScene(scene, courtyard, { aspect });
		const { x, y, w, h } = fit(picture.frame, picture.heads, aspect);
		expect(w / h).toBeCloseTo(aspect);
		return picture.heads.every(
			({ at, radius, top }) =>
				at[0] - radius >= x - 1 && at[0] + radius <= x + w + 1 && top[1] >= y && at[1] <= y + h
		);
	};
	const row: Scene = {
		place: 'courtyard',
		cast: [
			{ who: 'boss', at: 'far-left' },
			{ who: 'yasin', at: 'center-left', pose: 'cheer' },
			{ who: 'lele', at: 'center-right' },
			{ who: 'omer', at: 'far-right', base: 'sit' }
		],
		props: [],
		alt: ''
	};

	it.each([0.5, 0.84, 1, 1.4, 1.6, 2, 2.6])('no head is cut at %f to 1', (aspect) => {
		expect(inView(row, aspect)).toBe(true);
		expect(inView({ ...row, shot: 'medium' }, aspect)).toBe(true);
		expect(inView(pair('talk', { shot: 'close' }), aspect)).toBe(true);
	});

	it('fills a tall container with the picture where people can move closer', () => {
		const picture = drawScene(market3, market, { aspect: 0.84, things });
		expect(fit(picture.frame, picture.heads, 0.84).h).toBeLessThanOrEqual(800);
	});
});

describe('bubbles', () => {
	it('belong to somebody in the picture and stay inside it', () => {
		const bubbles = [
			{ who: 'erlan', kind: 'speech' },
			{ who: 'grandmother', kind: 'thought', content: '<circle r="9"/>' },
			{ who: 'rena', kind: 'speech' }
		] as const;
		const { foreground } = drawScene(market3, market, { bubbles, things });
		expect(foreground.match(/class="ak-bubble"/g)).toHaveLength(2);
		expect(foreground).toContain('<circle r="9"/>');
		expect(foreground).not.toMatch(BROKEN);
	});
});
