import { mount, unmount } from 'svelte';
import * as v from 'valibot';
import { beforeAll, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { builtPages, builtStories } from '../../../tests/fixtures/built-packs.ts';
import { sceneSchema } from '#lib/domain/content/scene-schema.ts';
import type { Scene as Spec } from '#lib/domain/scene/scene.ts';
import Scene from './Scene.svelte';

/** The room that a page leaves its picture, and what lies over it: keys above, the edge of the words below. */
const TABLET = { name: '16:10', width: 1280, height: 642, clear: { top: 88, bottom: 34 } };
/** So low that not every picture has a place below the keys for all: there each face is within the frame. */
const WIDE = { name: '16:9', width: 1366, height: 610, clear: { top: 0, bottom: 0 } };
const TELEPHONE = { name: 'a telephone', width: 360, height: 400, clear: { top: 8, bottom: 34 } };
/** What is said takes four rows, with a key below them, and lies over a third of the picture. */
const LONG = { name: 'a long line', width: 360, height: 460, clear: { top: 8, bottom: 160 } };
type Room = typeof TABLET;

const AT_ONCE = 24;
const SHAPES = 'path, ellipse, circle, rect, use, polygon, polyline, line, text';
/** What an old tablet paints within a page turn (design/art.md). */
const BUDGET = 750;
/** How much of a head may be hidden at a side: the end of a braid, the brim of a hat. */
const EDGE = 1 / 6;

const scenes = new Map<string, { at: string; scene: Spec }>();

beforeAll(async () => {
	const stories = await builtStories('ug');
	for (const { id, steps } of stories) collect(steps, id);
	expect(stories).toHaveLength(48 + 8 + 10);
	const told = scenes.size;
	for (const [n, read] of (await builtPages('ug')).entries()) collect(read, `page ${n}`);
	expect(told).toBeGreaterThan(1000);
	// Each of the thirteen cards has its own picture.
	expect(scenes.size - told).toBe(13);
});

/** Keeps each picture that is drawn once, whatever its description. */
function collect(part: unknown, at: string) {
	if (typeof part !== 'object' || part === null) return;
	const own = v.safeParse(sceneSchema, part);
	const drawn = own.success && JSON.stringify({ ...own.output, alt: '' });
	if (drawn && !scenes.has(drawn)) scenes.set(drawn, { at, scene: own.output });
	for (const [key, inner] of Object.entries(part)) collect(inner, `${at}.${key}`);
}

interface Hung {
	at: string;
	scene: Spec;
	frame: HTMLElement;
}

/** Hangs pictures up as the app does, some at a time; nothing is painted, everything is laid out. */
async function hang(room: Room, look: (hung: readonly Hung[]) => void | Promise<void>) {
	const all = [...scenes.values()];
	for (let first = 0; first < all.length; first += AT_ONCE) {
		const hung = all.slice(first, first + AT_ONCE).map((one) => pinned(one, room));
		await Promise.all(hung.map(({ ready }) => ready));
		await look(hung);
		for (const { picture, frame } of hung) {
			void unmount(picture);
			frame.remove();
		}
	}
}

function pinned({ at, scene }: { at: string; scene: Spec }, room: Room) {
	const frame = document.createElement('div');
	frame.style.cssText = 'position: absolute; inset: 0 auto auto 0; visibility: hidden';
	size(frame, room);
	document.body.append(frame);
	const { promise: ready, resolve: onready } = Promise.withResolvers<void>();
	const props = { scene, clear: room.clear, onready };
	return { at, scene, frame, ready, picture: mount(Scene, { target: frame, props }) };
}

function size(frame: HTMLElement, { width, height }: Room) {
	frame.style.inlineSize = `${width}px`;
	frame.style.blockSize = `${height}px`;
}

/** A person’s head with its hair and hat, and the face alone. Who lies in bed has no head apart from the face. */
function headOf(frame: HTMLElement, who: string) {
	const found = [...frame.querySelectorAll(`[data-who="${who}"]`)].filter((part) =>
		part.querySelector('.ak-head, .ak-eye')
	);
	const features = found.flatMap((part) => [...part.querySelectorAll('.ak-eye, .ak-brow, .ak-m0')]);
	const face = around(features.map((part) => part.getBoundingClientRect()));
	const [head = face] = found.flatMap(
		(part) => part.querySelector('.ak-head')?.getBoundingClientRect() ?? []
	);
	return { count: found.length, head, face };
}

function around(boxes: readonly DOMRect[]): DOMRect {
	const left = Math.min(...boxes.map((box) => box.left));
	const top = Math.min(...boxes.map((box) => box.top));
	const right = Math.max(...boxes.map((box) => box.right));
	const bottom = Math.max(...boxes.map((box) => box.bottom));
	return new DOMRect(left, top, right - left, bottom - top);
}

/** What is wrong with the people of a picture, in words. */
function cutPeople({ at, scene, frame }: Hung, { name, clear }: Room): string[] {
	const all = frame.getBoundingClientRect();
	const free = new DOMRect(
		all.x,
		all.y + clear.top,
		all.width,
		all.height - clear.top - clear.bottom
	);
	return scene.cast.flatMap(({ who }) => {
		const { count, head, face } = headOf(frame, who);
		const where = `${at}, ${name}: ${who}`;
		if (count !== 1) return [`${where} has ${count} heads`];
		if (head.width < 12 || head.height < 12) return [`${where} is too small`];
		if (outside(face, free) > 0) return [`${where}: the face is cut or covered`];
		const edge = new DOMRect(
			head.x + head.width * EDGE,
			head.y + head.height * EDGE,
			head.width * (1 - 2 * EDGE),
			head.height * (1 - 2 * EDGE)
		);
		return outside(edge, all) > 0 ? [`${where}: the head is cut`] : [];
	});
}

/** How far a box reaches out of another one. */
function outside(box: DOMRect, of: DOMRect): number {
	return Math.max(
		of.left - box.left,
		box.right - of.right,
		of.top - box.top,
		box.bottom - of.bottom
	);
}

/** What is drawn and cannot be seen, or is too much. */
function brokenShapes({ at, frame }: Hung): string[] {
	const shapes = [...frame.querySelectorAll<SVGGraphicsElement>(SHAPES)];
	const empty = shapes.filter((shape) => !shape.closest('defs') && isNothing(shape));
	return [
		...(shapes.length > BUDGET ? [`${at}: ${shapes.length} shapes`] : []),
		...(/NaN|undefined|Infinity|\[object/.test(frame.innerHTML) ? [`${at}: no number`] : []),
		...empty.map((shape) => `${at}: nothing to see of ${shape.outerHTML}`)
	];
}

/** A line without length is a dot if its ends are round. */
function isNothing(shape: SVGGraphicsElement): boolean {
	const { width, height } = shape.getBBox();
	return width === 0 && height === 0 && shape.getAttribute('stroke-linecap') !== 'round';
}

/** What the browser itself has to say, such as of a path that it cannot read. */
async function complaints(): Promise<string[]> {
	const said: string[] = [];
	await cdp().send('Log.enable');
	cdp().on('Log.entryAdded', ({ entry }) => said.push(entry.text));
	return said;
}

test('each picture of all lessons, sessions, units and cards shows every face, is whole and is not too heavy', async () => {
	const said = await complaints();
	const wrong: string[] = [];
	await hang(TABLET, async (hung) => {
		wrong.push(...hung.flatMap((one) => [...brokenShapes(one), ...cutPeople(one, TABLET)]));
		for (const { frame } of hung) size(frame, WIDE);
		await twoFrames();
		wrong.push(...hung.flatMap((one) => cutPeople(one, WIDE)));
	});
	expect(wrong).toEqual([]);
	expect(said).toEqual([]);
});

test('each picture shows every face on a telephone, also above a long line', async () => {
	const wrong: string[] = [];
	for (const room of [TELEPHONE, LONG])
		await hang(room, (hung) => void wrong.push(...hung.flatMap((one) => cutPeople(one, room))));
	expect(wrong).toEqual([]);
});

/** The browser has told of new sizes, and the pictures stand in them. */
async function twoFrames() {
	await new Promise(requestAnimationFrame);
	await new Promise(requestAnimationFrame);
}
