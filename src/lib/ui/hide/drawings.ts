/** One stroke of somebody’s half-finished drawing on a paper of 1280 × 640. */
export interface Stroke {
	colour: string;
	width: number;
	/** SVG path data. */
	path: string;
}

/** Crayons of the box, by the name of their colour. */
export const CRAYONS = {
	black: '#3b2a3a',
	red: '#c4434d',
	orange: '#d9734f',
	yellow: '#f2b33d',
	green: '#7bab62',
	sky: '#39a9a4',
	blue: '#3a64a8',
	violet: '#8d74b8',
	pink: '#c4437a',
	brown: '#8a5a3f'
} as const;
export type Crayon = keyof typeof CRAYONS;

const { red, orange, yellow, green, sky, blue, violet, pink, brown } = CRAYONS;
const leaf = '#4b7f5c';

const house: Stroke[] = [
	{
		colour: yellow,
		width: 13,
		path: 'M236 176c-50 6-66-40-40-70 30-32 86-12 84 34-2 30-26 42-52 38'
	},
	{
		colour: yellow,
		width: 12,
		path: 'M228 64l2-34M290 92l22-24M312 146l38 2M284 196l24 26M150 108l-30-12M160 174l-28 20'
	},
	{ colour: orange, width: 13, path: 'M486 512l4-172 202-6 2 180zM460 344l126-112 136 104z' },
	{ colour: brown, width: 12, path: 'M562 510l2-84 56-2 2 88' },
	{ colour: blue, width: 11, path: 'M508 372l44-2 2 42-46 2z' },
	{
		colour: leaf,
		width: 14,
		path: 'M934 522c2-60-4-90 2-140M930 384c-70 8-98-66-46-96 0-66 92-78 112-20 62 6 60 96 4 108-24 16-46 14-70 8'
	},
	{ colour: green, width: 14, path: 'M96 536c180-26 420 8 620-10s320-12 470 6' },
	{ colour: pink, width: 12, path: 'M748 528c60-60 180 10 260-52' }
];

const boat: Stroke[] = [
	{
		colour: blue,
		width: 13,
		path: 'M60 470c90-40 150 30 240 0s150 30 240 0 150 30 240 0 150 30 240 0 120 20 190 0'
	},
	{
		colour: sky,
		width: 12,
		path: 'M110 550c90-34 150 26 240 0s150 26 240 0 150 26 240 0 150 26 240 0'
	},
	{ colour: brown, width: 14, path: 'M430 400l60 66 250 2 68-70z' },
	{ colour: brown, width: 12, path: 'M606 398l4-250' },
	{ colour: red, width: 12, path: 'M622 160c90 50 120 110 130 190l-132 6' },
	{ colour: pink, width: 11, path: 'M596 190c-70 50-96 100-104 160l100 6' },
	{ colour: yellow, width: 12, path: 'M1040 150a58 58 0 1 0 2 4' },
	{
		colour: violet,
		width: 10,
		path: 'M206 160c20-24 40-20 50 4 12-26 34-26 52-6M330 220c14-18 30-16 38 4 10-20 26-20 40-4'
	}
];

const kite: Stroke[] = [
	{ colour: red, width: 13, path: 'M760 90l110 130-100 160-120-140z' },
	{ colour: orange, width: 11, path: 'M760 92l12 286M652 240l216-20' },
	{ colour: blue, width: 10, path: 'M770 382c-60 40 40 80-30 130s-120 20-190 70' },
	{ colour: green, width: 14, path: 'M70 580c200-60 320-20 520-20s420-50 620 0' },
	{
		colour: leaf,
		width: 12,
		path: 'M200 560l4-120M204 470c-50-10-70-60-40-90 20-40 80-30 84 14 40 20 20 76-40 76'
	},
	{ colour: sky, width: 11, path: 'M320 150c-44 4-60-40-20-54 8-40 70-42 84-6 44-10 66 50 20 58z' },
	{
		colour: violet,
		width: 11,
		path: 'M990 180c-30 2-44-30-16-40 10-30 52-28 60 0 34-2 42 40 12 42z'
	}
];

const horse: Stroke[] = [
	{
		colour: brown,
		width: 14,
		path: 'M420 330c80-40 220-36 300-4l70-120 60-10 40 40-30 30-50 20-60 90c10 40-10 70-40 80H470c-50-10-70-80-50-126z'
	},
	{ colour: brown, width: 13, path: 'M480 456l-14 110M540 460l2 106M660 460l4 106M716 450l14 112' },
	{
		colour: CRAYONS.black,
		width: 12,
		path: 'M416 336c-50 0-70 50-60 110M792 204c-40 20-60 60-66 100'
	},
	{ colour: green, width: 13, path: 'M80 570c260-20 700-20 1100 4' },
	{ colour: green, width: 10, path: 'M160 566l-10-40M180 566l12-46M980 570l-8-44M1004 570l14-40' },
	{
		colour: yellow,
		width: 12,
		path: 'M180 180a56 56 0 1 0 2 3M180 84l0-34M258 130l26-24M100 130l-24-20'
	},
	{ colour: red, width: 10, path: 'M1060 560l2-50M1062 506c-26-6-26-38 0-40 26 2 26 34 0 40z' }
];

/** A different one each time, so that nobody notices that it is always the same. */
export const DRAWINGS: readonly (readonly Stroke[])[] = [house, boat, kite, horse];
