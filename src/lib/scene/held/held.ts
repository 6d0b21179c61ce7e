import { g } from '../geom.ts';

/** A thing in a hand. */
export interface Held {
	svg: string;
	/** offset from the wrist in units of a hand */
	dx: number;
	dy: number;
	/** drawn above the hand */
	over?: boolean;
}
/** A colour in the light of the picture. */
export type Tint = (hex: string) => string;
export type Drawing = (c: Tint) => Held;

export const held = (svg: string, dx: number, dy: number, over = false): Held => ({
	svg,
	dx,
	dy,
	over
});
export const tilt = (deg: number, s: string) => g(s, { transform: `rotate(${deg})` });
