import { readFileSync } from 'node:fs';
import { harmonise } from '#lib/scene/props/harmonise.ts';

type IconSet = {
	icons: Record<string, { body: string }>;
	aliases?: Record<string, { parent: string }>;
};

/** Fluent Emoji Flat (MIT, Microsoft), as Iconify ships it. Needed on the writer's machine only. */
const set = JSON.parse(
	readFileSync('node_modules/@iconify-json/fluent-emoji-flat/icons.json', 'utf8')
) as IconSet;

/** The markup of a drawing on a field of 32 × 32, in its own colours. Throws if there is none. */
export function fluentBody(name: string): string {
	const found = set.icons[name] ?? set.icons[set.aliases?.[name]?.parent ?? ''];
	if (!found) throw new Error(`Fluent Emoji Flat has no drawing called ${name}`);
	return found.body;
}

/** The same markup in the colours of our palette. */
export function harmonised(name: string): string {
	const body = name === 'handshake' ? skinned(fluentBody(name)) : fluentBody(name);
	return body.replace(/#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b/g, (hex) =>
		harmonise(hex.length === 4 ? '#' + [...hex.slice(1)].map((c) => c + c).join('') : hex)
	);
}

const SKIN: Record<string, string> = {
	'#ffc83d': '#e5bfa5',
	'#f59f00': '#cfa086',
	'#d67d00': '#b98a70'
};

/** The handshake comes only in cartoon yellow; it gets the skin of the other hands. */
function skinned(body: string): string {
	return body.replace(/#(ffc83d|f59f00|d67d00)\b/gi, (hex) => SKIN[hex.toLowerCase()] ?? hex);
}
