import type { Prop } from '#lib/domain/scene/vocabulary.ts';
import { cat, hens, lamb, lambInHat, sheep } from './animals.ts';
import { crate, letterBox, lockedBox, questionBox, sack } from './boxes.ts';
import {
	fruitBowl,
	garlicBowl,
	melon,
	melonSlices,
	naan,
	noodleBowls,
	piyala,
	sweet,
	teapot,
	walnutHeaps
} from './food.ts';
import { lamp, lanternLamp } from './lamps.ts';
import { bench, chair, cushion, stool } from './seats.ts';
import { innerBell, twoFilms } from './signs.ts';
import { counter, desk, lowTable, stage, table } from './tables.ts';
import { bed, cradle, fleece, redShoes, rugRound, washingLine } from './textiles.ts';
import { appleTree, plant, poplar, tree } from './trees.ts';
import { bus, car, van } from './vehicles.ts';
import { wheelchair } from './wheelchair.ts';
import { fourDoors, mirror } from './windows.ts';
import {
	brokenJar,
	campfire,
	farmGate,
	glovesAndBags,
	rubbishHeap,
	waterTap,
	woodpile,
	yurt
} from './yard.ts';
import type { DrawProp } from './draw-prop.ts';
import { placeAt } from './draw-prop.ts';

/** Things that most scenes show; they come with the people. */
export const EVERYDAY = {
	bench,
	stool,
	chair,
	desk,
	lamp,
	tree,
	poplar,
	plant,
	cushion,
	fleece,
	rug: rugRound,
	'low-table': lowTable,
	sheep,
	yurt,
	bus,
	wheelchair,
	van,
	car,
	bed,
	counter,
	'apple-tree': appleTree,
	lamb,
	'washing-line': washingLine,
	'water-tap': waterTap,
	'lantern-lamp': lanternLamp,
	campfire,
	stage,
	cat,
	hens,
	cradle,
	'rubbish-heap': rubbishHeap,
	'broken-jar': brokenJar,
	'gloves-and-bags': glovesAndBags,
	woodpile,
	'new-red-shoes': redShoes,
	crate,
	sack,
	'letter-box': letterBox,
	'question-box': questionBox,
	'locked-box': lockedBox,
	mirror,
	'four-doors': fourDoors,
	'farm-gate': farmGate,
	'lamb-in-hat': lambInHat,
	'inner-bell': innerBell,
	'two-films': twoFilms,
	naan: (i, x, y, s) => naan(i, x, y, 40 * s),
	piyala: (i, x, y, s) => piyala(i, x, y, s),
	teapot: (i, x, y, s, o) => teapot(i, x, y, s, o?.color),
	'fruit-bowl': (i, x, y, s) => fruitBowl(i, x, y, s),
	'tea-set': (i, x, y, s) =>
		placeAt(
			x,
			y,
			s,
			lowTable(i, 0, 0, 1) +
				naan(i, -70, -80, 42) +
				naan(i, -58, -90, 38) +
				teapot(i, 64, -74, 0.9) +
				piyala(i, 6, -66, 0.95) +
				piyala(i, 118, -68, 0.9)
		),
	'noodle-bowls': (i, x, y, s) =>
		placeAt(x, y, s, table(i, 0, 0, 0.8) + noodleBowls(i, 0, -98, 0.9)),
	'walnut-heaps': walnutHeaps,
	'melon-rolling': melon,
	'melon-slices': melonSlices,
	sweet,
	'garlic-bowl': garlicBowl
} satisfies Partial<Record<Prop, DrawProp>>;
