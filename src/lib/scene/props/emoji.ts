/** Small things from Fluent Emoji Flat (MIT, Microsoft), recoloured towards our palette. */
import type { Ink } from '../color.ts';
import { f } from '../geom.ts';
import { shadowOf } from './draw-prop.ts';
import { harmonise } from './harmonise.ts';

const hexes = (s: string, fn: (h: string) => string) =>
	s.replace(/#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b/g, (h) =>
		fn(h.length === 4 ? '#' + [...h.slice(1)].map((c) => c + c).join('') : h)
	);

/** Draws one that stands at x, y; body = its markup, from `data/fluent`. */
export function emoji(
	ink: Ink,
	body: string,
	x: number,
	y: number,
	size: number,
	o: { rot?: number; flip?: boolean; shadow?: boolean } = {}
): string {
	const k = size / 32;
	const uid = ink.id('f' + ink.n++);
	const b = hexes(body, (h) => ink.a(harmonise(h)))
		.replace(/id="([^"]+)"/g, (_, a) => `id="${uid}${a}"`)
		.replace(/url\(#([^)]+)\)/g, (_, a) => `url(#${uid}${a})`);
	return (
		(o.shadow ? shadowOf(ink, x, y - 1, size * 0.36, size * 0.07) : '') +
		`<g transform="translate(${f(x)} ${f(y)})${o.rot ? ` rotate(${o.rot})` : ''} scale(${(o.flip ? -k : k).toFixed(3)} ${k.toFixed(3)}) translate(-16 -31)">${b}</g>`
	);
}
