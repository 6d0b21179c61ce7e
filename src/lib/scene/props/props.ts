import type { Prop } from '#lib/domain/scene/vocabulary.ts';
import { lambInHat } from './animals.ts';
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
	teapot,
	walnutHeaps
} from './food.ts';
import { goatKite, mendedKite, tornKite } from './kites.ts';
import { bagWithStones, holdall, starBag, suitcase } from './luggage.ts';
import { bigPhone, computer, sewing, sink, stove } from './machines.ts';
import { guitar, guitarCase, guitarInSun } from './music.ts';
import { promiseWall, recordPage } from './pages.ts';
import { bell, cash, contract, microphone, pads } from './papers.ts';
import {
	ballFootball,
	coatGoal,
	goal,
	kite,
	knucklebones,
	namesInSand,
	snowman,
	stoneRing,
	swing,
	weatherInDust
} from './play.ts';
import { clinicPoster, poster as posterOf } from './posters.ts';
import { innerBell, twoFilms } from './signs.ts';
import { fruitStall, ticketDesk, ticketWindow, weighingScale } from './stalls.ts';
import { luggageRack, medicineCabinet, shelf } from './storage.ts';
import {
	beanJar,
	bigBoots,
	cupShelf,
	henOnHat,
	lambGreenHat,
	lambOnBoots,
	sapling,
	sheepAtWindow,
	sixBags,
	smallBoots
} from './small-signs.ts';
import { beanRows, clinicDoor, footballBoots, juiceShelf, threeDoors } from './staged-things.ts';
import {
	chairWithPhone,
	deskGifts,
	flyingBag,
	lampDark,
	sprayCan,
	tableClothRolls,
	toyCart
} from './story-things.ts';
import {
	phoneBlueThread,
	phoneChat,
	phoneChatJoke,
	phoneFox,
	phoneFoxPushing,
	phoneFoxSad
} from './story-phones.ts';
import { fiveQuestions, hookList, hooksBoard } from './sign-lists.ts';
import {
	phoneForm,
	phoneShout,
	phoneSofaAdvert,
	phoneSweetAdvert,
	phoneWishes
} from './story-screens.ts';
import { phoneClip, phoneDots, phoneLeft, phonePages } from './phone-talks.ts';
import { lowTable, table } from './tables.ts';
import {
	bigHand,
	cap,
	flyingBones,
	hatOverCurtain,
	lambWithLabel,
	longCamel,
	paperDrawer,
	sprayBottleShelf
} from './told-things.ts';
import { doorway, measuringDoor } from './doorways.ts';
import {
	camelPicture,
	drawnCurtain,
	paperPlan,
	penOnWall,
	taskWall,
	wallGoal
} from './wall-pictures.ts';
import { fourDoors, mirror } from './windows.ts';
import { farmGate } from './yard.ts';
import type { DrawProp } from './draw-prop.ts';
import { placeAt } from './draw-prop.ts';
import { EVERYDAY } from './everyday.ts';

const poster =
	(kind: string): DrawProp =>
	(i, x, y, s, o) =>
		posterOf(i, x, y, s, { ...o, kind });

/** Every thing that a writer may name in a scene. */
export const PROPS: Readonly<Record<Prop, DrawProp>> = {
	...EVERYDAY,
	suitcase,
	holdall,
	shelf,
	computer: (i, x, y, s) => placeAt(x, y, s, table(i, 0, 0, 0.8) + computer(i, 0, -96, 0.9)),
	'sewing-machine': (i, x, y, s) => placeAt(x, y, s, table(i, 0, 0, 0.8) + sewing(i, 0, -94, 0.9)),
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
	clock,
	'departure-board': departureBoard,
	bicycle,
	'e-bike': eBike,
	door: doorway,
	'measuring-door': measuringDoor,
	mirror,
	sink,
	stove,
	'noodle-bowls': (i, x, y, s) =>
		placeAt(x, y, s, table(i, 0, 0, 0.8) + noodleBowls(i, 0, -98, 0.9)),
	'weighing-scale': weighingScale,
	crate,
	sack,
	goal,
	'ball-football': ballFootball,
	kite,
	swing,
	blackboard,
	'drawing-wall': drawingWall,
	'star-bag': starBag,
	bell,
	'letter-box': letterBox,
	'question-box': questionBox,
	microphone,
	'notice-board': noticeBoard,
	contract,
	cash,
	'fruit-stall': fruitStall,
	'medicine-cabinet': medicineCabinet,
	'locked-box': lockedBox,
	pads,
	'calendar-wall': calendarWall,
	'clinic-poster': clinicPoster,
	'ticket-window': ticketWindow,
	'luggage-rack': luggageRack,
	'inner-bell': innerBell,
	'two-films': twoFilms,
	'farm-gate': farmGate,
	'goat-kite': goatKite,
	'torn-kite': tornKite,
	'mended-kite': mendedKite,
	'weather-in-dust': weatherInDust,
	'coat-goal': coatGoal,
	'guitar-case': guitarCase,
	'four-doors': fourDoors,
	'lamb-in-hat': lambInHat,
	'camel-picture': camelPicture,
	'promise-wall': promiseWall,
	'promise-wall-near': promiseWall,
	'record-page': recordPage,
	'phone-fox': phoneFox,
	'phone-fox-sad': phoneFoxSad,
	'phone-fox-pushing': phoneFoxPushing,
	'phone-blue-thread': phoneBlueThread,
	'phone-chat': phoneChat,
	'phone-chat-joke': phoneChatJoke,
	'phone-sofa-advert': phoneSofaAdvert,
	'phone-wishes': phoneWishes,
	'phone-form': phoneForm,
	'phone-sweet-advert': phoneSweetAdvert,
	'phone-shout': phoneShout,
	'phone-clip': phoneClip,
	'phone-dots': phoneDots,
	'phone-left': phoneLeft,
	'phone-pages': phonePages,
	'paper-drawer': paperDrawer,
	'flying-bones': flyingBones,
	'hat-over-curtain': hatOverCurtain,
	'spray-bottle-shelf': sprayBottleShelf,
	'long-camel': longCamel,
	'lamb-with-label': lambWithLabel,
	cap,
	'big-hand': bigHand,
	'hooks-board': hooksBoard,
	'hook-list': hookList,
	'five-questions': fiveQuestions,
	'walnut-heaps': walnutHeaps,
	'clinic-door': clinicDoor,
	'three-doors': threeDoors,
	'bean-rows': beanRows,
	'juice-shelf': juiceShelf,
	'neck-boots': footballBoots,
	'guitar-in-sun': guitarInSun,
	snowman,
	guitar,
	knucklebones,
	'melon-rolling': melon,
	'melon-slices': melonSlices,
	'names-in-sand': namesInSand,
	'stone-ring': stoneRing,
	'bag-with-stones': bagWithStones,
	sweet,
	'garlic-bowl': garlicBowl,
	'sticker-board': stickerBoard,
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
	'small-boots': smallBoots,
	'big-boots': bigBoots,
	'lamb-on-boots': lambOnBoots,
	sapling,
	'six-bags': sixBags,
	'cup-shelf': cupShelf,
	'bean-jar': beanJar,
	'sheep-at-window': sheepAtWindow,
	'lamb-green-hat': lambGreenHat,
	'hen-on-hat': henOnHat
};
