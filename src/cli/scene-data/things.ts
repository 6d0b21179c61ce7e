import { drawnProp } from './kit-things.ts';
import { MARKS } from './drawings/marks.ts';
import { PLACES } from './drawings/places.ts';
import { THINGS } from './drawings/things.ts';
import { harmonised } from './fluent.ts';

const OWN: Record<string, string> = { ...MARKS, ...PLACES, ...THINGS };

/** Names of ours that stand for a drawing with another name. Hands and ears are drawn in one skin. */
const SAME_AS: Record<string, string> = {
	card: 'identification-card',
	ear: 'ear-medium-light',
	'ear-aid': 'ear-with-hearing-aid-medium-light',
	'flexed-biceps': 'flexed-biceps-medium-light',
	foot: 'foot-medium-light',
	'hand-with-fingers-splayed': 'hand-with-fingers-splayed-medium-light',
	'litter-bin': 'wastebasket',
	nose: 'nose-medium-light',
	'open-hand': 'palm-up-hand-medium-light',
	'open-hands': 'palms-up-together-medium-light',
	pointing: 'backhand-index-pointing-up-medium-light',
	'raised-fist': 'raised-fist-medium-light',
	'raised-hand': 'raised-hand-medium-light',
	'thumbs-up': 'thumbs-up-medium-light',
	'tile-fox': 'fox',
	'tile-swan': 'swan',
	'toy-car': 'automobile',
	'victory-hand': 'victory-hand-medium-light'
};

/** The drawing of a thing: the markup and the edge of its field. Throws for a name that has none. */
export function thingDrawing(thing: string): { size: number; body: string } {
	const own = OWN[thing];
	if (own) return { size: 96, body: `<g transform="translate(48 48)">${own}</g>` };
	return drawnProp(thing) ?? { size: 32, body: harmonised(SAME_AS[thing] ?? thing) };
}
