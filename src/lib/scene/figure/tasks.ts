import type { Pose } from '#lib/domain/scene/vocabulary.ts';
import type { PoseDef } from './pose.ts';

const down = { near: { a: [-9, 5] }, far: { a: [12, 20] } } satisfies PoseDef;

/** Poses in which something is done: work, play, ways to move and rest. */
export const TASKS = {
	give: {
		near: { a: [-12, 14] },
		far: { a: [34, 84], hand: 'hold' },
		lean: 3,
		holdIn: 'far',
		item: { far: 'paper' }
	},
	hold: {
		near: { to: 'front', off: [-20, 4], hand: 'hold' },
		far: { to: 'front', off: [-4, 8], hand: 'hold', z: 'back', bend: 1 },
		holdIn: 'near'
	},
	carry: {
		near: { to: 'front', off: [-10, 8], hand: 'hold' },
		far: { to: 'front', off: [16, 2], hand: 'hold', z: 'back', bend: 1 },
		lean: -3,
		holdIn: 'near',
		item: { near: 'box' }
	},
	phone: {
		near: { to: 'front', off: [-14, -8], hand: 'hold' },
		far: { a: [12, 20] },
		tilt: 9,
		holdIn: 'near',
		item: { near: 'phone' }
	},
	call: {
		near: { to: 'ear', off: [-24, 20], hand: 'hold', z: 'face', turn: 14, bend: -1 },
		far: { a: [12, 20] },
		tilt: -4,
		holdIn: 'near',
		item: { near: 'phone' }
	},
	read: {
		near: { to: 'front', off: [-12, 0], hand: 'hold' },
		far: { to: 'front', off: [14, 2], hand: 'hold', z: 'back', bend: 1 },
		tilt: 10,
		holdIn: 'near',
		item: { near: 'book' }
	},
	write: {
		near: { to: 'desk', off: [6, 0], hand: 'hold' },
		far: { to: 'desk', off: [-4, 4], z: 'back', bend: 1 },
		lean: 9,
		tilt: 9,
		holdIn: 'near',
		item: { near: 'pen' }
	},
	push: {
		near: { a: [58, 80], hand: 'flat', turn: -70 },
		far: { a: [66, 84], hand: 'flat', turn: -70 },
		lean: 12
	},
	work: {
		near: { to: 'desk', off: [4, -4], hand: 'hold' },
		far: { to: 'desk', off: [24, -6], hand: 'hold', z: 'back', bend: 1 },
		lean: 8,
		tilt: 8,
		holdIn: 'near'
	},
	walk: { base: 'walk', near: { a: [-28, -10] }, far: { a: [24, 46] } },
	run: { base: 'run', near: { a: [-50, 34], hand: 'fist' }, far: { a: [44, 124], hand: 'fist' } },
	sit: { base: 'sit', ...down },
	kneel: { base: 'kneel', ...down },
	lie: { base: 'lie', near: { a: [-6, 60] }, far: { a: [10, 20] } },
	'count-fingers': {
		near: { to: 'front', off: [-22, -2], hand: 'spread', abs: -98, flip: true },
		far: { to: 'front', off: [44, -22], hand: 'point', z: 'front', bend: 1, abs: 190, flip: true },
		tilt: 8
	},
	draw: {
		near: { to: 'front', off: [0, 8], hand: 'hold' },
		far: { to: 'front', off: [2, 22], hand: 'flat', z: 'back', bend: 1 },
		lean: 4,
		tilt: 10,
		holdIn: 'near',
		item: { near: 'pencil', far: 'drawing' }
	},
	eat: {
		near: { to: 'mouth', off: [8, 30], hand: 'hold', z: 'face', bend: 1, abs: -40 },
		far: { to: 'front', off: [4, 2], hand: 'hold', z: 'front', bend: 1 },
		tilt: 5,
		holdIn: 'far',
		item: { near: 'spoon', far: 'bowl' }
	},
	kick: { base: 'kick', near: { a: [-58, -34] }, far: { a: [52, 84] }, lean: -6 },
	sew: {
		near: { to: 'front', off: [-2, -6], hand: 'hold' },
		far: { to: 'front', off: [10, 8], hand: 'hold', z: 'back', bend: 1 },
		lean: 4,
		tilt: 10,
		holdIn: 'near',
		item: { near: 'needle-and-cloth' }
	},
	cook: {
		near: { to: 'front', off: [12, 16], hand: 'hold' },
		far: { to: 'front', off: [4, 30], hand: 'hold', z: 'back', bend: 1 },
		lean: 3,
		tilt: 7,
		holdIn: 'near',
		item: { near: 'ladle', far: 'pan' }
	},
	sweep: {
		near: { to: 'front', off: [-4, 34], hand: 'hold' },
		far: { to: 'front', off: [2, -8], hand: 'hold', z: 'front', bend: 1 },
		lean: 7,
		tilt: 6,
		holdIn: 'far',
		item: { far: 'broom' }
	},
	pour: {
		near: { to: 'front', off: [44, 34], hand: 'hold' },
		far: { to: 'front', off: [-2, -10], hand: 'hold', z: 'front', bend: 1 },
		lean: 3,
		tilt: 7,
		holdIn: 'far',
		item: { near: 'cup', far: 'teapot' }
	},
	knock: { near: { a: [-10, 6] }, far: { a: [62, 138], hand: 'fist' }, lean: 3 },
	wash: {
		near: { to: 'desk', off: [6, -8], hand: 'relax' },
		far: { to: 'desk', off: [14, -2], hand: 'relax', z: 'back', bend: 1 },
		lean: 10,
		tilt: 9,
		holdIn: 'near',
		item: { near: 'soap-bubbles' }
	},
	'lie-awake': { base: 'lie', near: { a: [-6, 60] }, far: { a: [10, 20] } },
	'hands-on-hat': {
		near: { to: 'eye', off: [-16, -26], hand: 'palm', z: 'face', abs: -58, flip: true, bend: -1 },
		far: { to: 'eye', off: [14, -26], hand: 'palm', z: 'face', abs: -122, bend: 1 },
		lean: 2
	}
} satisfies Partial<Record<Pose, PoseDef>>;
