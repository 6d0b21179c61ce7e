import type { Hold, Prop } from '#lib/domain/scene/vocabulary.ts';
import { heldItem } from '../held.ts';
import { cat, hens, lamb, sheep } from './animals.ts';
import { bicycle, eBike } from './bicycles.ts';
import {
	blackboard,
	calendarWall,
	clock,
	departureBoard,
	drawingWall,
	noticeBoard,
	stickerBoard
} from './boards.ts';
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
	teapot
} from './food.ts';
import { lamp, lanternLamp } from './lamps.ts';
import { bagWithStones, holdall, starBag, suitcase } from './luggage.ts';
import { bigPhone, computer, sewing, sink, stove } from './machines.ts';
import { bell, cash, contract, microphone, pads } from './papers.ts';
import {
	ballFootball,
	goal,
	guitar,
	kite,
	knucklebones,
	namesInSand,
	snowman,
	stoneRing,
	swing
} from './play.ts';
import { clinicPoster, poster as posterOf } from './posters.ts';
import { bench, chair, cushion, stool } from './seats.ts';
import { fruitStall, ticketDesk, ticketWindow, weighingScale } from './stalls.ts';
import {
	chairWithPhone,
	deskGifts,
	flyingBag,
	lampDark,
	sprayCan,
	tableClothRolls,
	toyCart
} from './story-things.ts';
import { drawnCurtain, paperPlan, penOnWall, taskWall, wallGoal } from './wall-pictures.ts';
import { luggageRack, medicineCabinet, shelf } from './storage.ts';
import { counter, desk, lowTable, stage, table } from './tables.ts';
import { bed, cradle, fleece, redShoes, rugRound, washingLine } from './textiles.ts';
import { appleTree, plant, poplar, tree } from './trees.ts';
import { bus, car, van } from './vehicles.ts';
import { wheelchair } from './wheelchair.ts';
import { door, mirror } from './windows.ts';
import {
	brokenJar,
	campfire,
	glovesAndBags,
	rubbishHeap,
	waterTap,
	woodpile,
	yurt
} from './yard.ts';
import type { DrawProp } from './draw-prop.ts';
import { placeAt } from './draw-prop.ts';

const poster =
	(kind: string): DrawProp =>
	(i, x, y, s, o) =>
		posterOf(i, x, y, s, { ...o, kind });

// Anything that a hand can hold may also lie about.
const lying =
	(what: Exclude<Hold, 'none'>): DrawProp =>
	(i, x, y, s) =>
		placeAt(x, y, s, `<g transform="translate(0 -22) scale(1.150)">${heldItem(i, what).svg}</g>`);

/** Every thing that a writer may name in a scene. */
export const PROPS: Readonly<Record<Prop, DrawProp>> = {
	suitcase: suitcase,
	holdall: holdall,
	bench: bench,
	stool: stool,
	chair: chair,
	desk: desk,
	lamp: lamp,
	tree: tree,
	poplar: poplar,
	plant: plant,
	cushion: cushion,
	fleece: fleece,
	rug: rugRound,
	'low-table': lowTable,
	shelf: shelf,
	sheep: sheep,
	yurt: yurt,
	bus: bus,
	computer: (i, x, y, s) => placeAt(x, y, s, table(i, 0, 0, 0.8) + computer(i, 0, -96, 0.9)),
	'sewing-machine': (i, x, y, s) => placeAt(x, y, s, table(i, 0, 0, 0.8) + sewing(i, 0, -94, 0.9)),
	wheelchair: wheelchair,
	'big-phone': bigPhone,
	naan: (i, x, y, s) => naan(i, x, y, 40 * s),
	piyala: (i, x, y, s) => piyala(i, x, y, s),
	teapot: (i, x, y, s, o) => teapot(i, x, y, s, o?.color),
	'fruit-bowl': (i, x, y, s) => fruitBowl(i, x, y, s),
	'poster-rights': poster('rights'),
	'poster-feelings': poster('feelings'),
	'poster-body': poster('body'),
	'poster-heart': poster('heart'),
	'poster-scales': poster('scales'),
	'poster-sun': poster('sun'),
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
	'ticket-desk': ticketDesk,
	clock: clock,
	'departure-board': departureBoard,
	van: van,
	car: car,
	bicycle: bicycle,
	'e-bike': eBike,
	door: door,
	bed: bed,
	mirror: mirror,
	sink: sink,
	stove: stove,
	'noodle-bowls': (i, x, y, s) =>
		placeAt(x, y, s, table(i, 0, 0, 0.8) + noodleBowls(i, 0, -98, 0.9)),
	counter: counter,
	'weighing-scale': weighingScale,
	crate: crate,
	sack: sack,
	'apple-tree': appleTree,
	lamb: lamb,
	goal: goal,
	'ball-football': ballFootball,
	kite: kite,
	swing: swing,
	blackboard: blackboard,
	'drawing-wall': drawingWall,
	'star-bag': starBag,
	bell: bell,
	'letter-box': letterBox,
	'question-box': questionBox,
	microphone: microphone,
	'notice-board': noticeBoard,
	contract: contract,
	cash: cash,
	'fruit-stall': fruitStall,
	'medicine-cabinet': medicineCabinet,
	'locked-box': lockedBox,
	'washing-line': washingLine,
	pads: pads,
	'calendar-wall': calendarWall,
	'clinic-poster': clinicPoster,
	'ticket-window': ticketWindow,
	'luggage-rack': luggageRack,
	'water-tap': waterTap,
	snowman: snowman,
	'lantern-lamp': lanternLamp,
	campfire: campfire,
	stage: stage,
	guitar: guitar,
	// asked for in lessons
	cat: cat,
	hens: hens,
	knucklebones: knucklebones,
	cradle: cradle,
	'melon-rolling': melon,
	'melon-slices': melonSlices,
	'rubbish-heap': rubbishHeap,
	'broken-jar': brokenJar,
	'names-in-sand': namesInSand,
	'stone-ring': stoneRing,
	'gloves-and-bags': glovesAndBags,
	'bag-with-stones': bagWithStones,
	sweet: sweet,
	woodpile: woodpile,
	'garlic-bowl': garlicBowl,
	'sticker-board': stickerBoard,
	'new-red-shoes': redShoes,
	'wall-goal': wallGoal,
	'table-cloth-rolls': tableClothRolls,
	'paper-plan': paperPlan,
	'desk-gifts': deskGifts,
	'task-wall': taskWall,
	'chair-with-phone': chairWithPhone,
	'flying-bag': flyingBag,
	'lamp-dark': lampDark,
	curtain: drawnCurtain,
	'pen-on-wall': penOnWall,
	'spray-can': sprayCan,
	'toy-cart': toyCart,
	// what hands hold
	phone: lying('phone'),
	flyer: lying('flyer'),
	card: lying('card'),
	book: lying('book'),
	cup: lying('cup'),
	ball: lying('ball'),
	pen: lying('pen'),
	bag: lying('bag'),
	box: lying('box'),
	paper: lying('paper'),
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
	drawing: lying('drawing'),
	letter: lying('letter'),
	map: lying('map'),
	ticket: lying('ticket'),
	money: lying('money'),
	keys: lying('keys'),
	apple: lying('apple'),
	baby: lying('baby'),
	thermos: lying('thermos')
};
