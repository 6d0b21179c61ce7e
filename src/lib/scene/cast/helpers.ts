import type { CastName } from '#lib/domain/scene/vocabulary.ts';
import type { Look } from '../look.ts';
import { FAMILY } from './families.ts';

/** Grown-ups who can be asked for help. */
export const HELPERS = {
	patime: {
		build: 'woman',
		face: {
			skin: 'honey',
			iris: '#54362a',
			age: 'adult',
			fem: true,
			lid: 'double',
			shape: 'oval',
			glasses: '#7a4a3a'
		},
		hair: { style: 'bob', color: 'brown' },
		top: { kind: 'blouse', color: '#fff4e2' },
		outer: { kind: 'cardigan', color: '#5a7fa8', trim: '#fff1dc' },
		bottom: { kind: 'skirt', color: '#7a4d5a', len: 0.62 },
		shoes: { kind: 'shoe', color: '#5b4138' }
	},
	bekzat: {
		build: 'man',
		face: {
			skin: 'honey',
			iris: '#4a3226',
			age: 'adult',
			lid: 'mono',
			shape: 'round',
			moustache: '#3a2c2c'
		},
		hair: { style: 'crop', color: 'black' },
		top: { kind: 'sweater', color: '#3f8f6a', trim: '#5aa582' },
		bottom: { kind: 'pants', color: '#6a5b4e' },
		shoes: { kind: 'boot', color: '#7a543c' }
	},
	wang: {
		build: 'womanBroad',
		face: {
			skin: 'peach',
			iris: '#3a2a2c',
			age: 'adult',
			fem: true,
			lid: 'mono',
			shape: 'round',
			earring: '#f2b33d'
		},
		hair: { style: 'bob', color: 'espresso' },
		top: { kind: 'polo', color: '#f3ead8' },
		outer: { kind: 'jacket', color: '#c2604f', trim: '#cf7763' },
		bottom: { kind: 'pants', color: '#4b5a74' },
		shoes: { kind: 'sneaker', color: '#e8e2d8' },
		badge: '#39a9a4'
	},
	madina: {
		build: 'woman',
		face: { skin: 'wheat', iris: '#5a3826', age: 'adult', fem: true, lid: 'mono', shape: 'heart' },
		hair: { style: 'ponytail', color: 'black', ribbon: '#39a9a4' },
		top: { kind: 'blouse', color: '#8fc7c9', trim: '#a9d6d6' },
		outer: { kind: 'labcoat', color: '#fffaf0', trim: '#fff4e4' },
		bottom: { kind: 'pants', color: '#4b5a74' },
		shoes: { kind: 'shoe', color: '#fff1dc' },
		badge: '#39a9a4'
	},
	chen: {
		build: 'slim',
		face: {
			skin: 'peach',
			iris: '#3a2a2c',
			age: 'adult',
			lid: 'mono',
			shape: 'oval',
			glasses: '#5b4138'
		},
		hair: { style: 'sidepart', color: 'ink' },
		top: { kind: 'shirt', color: '#dfe8ee', trim: '#eef3f5' },
		outer: { kind: 'waistcoat', color: '#4a5a78' },
		bottom: { kind: 'pants', color: '#4a4e60' },
		shoes: { kind: 'shoe', color: '#4b3a38' },
		badge: '#f2b33d'
	},
	omer: {
		build: 'elderM',
		face: {
			...FAMILY.aygul,
			brow: '#e4ddd6',
			age: 'elder',
			beard: '#ece5dd',
			moustache: '#f4eee6',
			shape: 'oval'
		},
		hair: {
			style: 'balding',
			color: 'white',
			hat: 'doppa',
			hatColor: '#28594e',
			hatTrim: '#fff1dc'
		},
		top: { kind: 'shirt', color: '#efe3cf' },
		outer: { kind: 'coat', color: '#6b5a48', trim: '#7d6b57' },
		bottom: { kind: 'pants', color: '#4f4a52' },
		shoes: { kind: 'boot', color: '#5b4138' }
	},
	serik: {
		build: 'youth',
		face: { skin: 'almond', iris: '#3a2a26', age: 'youth', lid: 'mono', shape: 'square' },
		hair: { style: 'crop', color: 'espresso' },
		top: { kind: 'tee', color: '#f2d7a0' },
		outer: { kind: 'jacket', color: '#4f6f9a', pattern: 'denim', trim: '#6d8ab5' },
		bottom: { kind: 'pants', color: '#5a5148' },
		shoes: { kind: 'boot', color: '#a8763f' }
	},
	wei: {
		build: 'man',
		face: { skin: 'wheat', iris: '#3f2e26', age: 'adult', lid: 'mono', shape: 'square' },
		hair: { style: 'short', color: 'black' },
		top: { kind: 'track', color: '#3f8f6f', trim: '#f6f1da' },
		bottom: { kind: 'track', color: '#35507a' },
		shoes: { kind: 'cleat', color: '#d9603f' }
	}
} satisfies Partial<Record<CastName, Look>>;
