import type { CastName } from '#lib/domain/scene/vocabulary.ts';
import type { Look } from '../look.ts';

/** Ordinary people; each may be a neighbour in one story and cause trouble in another. */
export const OTHERS = {
	'man-thermos': {
		build: 'man',
		thermos: true,
		face: { skin: 'wheat', iris: '#4b3528', age: 'adult', shape: 'oval', lid: 'double' },
		hair: { style: 'sidepart', color: 'espresso' },
		top: { kind: 'polo', color: '#f3ead8', trim: '#e4d6bd' },
		outer: { kind: 'jacket', color: '#6d7f96', trim: '#8294aa' },
		bottom: { kind: 'pants', color: '#4c4a5e' },
		shoes: { kind: 'shoe', color: '#5b4138' }
	},
	'man-cap': {
		build: 'slim',
		face: { skin: 'peach', iris: '#4b3528', age: 'adult', shape: 'round', lid: 'mono' },
		hair: { style: 'short', color: 'black', hat: 'cap', hatColor: '#5f7f6a' },
		top: { kind: 'tee', color: '#e6d5b8' },
		outer: { kind: 'jacket', color: '#8a7458', trim: '#9c866a' },
		bottom: { kind: 'pants', color: '#46506a', pattern: 'denim' },
		shoes: { kind: 'sneaker', color: '#e8e2d8' }
	},
	'woman-bag': {
		build: 'woman',
		face: {
			skin: 'wheat',
			iris: '#5a3826',
			age: 'adult',
			fem: true,
			lid: 'double',
			shape: 'oval',
			earring: '#39a9a4'
		},
		hair: { style: 'wavy', color: 'chestnut' },
		top: { kind: 'blouse', color: '#f6e8d2' },
		outer: { kind: 'blazer', color: '#b5705f', trim: '#c4836f' },
		bottom: { kind: 'pants', color: '#57506a' },
		shoes: { kind: 'shoe', color: '#4b3a38' },
		handbag: '#7a3f52'
	},
	'woman-coat': {
		build: 'womanBroad',
		face: { skin: 'honey', iris: '#4a3226', age: 'adult', fem: true, lid: 'mono', shape: 'round' },
		hair: { style: 'wavy', color: 'ink' },
		top: { kind: 'sweater', color: '#e3c9a0' },
		outer: { kind: 'coat', color: '#5a7a86', trim: '#6c8c97' },
		bottom: { kind: 'pants', color: '#4a4450' },
		shoes: { kind: 'boot', color: '#6b4a44' }
	},
	foreman: {
		build: 'broad',
		face: { skin: 'almond', iris: '#54362a', age: 'adult', shape: 'square', lid: 'double' },
		hair: { style: 'crop', color: 'black', hat: 'helmet', hatColor: '#fff4e2' },
		top: { kind: 'shirt', color: '#7f93a8', trim: '#93a5b8' },
		outer: { kind: 'hivis', color: '#f2a33d' },
		bottom: { kind: 'pants', color: '#54506a' },
		shoes: { kind: 'boot', color: '#8a5a3f' }
	},
	'shop-keeper': {
		build: 'womanBroad',
		face: { skin: 'wheat', iris: '#6a4630', age: 'adult', fem: true, lid: 'double', shape: 'oval' },
		hair: { style: 'bun', color: 'brown' },
		top: { kind: 'tee', color: '#f3d9a8' },
		outer: { kind: 'apron', color: '#4f8f7a' },
		bottom: { kind: 'skirt', color: '#6a4d5a', len: 0.66 },
		shoes: { kind: 'shoe', color: '#5b4138' }
	},
	driver: {
		build: 'short',
		face: {
			skin: 'honey',
			iris: '#4a3226',
			age: 'adult',
			shape: 'round',
			lid: 'mono',
			moustache: '#4a3a34'
		},
		hair: { style: 'balding', color: 'espresso' },
		top: { kind: 'shirt', color: '#e8dfc8' },
		outer: { kind: 'vest', color: '#4f5f7a', trim: '#4f5f7a' },
		bottom: { kind: 'pants', color: '#5a544e' },
		shoes: { kind: 'shoe', color: '#4b3a38' }
	},
	clerk: {
		build: 'woman',
		face: {
			skin: 'peach',
			iris: '#3a2a2c',
			age: 'adult',
			fem: true,
			lid: 'mono',
			shape: 'oval',
			glasses: '#5f4478'
		},
		hair: { style: 'bun', color: 'ink' },
		top: { kind: 'blouse', color: '#e8eef0' },
		outer: { kind: 'waistcoat', color: '#3f5f7a' },
		bottom: { kind: 'skirt', color: '#3f5f7a', len: 0.55 },
		shoes: { kind: 'shoe', color: '#3b3444' },
		badge: '#f2b33d'
	},
	'officer-woman': {
		build: 'woman',
		face: {
			skin: 'honey',
			iris: '#54362a',
			age: 'adult',
			fem: true,
			lid: 'double',
			shape: 'heart'
		},
		hair: { style: 'ponytail', color: 'black', ribbon: '#313a72' },
		top: { kind: 'shirt', color: '#a9c3da', trim: '#bcd1e3' },
		bottom: { kind: 'pants', color: '#333d5c' },
		shoes: { kind: 'shoe', color: '#2f2d3c' },
		badge: '#f2d48a',
		pocket: 'pen'
	},
	'officer-man': {
		build: 'man',
		face: { skin: 'wheat', iris: '#3a2a26', age: 'adult', lid: 'mono', shape: 'oval' },
		hair: { style: 'crop', color: 'black' },
		top: { kind: 'shirt', color: '#a9c3da', trim: '#bcd1e3' },
		bottom: { kind: 'pants', color: '#333d5c' },
		shoes: { kind: 'shoe', color: '#2f2d3c' },
		badge: '#f2d48a',
		pocket: 'pen'
	},
	nurse: {
		build: 'woman',
		face: {
			skin: 'almond',
			iris: '#4a2c1e',
			age: 'adult',
			fem: true,
			lid: 'double',
			shape: 'round'
		},
		hair: { style: 'bob', color: 'black' },
		top: { kind: 'tunic', color: '#9fd0c4', trim: '#bfe0d6' },
		bottom: { kind: 'pants', color: '#9fd0c4' },
		shoes: { kind: 'sneaker', color: '#fff6e6' },
		badge: '#d9734f'
	},
	cook: {
		build: 'broad',
		face: { skin: 'wheat', iris: '#4b3528', age: 'adult', shape: 'round', lid: 'mono' },
		hair: { style: 'short', color: 'ink', hat: 'toque', hatColor: '#fffaf0' },
		top: { kind: 'shirt', color: '#fbf3e2', trim: '#fff' },
		outer: { kind: 'apron', color: '#e4d6bd' },
		bottom: { kind: 'pants', color: '#5a5668' },
		shoes: { kind: 'shoe', color: '#3b3444' }
	},
	'kitchen-owner': {
		build: 'woman',
		face: {
			skin: 'peach',
			iris: '#3a2a2c',
			age: 'adult',
			fem: true,
			lid: 'mono',
			shape: 'heart',
			earring: '#f2b33d'
		},
		hair: { style: 'short', color: 'espresso' },
		top: { kind: 'blouse', color: '#c98a9a' },
		bottom: { kind: 'pants', color: '#46405a' },
		shoes: { kind: 'shoe', color: '#46405a' },
		necklace: '#fff1dc'
	},
	boss: {
		build: 'broad',
		face: {
			skin: 'peach',
			iris: '#4b3528',
			age: 'adult',
			shape: 'oval',
			lid: 'double',
			glasses: '#3b3444'
		},
		hair: { style: 'sidepart', color: 'black' },
		top: { kind: 'shirt', color: '#e9eef2' },
		outer: { kind: 'blazer', color: '#56708a', trim: '#66809a' },
		bottom: { kind: 'pants', color: '#46506a' },
		shoes: { kind: 'shoe', color: '#3b3444' }
	},
	'neighbour-man': {
		build: 'elderM',
		face: {
			skin: 'honey',
			iris: '#54402f',
			brow: '#8a8084',
			age: 'elder',
			moustache: '#b9b0ae',
			shape: 'round'
		},
		hair: { style: 'crop', color: 'grey' },
		top: { kind: 'polo', color: '#b8c8a8' },
		outer: { kind: 'vest', color: '#6a7a8a', trim: '#8a9aaa' },
		bottom: { kind: 'pants', color: '#5a5148' },
		shoes: { kind: 'sneaker', color: '#8b8592' }
	},
	'neighbour-woman': {
		build: 'womanBroad',
		face: {
			skin: 'almond',
			iris: '#54362a',
			age: 'adult',
			fem: true,
			lid: 'double',
			shape: 'round'
		},
		hair: { style: 'ponytail', color: 'espresso', ribbon: '#f2b33d' },
		top: { kind: 'tee', color: '#8fb4cc', sleeve: 0.5 },
		bottom: { kind: 'wide', color: '#7a5a4a' },
		shoes: { kind: 'shoe', color: '#8a5a3f' }
	},
	'older-boy': {
		build: 'youth',
		face: { skin: 'wheat', iris: '#3a2a26', age: 'youth', lid: 'mono', shape: 'oval' },
		hair: { style: 'sidepart', color: 'brown' },
		top: { kind: 'hoodie', color: '#d08a3f', trim: '#fff1dc' },
		bottom: { kind: 'pants', color: '#46506a', pattern: 'denim' },
		shoes: { kind: 'sneaker', color: '#fff1dc' }
	},
	'older-girl': {
		build: 'girl',
		face: {
			skin: 'peach',
			iris: '#4a3226',
			age: 'youth',
			fem: true,
			lid: 'double',
			shape: 'round'
		},
		hair: { style: 'pigtails', color: 'black', ribbon: '#d9734f' },
		top: { kind: 'sweater', color: '#7fae8a', trim: '#9bc4a4' },
		bottom: { kind: 'skirt', color: '#46506a', pattern: 'denim', len: 0.5 },
		shoes: { kind: 'sneaker', color: '#c4434d' }
	},
	'young-man': {
		build: 'slim',
		face: { skin: 'almond', iris: '#4a3226', age: 'youth', lid: 'double', shape: 'square' },
		hair: { style: 'curly', color: 'black' },
		top: { kind: 'tee', color: '#fff1dc' },
		outer: { kind: 'jacket', color: '#5f7f5a', trim: '#71926b' },
		bottom: { kind: 'pants', color: '#4f4a5e' },
		shoes: { kind: 'sneaker', color: '#d9734f' }
	},
	'young-woman': {
		build: 'woman',
		face: { skin: 'honey', iris: '#3f2e26', age: 'youth', fem: true, lid: 'mono', shape: 'oval' },
		hair: { style: 'long', color: 'brown' },
		top: { kind: 'tee', color: '#f2b9a0', sleeve: 0.5 },
		bottom: { kind: 'wide', color: '#3f6a7a' },
		shoes: { kind: 'sneaker', color: '#fff1dc' },
		bag: '#8a9a52'
	},
	// One teacher for the schools of Yili and Urumqi: she comes with a cardigan and a lanyard, without a bag.
	teacher: {
		build: 'woman',
		face: { skin: 'honey', iris: '#4a3226', age: 'adult', fem: true, lid: 'double', shape: 'oval' },
		hair: { style: 'bun', color: 'chestnut' },
		top: { kind: 'blouse', color: '#fff1dc', trim: '#f3ead9' },
		outer: { kind: 'cardigan', color: '#5f8f8a', trim: '#7fb0aa' },
		bottom: { kind: 'skirt', color: '#54506e', len: 0.6 },
		shoes: { kind: 'shoe', color: '#6e4a36' }
	},
	'sports-helper': {
		build: 'man',
		face: { skin: 'wheat', iris: '#4b3528', age: 'adult', shape: 'square', lid: 'double' },
		hair: { style: 'sidepart', color: 'chestnut' },
		top: { kind: 'tee', color: '#fff1dc' },
		outer: { kind: 'jacket', color: '#7a8fae', trim: '#93a7c4' },
		bottom: { kind: 'pants', color: '#4a4652' },
		shoes: { kind: 'sneaker', color: '#d8d2c8' }
	},
	// About four, and shy: she hides behind her mother's apron.
	'stall-child': {
		build: 'kid',
		face: { skin: 'honey', iris: '#4a3226', age: 'kid', fem: true, shape: 'round', lid: 'double' },
		hair: { style: 'pigtails', color: 'espresso' },
		top: { kind: 'sweater', color: '#f2b33d', trim: '#f7cf7a' },
		bottom: { kind: 'skirt', color: '#7f93b8', len: 0.5 },
		shoes: { kind: 'boot', color: '#c4434d' }
	}
} satisfies Partial<Record<CastName, Look>>;
