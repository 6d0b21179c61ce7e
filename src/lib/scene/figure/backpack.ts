import { glow, shade } from '../color.ts';
import { f, line, path } from '../geom.ts';
import type { Trunk } from './trunk.ts';

/** A backpack: the bag behind the body, its straps on the chest, or the whole of it from behind. */
export interface Backpack {
	behind: string;
	straps: string;
	onBack: string;
}
const NONE: Backpack = { behind: '', straps: '', onBack: '' };

function straps({ k, T }: Trunk, color: string): string {
	const { sh, wa } = k.p;
	return (
		line(
			`M${f(-sh + 12)} ${f(-T + 4)}C${f(-sh + 4)} ${f(-T + 30)} ${f(-sh + 14)} ${f(-T * 0.5)} ${f(-wa + 1)} ${f(-T * 0.22)}M${f(sh - 14)} ${f(-T + 4)}C${f(sh - 8)} ${f(-T + 28)} ${f(sh - 12)} ${f(-T * 0.5)} ${f(wa - 2)} ${f(-T * 0.24)}`,
			k.c(shade(color, 0.1)),
			8
		) +
		line(
			`M${f(-sh + 10)} ${f(-T + 10)}C${f(-sh + 5)} ${f(-T + 32)} ${f(-sh + 14)} ${f(-T * 0.5)} ${f(-wa + 2)} ${f(-T * 0.24)}`,
			k.c(glow(color, 0.3)),
			1.6,
			{ 'stroke-dasharray': '3 4' }
		)
	);
}

function behind({ k, T }: Trunk, color: string): string {
	const { sh, wa } = k.p;
	return (
		path(
			`M${f(-sh - 20)} ${f(-T + 24)}C${f(-sh - 24)} ${f(-T + 2)} ${f(-sh + 10)} ${f(-T + 2)} ${f(-sh + 20)} ${f(-T + 14)}V${f(2)}H${f(-wa - 16)}C${f(-wa - 28)} 2 ${f(-sh - 22)} ${f(-T * 0.5)} ${f(-sh - 20)} ${f(-T + 24)}Z`,
			k.c(color),
			{ stroke: k.c(shade(color, 0.36)), 'stroke-width': 1.5, 'stroke-opacity': 0.5 }
		) +
		path(`M${f(-wa - 22)} ${f(-T * 0.42)}h26v${f(T * 0.3)}q-14 6-24 0z`, k.c(shade(color, 0.14)))
	);
}

function onBack({ k, T }: Trunk, color: string): string {
	const { wa } = k.p;
	return (
		path(
			`M${f(-wa + 4)} ${f(-T + 30)}C${f(-wa + 4)} ${f(-T + 4)} ${f(wa - 4)} ${f(-T + 4)} ${f(wa - 4)} ${f(-T + 30)}L${f(wa)} -4Q0 6 ${f(-wa)} -4Z`,
			k.c(color),
			{ stroke: k.c(shade(color, 0.36)), 'stroke-width': 1.5 }
		) +
		path(
			`M${f(-wa + 10)} ${f(-T * 0.46)}H${f(wa - 10)}V-8Q0 0 ${f(-wa + 10)} -8Z`,
			k.c(shade(color, 0.14))
		) +
		line(`M${f(-wa + 10)} ${f(-T * 0.4)}H${f(wa - 10)}`, k.c(glow(color, 0.3)), 2.4)
	);
}

export function backpack(tr: Trunk): Backpack {
	const color = tr.k.look.bag;
	if (!color) return NONE;
	if (tr.k.back) return { ...NONE, onBack: onBack(tr, color) };
	return { ...NONE, behind: behind(tr, color), straps: straps(tr, color) };
}
