import type { Base, Hold } from '#lib/domain/scene/vocabulary.ts';
import type { P } from '../geom.ts';

/** How the fingers are held. */
export type HandKind =
	'relax' | 'open' | 'point' | 'fist' | 'flat' | 'hold' | 'cup' | 'palm' | 'spread';

/** A part of the body that a hand can go to. */
export type Anchor =
	| 'chin'
	| 'mouth'
	| 'eye'
	| 'ear'
	| 'hip'
	| 'heart'
	| 'belly'
	| 'elbow'
	| 'upper'
	| 'lap'
	| 'thigh'
	| 'front'
	| 'desk';

/** The arm on the viewer's side of a body that looks to the right is the near one. */
export type Side = 'near' | 'far';

/** One arm of a pose: either two angles, or a part of the body to reach. */
export interface Arm {
	/** upper arm and forearm, degrees from straight down, positive = the facing side */
	a?: [number, number];
	/** a part of the body the hand goes to, and how far from it */
	to?: Anchor;
	off?: P;
	/** which way the elbow points */
	bend?: 1 | -1;
	hand?: HandKind;
	/** turns the hand from the line of the forearm */
	turn?: number;
	/** angle of the hand in the picture, instead of along the forearm */
	abs?: number;
	flip?: boolean;
	/** drawn behind the body, before it, or before the face too */
	z?: 'back' | 'front' | 'face';
}

/** What a pose does with the arms, the back and the head. Angles are in degrees. */
export interface PoseDef {
	base?: Base;
	lean?: number;
	tilt?: number;
	gaze?: P;
	near: Arm;
	far: Arm;
	/** the hand that holds the thing named by the scene; far unless said */
	holdIn?: Side;
	/** the head looks back over the shoulder */
	headTurn?: boolean;
	/** the whole body faces the other way */
	turn?: boolean;
	/** what a hand holds unless the scene says otherwise */
	item?: Partial<Record<Side, Hold>>;
	/** how a neighbour is touched when there is one */
	touch?: 'hands' | 'hug' | 'shoulder' | 'ear';
}
