import type { EmojiProp, Hold, Prop } from '#lib/domain/scene/vocabulary.ts';
import type { Span } from '../composer/camera.ts';

/** How far a thing reaches above and below its foot or the wrist that holds it, in the size in which it is placed. */
type Reach = readonly [up: number, down: number];

/** Most things that stand on the ground are as high as a lamb. */
const MOST: Reach = [70, 10];
const REACH: Partial<Record<Prop | EmojiProp, Reach>> = {
	'bean-rows': [91, 26],
	'bag-with-stones': [94, 14],
	'big-hand': [581, 361],
	campfire: [90, 10],
	cat: [98, 7],
	'coat-goal': [40, 11],
	cushion: [32, 13],
	fleece: [65, 71],
	'flying-bag': [345, 7],
	'flying-bones': [485, -260],
	'hen-on-hat': [121, 14],
	knucklebones: [25, 17],
	'lamb-green-hat': [125, 9],
	'lamb-in-hat': [104, 9],
	'lamb-on-boots': [81, 29],
	'lamb-with-label': [116, 9],
	'low-table': [91, 26],
	'names-in-sand': [36, 34],
	'neck-boots': [26, 7],
	'new-red-shoes': [26, 7],
	rug: [90, 98],
	sapling: [174, 14],
	'small-boots': [78, 25],
	'spray-can': [162, 10],
	'stone-ring': [32, 32],
	suitcase: [112, 10],
	'tea-set': [125, 26],
	'torn-kite': [74, 74],
	'weather-in-dust': [64, 62]
};

const IN_HAND: Reach = [38, 12];
/** What hangs from the hand, or rises high above it. */
const HELD: Partial<Record<Hold, Reach>> = {
	bag: [-16, 76],
	blanket: [11, 100],
	bowls: [90, 16],
	'goat-kite': [140, 90],
	kite: [222, 4],
	pillows: [110, 21],
	scarf: [10, 75],
	'star-bag': [20, 50],
	towel: [0, 60],
	'two-scarves': [10, 70],
	waistcoat: [12, 66]
};

/** How far a thing reaches above and below the wrist that holds it. */
export const reachOfHeld = (what: Hold): Reach => HELD[what] ?? IN_HAND;

/** How far a thing that has its foot on the ground reaches above and below it. */
export const reachOf = (what: Prop | EmojiProp): Reach => REACH[what] ?? MOST;

/** From where to where it reaches with that point at y. */
export const spanOf = ([up, down]: Reach, y: number): Span => ({ top: y - up, bottom: y + down });
