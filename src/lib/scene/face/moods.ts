import type { Mood } from '#lib/domain/scene/vocabulary.ts';
import type { P } from '../geom.ts';

/** Units up from rest: the inner end, the outer end, the arch. */
export type Brow = [inner: number, outer: number, arch: number];
export type Mouth =
	| 'smile'
	| 'grin'
	| 'laugh'
	| 'soft'
	| 'flat'
	| 'frown'
	| 'wobble'
	| 'gasp'
	| 'grit'
	| 'skew'
	| 'pout'
	| 'cry'
	| 'talk'
	| 'press'
	| 'smirk'
	| 'sigh'
	| 'uneven'
	| 'bashful'
	| 'bigLaugh';

/** How a face says something. */
export interface Recipe {
	brow: Brow;
	/** the far brow, where it differs */
	brow2?: Brow;
	eye: 'open' | 'happy' | 'closed';
	/** 1 = a ring of white round the pupil */
	wide?: number;
	/** how far the lid is down (0 … 1), and its slant in degrees */
	lid?: number;
	slant?: number;
	gaze?: P;
	/** size of the pupil */
	size?: number;
	mouth: Mouth;
	/** width of the mouth */
	mw?: number;
	/** tilt of the head in degrees, and how far it sinks */
	tilt: number;
	nod?: number;
	blush?: number;
	extra?: ('tear' | 'tears' | 'sweat' | 'cheekLine' | 'welling' | 'mirth')[];
}

/** The emotions: brows, lids, gaze, mouth and tilt of the head. */
export const MOODS: Readonly<Record<Mood, Recipe>> = {
	neutral: { brow: [0, 0, 2], eye: 'open', mouth: 'soft', mw: 0.8, tilt: 0 },
	happy: {
		brow: [1, 1, 4],
		eye: 'open',
		mouth: 'grin',
		mw: 0.9,
		tilt: -3,
		blush: 1.25,
		extra: ['cheekLine']
	},
	joyful: { brow: [4, 4, 5], eye: 'happy', mouth: 'laugh', tilt: -6, blush: 1.5 },
	kind: {
		brow: [4, 2, 4],
		eye: 'open',
		lid: 0.12,
		mouth: 'smile',
		tilt: 4,
		blush: 1.1,
		extra: ['cheekLine']
	},
	sad: {
		brow: [7, -4, -1],
		eye: 'open',
		lid: 0.3,
		slant: 14,
		gaze: [0, 2],
		mouth: 'frown',
		mw: 0.85,
		tilt: 9,
		nod: 3,
		extra: ['welling']
	},
	crying: {
		brow: [8, -4, -1],
		eye: 'closed',
		mouth: 'cry',
		mw: 0.95,
		tilt: 8,
		nod: 2,
		blush: 1.4,
		extra: ['tears']
	},
	worried: {
		brow: [8, -2, 0],
		eye: 'open',
		size: 0.96,
		gaze: [1.5, 0],
		mouth: 'wobble',
		tilt: 3,
		extra: []
	},
	scared: {
		brow: [10, 1, 0],
		eye: 'open',
		wide: 1,
		size: 0.7,
		mouth: 'grit',
		mw: 0.92,
		tilt: -4,
		blush: 0.4,
		extra: ['sweat']
	},
	angry: {
		brow: [-6, 4, 1],
		eye: 'open',
		lid: 0.3,
		slant: -16,
		mouth: 'press',
		tilt: 2,
		blush: 1.4
	},
	surprised: { brow: [9, 9, 4], eye: 'open', wide: 1, size: 0.82, mouth: 'gasp', tilt: -4 },
	doubtful: {
		brow: [-3, -1, 0],
		brow2: [6, 8, 4],
		eye: 'open',
		lid: 0.36,
		gaze: [2.6, 0.5],
		mouth: 'skew',
		tilt: -5
	},
	proud: {
		brow: [3, 5, 3],
		eye: 'closed',
		mouth: 'smile',
		mw: 1.15,
		tilt: -8,
		nod: -3,
		blush: 1.3
	},
	shy: {
		brow: [6, 0, 1],
		eye: 'open',
		lid: 0.22,
		gaze: [-1.5, 3],
		mouth: 'press',
		mw: 0.7,
		tilt: 10,
		nod: 3,
		blush: 2.1
	},
	tired: {
		brow: [2, -3, 0],
		eye: 'open',
		lid: 0.56,
		gaze: [0, 1],
		mouth: 'flat',
		mw: 0.8,
		tilt: 7,
		nod: 3,
		blush: 0.5
	},
	calm: { brow: [2, 0, 2], eye: 'closed', mouth: 'smile', mw: 0.75, tilt: 3, blush: 1.1 },
	thinking: {
		brow: [1, 0, 1],
		brow2: [4, 5, 3],
		eye: 'open',
		gaze: [2, -3],
		mouth: 'smirk',
		mw: 0.7,
		tilt: 6
	},
	hurt: {
		brow: [6, -4, -1],
		eye: 'open',
		lid: 0.2,
		slant: 10,
		gaze: [-2, 2],
		mouth: 'pout',
		mw: 0.85,
		tilt: 10,
		nod: 3,
		blush: 1,
		extra: ['tear', 'welling']
	},
	curious: {
		brow: [6, 5, 5],
		eye: 'open',
		size: 1.05,
		gaze: [1.8, -0.5],
		mouth: 'smirk',
		mw: 0.8,
		tilt: 5
	},
	determined: { brow: [-1, 3, 2], eye: 'open', mouth: 'smirk', mw: 0.95, tilt: -3 },
	relieved: {
		brow: [7, 0, 2],
		eye: 'closed',
		mouth: 'sigh',
		mw: 0.95,
		tilt: -3,
		nod: 1,
		blush: 1.3
	},
	uneasy: {
		brow: [5, -2, 0],
		brow2: [2, 1, 1],
		eye: 'open',
		lid: 0.14,
		gaze: [-2.6, 0.6],
		mouth: 'uneven',
		mw: 0.8,
		tilt: 4,
		blush: 0.8
	},
	embarrassed: {
		brow: [8, 2, 1],
		eye: 'open',
		lid: 0.3,
		gaze: [-2, 3],
		mouth: 'bashful',
		mw: 0.85,
		tilt: 9,
		nod: 3,
		blush: 2.8
	},
	hopeful: {
		brow: [7, 3, 4],
		eye: 'open',
		size: 1.08,
		gaze: [1.2, -2.2],
		mouth: 'smile',
		mw: 0.72,
		tilt: -5,
		blush: 1.2
	},
	laughing: {
		brow: [3, 2, 6],
		eye: 'happy',
		mouth: 'bigLaugh',
		mw: 1.08,
		tilt: -11,
		nod: -2,
		blush: 1.7,
		extra: ['mirth']
	},
	serious: { brow: [-2, 1, 0], eye: 'open', lid: 0.1, mouth: 'flat', mw: 0.85, tilt: 0, blush: 0.7 }
};
