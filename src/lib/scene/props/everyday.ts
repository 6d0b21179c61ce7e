import type { Hold, Prop } from '#lib/domain/scene/vocabulary.ts';
import { heldItem } from '../held.ts';
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

// Anything that a hand can hold may also lie about.
const lying =
	(what: Exclude<Hold, 'none'>): DrawProp =>
	(i, x, y, s) =>
		placeAt(x, y, s, `<g transform="translate(0 -22) scale(1.150)">${heldItem(i, what).svg}</g>`);

// A hand holds these up; left alone they lie flat and are seen from the side.
const flat =
	(what: Exclude<Hold, 'none'>): DrawProp =>
	(i, x, y, s) =>
		placeAt(
			x,
			y,
			s,
			`<g transform="translate(0 -8) scale(1.3 0.44) rotate(-62)">${heldItem(i, what).svg}</g>`
		);

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
	'garlic-bowl': garlicBowl,
	'face-naan': lying('face-naan'),
	waistcoat: lying('waistcoat'),
	phone: flat('phone'),
	flyer: flat('flyer'),
	card: flat('card'),
	book: lying('book'),
	cup: lying('cup'),
	ball: lying('ball'),
	pen: lying('pen'),
	bag: lying('bag'),
	box: lying('box'),
	paper: flat('paper'),
	heart: lying('heart'),
	mic: lying('mic'),
	hammer: lying('hammer'),
	brush: lying('brush'),
	pencil: lying('pencil'),
	broom: lying('broom'),
	'needle-and-cloth': lying('needle-and-cloth'),
	dough: lying('dough'),
	bowl: lying('bowl'),
	spoon: lying('spoon'),
	ladle: lying('ladle'),
	pan: lying('pan'),
	'toy-horse': lying('toy-horse'),
	'day-book': lying('day-book'),
	scarf: lying('scarf'),
	soap: lying('soap'),
	'soap-bubbles': lying('soap-bubbles'),
	towel: lying('towel'),
	bottle: lying('bottle'),
	medicine: lying('medicine'),
	calendar: lying('calendar'),
	drawing: flat('drawing'),
	'bell-drawing': flat('bell-drawing'),
	letter: flat('letter'),
	map: flat('map'),
	ticket: flat('ticket'),
	money: flat('money'),
	keys: lying('keys'),
	apple: lying('apple'),
	baby: lying('baby'),
	thermos: lying('thermos'),
	'juice-bottle': lying('juice-bottle'),
	'pill-glass': lying('pill-glass'),
	'camel-drawing': flat('camel-drawing'),
	'moon-drawing': flat('moon-drawing'),
	blanket: lying('blanket')
} satisfies Partial<Record<Prop, DrawProp>>;
