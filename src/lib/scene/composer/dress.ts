/** What people wear in a picture: their own things, but none that is in a hand or lies about. */
import type { Actor, Scene } from '#lib/domain/scene/scene.ts';
import type { CastName } from '#lib/domain/scene/vocabulary.ts';
import { CAST } from '../cast/cast.ts';
import type { Look } from '../look.ts';

/** Boots that are not on the feet: they hang by their laces, and need no place among the things. */
export const NECK_BOOTS = 'neck-boots';

/** Things that belong to one person, wherever they are in the picture. */
const OWNED: Readonly<Record<string, { of: CastName; without: (look: Look) => Look }>> = {
	[NECK_BOOTS]: {
		of: 'dilnur',
		without: (look) => ({
			...look,
			shoes: { kind: 'sock', color: '#f4efe4' },
			neckShoes: look.shoes
		})
	},
	scarf: { of: 'dilnur', without: ({ neckScarf: _scarf, ...rest }) => rest },
	cap: { of: 'hao', without: bareheaded },
	'lamb-green-hat': { of: 'nurjan', without: bareheaded },
	'hen-on-hat': { of: 'nurjan', without: bareheaded },
	'lamb-with-label': { of: 'nurjan', without: bareheaded }
};

function bareheaded(look: Look): Look {
	const { hat: _, ...hair } = look.hair;
	return { ...look, hair };
}

/** What hands hold and what lies, stands or hangs in a picture. */
export function notWorn(cast: readonly Actor[], props: Scene['props']): ReadonlySet<string> {
	const held = cast.map(({ hold }) => hold ?? 'none');
	return new Set([...held, ...props.map((prop) => (typeof prop === 'string' ? prop : prop.what))]);
}

/** Who holds nothing has put down ball and handbag; a ball in the hands is not in its net. */
function handsFree(look: Look, hold: Actor['hold']): Look {
	if (hold !== 'none' && hold !== 'ball') return look;
	const { net: _ball, handbag, ...rest } = look;
	return hold === 'ball' && handbag ? { ...rest, handbag } : rest;
}

/** The look of somebody in a picture in which these things are not worn. */
export function dressed({ who, hold }: Actor, elsewhere: ReadonlySet<string>): Look {
	let look = handsFree(CAST[who], hold);
	for (const [what, { of, without }] of Object.entries(OWNED))
		if (of === who && elsewhere.has(what)) look = without(look);
	if (!look.outer || !elsewhere.has(look.outer.kind)) return look;
	const { outer: _, ...rest } = look;
	return rest;
}
