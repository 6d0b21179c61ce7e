import type { Pose } from '#lib/domain/scene/vocabulary.ts';
import type { PoseDef } from './pose.ts';

const down = { near: { a: [-9, 5] }, far: { a: [12, 20] } } satisfies PoseDef;

/** Poses that say something with the arms or the head. */
export const GESTURES = {
	stand: { ...down },
	relaxed: { near: { to: 'hip', hand: 'fist', off: [0, 2] }, far: { a: [10, 18] }, lean: -1 },
	wave: { near: { a: [-9, 4] }, far: { a: [112, 172], hand: 'open', turn: 8 } },
	point: { near: { a: [-8, 6] }, far: { a: [66, 86], hand: 'point' }, lean: 1 },
	offer: { near: { a: [-14, 16] }, far: { a: [36, 80], hand: 'flat' }, lean: 3 },
	think: {
		near: { to: 'belly', off: [10, 2], hand: 'fist' },
		far: { to: 'chin', off: [8, 22], hand: 'cup', z: 'face', turn: -8 }
	},
	crossed: {
		far: { to: 'elbow', off: [-4, -2], hand: 'fist', z: 'front' },
		near: { to: 'elbow', off: [2, 2], hand: 'relax' },
		lean: -3
	},
	hips: { near: { to: 'hip', hand: 'fist' }, far: { to: 'hip', hand: 'fist', z: 'front' } },
	shrug: {
		near: { a: [-26, -104], hand: 'flat', flip: true },
		far: { a: [26, 104], hand: 'flat' },
		tilt: 6
	},
	stop: { near: { a: [-14, 6] }, far: { a: [56, 98], hand: 'spread', abs: -84 }, lean: -4 },
	cheer: {
		near: { a: [-128, -164], hand: 'fist', flip: true },
		far: { a: [128, 164], hand: 'fist' }
	},
	raise: { near: { a: [-8, 4] }, far: { a: [158, 174], hand: 'open', turn: 4 } },
	hug: {
		near: { to: 'front', off: [10, 4], hand: 'relax' },
		far: { to: 'front', off: [24, -18], hand: 'relax' },
		lean: 5,
		tilt: 5,
		touch: 'hug'
	},
	comfort: {
		near: { a: [-6, 14] },
		far: { a: [62, 84], hand: 'relax' },
		lean: 4,
		tilt: 3,
		touch: 'shoulder'
	},
	shoulder: {
		near: { a: [-8, 8] },
		far: { a: [34, 46], hand: 'relax' },
		lean: 4,
		tilt: 5,
		touch: 'shoulder'
	},
	heart: { near: { to: 'heart', off: [0, 4], hand: 'relax' }, far: { a: [14, 22] } },
	selfhug: {
		far: { to: 'upper', off: [2, 6], hand: 'relax', z: 'front' },
		near: { to: 'upper', off: [-4, 16], hand: 'relax' },
		lean: 2,
		tilt: 2
	},
	cover: {
		near: { to: 'eye', off: [-2, 40], hand: 'palm', z: 'face', abs: -82, flip: true, bend: -1 },
		far: { to: 'eye', off: [2, 40], hand: 'palm', z: 'face', abs: -98, bend: 1 },
		lean: 5
	},
	whisper: {
		near: { a: [-9, 8] },
		far: { to: 'mouth', off: [50, 32], hand: 'palm', z: 'face', abs: -100, bend: 1 },
		lean: 7,
		tilt: 4,
		holdIn: 'near',
		touch: 'ear'
	},
	shout: {
		near: { to: 'mouth', off: [-46, 34], hand: 'palm', z: 'face', abs: -80, flip: true, bend: -1 },
		far: { to: 'mouth', off: [46, 34], hand: 'palm', z: 'face', abs: -100, bend: 1 },
		tilt: -5
	},
	behind: { near: { a: [-30, 26], z: 'back' }, far: { a: [-4, -44], z: 'back' }, lean: -2 },
	shy: {
		near: { a: [-7, 6] },
		far: { to: 'elbow', off: [-6, 12], z: 'front', hand: 'relax' },
		lean: 1
	},
	present: { near: { a: [-14, 12] }, far: { a: [58, 112], hand: 'flat', turn: 10 }, lean: -1 },
	talk: { near: { a: [-6, 62], hand: 'flat' }, far: { a: [28, 92], hand: 'open', turn: -6 } },
	listen: {
		near: { to: 'lap', off: [-10, -4] },
		far: { to: 'lap', off: [6, -6], z: 'front' },
		tilt: 2
	},
	chinrest: {
		near: { to: 'lap', off: [-8, -4] },
		far: { to: 'chin', off: [-2, 6], hand: 'fist', z: 'face' },
		lean: 8
	},
	'hold-hands': { near: { a: [-9, 5] }, far: { a: [30, 36], hand: 'hold' }, touch: 'hands' },
	'hand-out': { near: { a: [-10, 8] }, far: { a: [44, 66], hand: 'flat', turn: 12 }, lean: 3 },
	'hand-on-belly': {
		near: { to: 'belly', off: [-2, -2], hand: 'palm', abs: -8 },
		far: { a: [12, 20] }
	},
	'look-away': {
		near: { a: [-8, 6] },
		far: { to: 'elbow', off: [-4, 10], z: 'front', hand: 'relax' },
		headTurn: true,
		tilt: 5
	},
	'look-up': { ...down, tilt: -13, gaze: [1, -4] },
	'turn-away': {
		far: { to: 'elbow', off: [-4, -2], hand: 'fist', z: 'front' },
		near: { to: 'elbow', off: [2, 2], hand: 'relax' },
		turn: true,
		tilt: 6,
		gaze: [1, 3]
	}
} satisfies Partial<Record<Pose, PoseDef>>;
