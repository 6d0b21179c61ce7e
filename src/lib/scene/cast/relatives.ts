import type { CastName } from '#lib/domain/scene/vocabulary.ts';
import type { Look } from '../look.ts';
import { FAMILY } from './families.ts';

/** Parents, grandparents, aunts. One or two local touches in a whole family at most. */
export const RELATIVES = {
	'aygul-mother': {
		build: 'woman',
		face: { ...FAMILY.aygul, age: 'adult', fem: true, shape: 'heart', earring: '#f2b33d' },
		hair: {
			style: 'braids',
			color: 'espresso',
			hat: 'kerchief',
			hatColor: '#3f7f8a',
			hatCloth: 'dots'
		},
		top: { kind: 'blouse', color: '#f0d2b6' },
		outer: { kind: 'apron', color: '#c9563f' },
		bottom: { kind: 'skirt', color: '#4d5a6a', len: 0.7 },
		shoes: { kind: 'shoe', color: '#5b4138' }
	},
	'aygul-father': {
		build: 'short',
		face: { ...FAMILY.aygul, age: 'adult', shape: 'oval', moustache: '#3a2c2c' },
		hair: { style: 'crop', color: 'espresso' },
		top: { kind: 'shirt', color: '#7f9fb5', pattern: 'plaid' },
		bottom: { kind: 'pants', color: '#5b5148' },
		shoes: { kind: 'boot', color: '#7a543c' }
	},
	'nurjan-mother': {
		build: 'pregnant',
		face: { ...FAMILY.nurjan, age: 'adult', fem: true, shape: 'round' },
		hair: { style: 'ponytail', color: 'brown', ribbon: '#c4434d' },
		top: { kind: 'dress', color: '#d98a6a', trim: '#f3d9a8' },
		bottom: { kind: 'dress', color: '#d98a6a', len: 0.66 },
		shoes: { kind: 'shoe', color: '#6a4a3a' }
	},
	'nurjan-father': {
		build: 'broad',
		face: { ...FAMILY.nurjan, age: 'adult', shape: 'square' },
		hair: { style: 'short', color: 'brown', hat: 'tymaq', hatColor: '#5a4a3c', hatTrim: '#8a6a4c' },
		top: { kind: 'sweater', color: '#9a5a48' },
		outer: { kind: 'jacket', color: '#5a6a58', trim: '#6b7b68' },
		bottom: { kind: 'pants', color: '#4e4a48' },
		shoes: { kind: 'boot', color: '#5b4138' }
	},
	grandmother: {
		build: 'elderF',
		face: { ...FAMILY.nurjan, brow: '#b9aeb0', age: 'elder', fem: true, shape: 'round' },
		hair: {
			style: 'elderbun',
			color: 'grey',
			hat: 'scarf',
			hatColor: '#fff3e2',
			hatCloth: 'flower'
		},
		top: { kind: 'dress', color: '#7a4a78', trim: '#f7cf7a' },
		outer: { kind: 'vest', color: '#8c3446', trim: '#f2b33d' },
		bottom: { kind: 'dress', color: '#7a4a78', len: 0.86 },
		shoes: { kind: 'sock', color: '#e9dccb' }
	},
	'majun-mother': {
		build: 'woman',
		face: { ...FAMILY.majun, age: 'adult', fem: true, shape: 'oval' },
		hair: { style: 'bun', color: 'black', hat: 'kerchief', hatColor: '#d8e2ea', hatCloth: 'plain' },
		top: { kind: 'tunic', color: '#5f8fb0', trim: '#8fb4cc' },
		bottom: { kind: 'pants', color: '#4a4a62' },
		shoes: { kind: 'shoe', color: '#3f4a5a' }
	},
	'xiaoyu-grandma': {
		build: 'elderSlim',
		face: {
			...FAMILY.xiaoyu,
			brow: '#a9a0a4',
			age: 'elder',
			fem: true,
			shape: 'oval',
			glasses: '#9a5a4a'
		},
		hair: { style: 'curly', color: 'grey' },
		top: { kind: 'blouse', color: '#e9d6c8', pattern: 'flower' },
		outer: { kind: 'cardigan', color: '#4f7f8a', trim: '#fff1dc' },
		bottom: { kind: 'pants', color: '#5b5368' },
		shoes: { kind: 'shoe', color: '#4b3a44' }
	},
	'dilnur-mother': {
		build: 'womanBroad',
		face: { ...FAMILY.dilnur, age: 'adult', fem: true, shape: 'oval', earring: '#f7cf7a' },
		hair: { style: 'long', color: 'black' },
		top: { kind: 'tunic', color: '#b5486a', trim: '#f2b33d' },
		bottom: { kind: 'pants', color: '#3f3f56' },
		shoes: { kind: 'shoe', color: '#5f4478' }
	},
	'dilnur-father': {
		build: 'man',
		face: { ...FAMILY.dilnur, age: 'adult', shape: 'square', moustache: '#2f2733' },
		hair: { style: 'curly', color: 'black' },
		top: { kind: 'polo', color: '#d9b06a', sleeve: 0.5 },
		bottom: { kind: 'pants', color: '#4b5a74', pattern: 'denim' },
		shoes: { kind: 'sneaker', color: '#8b8592' }
	},
	'erlan-mother': {
		build: 'woman',
		face: { ...FAMILY.erlan, age: 'adult', fem: true, shape: 'round' },
		hair: { style: 'braids', color: 'black', ribbon: '#39a9a4' },
		top: { kind: 'sweater', color: '#c9a05a', trim: '#dcbb80' },
		bottom: { kind: 'skirt', color: '#5a4a58', len: 0.66 },
		shoes: { kind: 'boot', color: '#6e4a36' }
	},
	'erlan-father': {
		build: 'broad',
		face: { ...FAMILY.erlan, age: 'adult', shape: 'round', moustache: '#2f2733' },
		hair: { style: 'crop', color: 'black' },
		top: { kind: 'shirt', color: '#8a9a72', trim: '#9dac86' },
		outer: { kind: 'vest', color: '#5a4638', trim: '#c9a05a' },
		bottom: { kind: 'pants', color: '#54506e' },
		shoes: { kind: 'boot', color: '#4f3a30' }
	},
	'aigerim-mother': {
		build: 'woman',
		face: { ...FAMILY.aigerim, age: 'adult', fem: true, shape: 'round' },
		hair: { style: 'braids', color: 'black', ribbon: '#8d74b8' },
		top: { kind: 'sweater', color: '#9fb0c8', trim: '#b7c4d6' },
		outer: { kind: 'cardigan', color: '#b98aa0', trim: '#fff1dc' },
		bottom: { kind: 'wide', color: '#6a6478' },
		shoes: { kind: 'sock', color: '#e9dccb' }
	},
	'hao-aunt': {
		build: 'womanBroad',
		face: { ...FAMILY.hao, age: 'adult', fem: true, shape: 'round', earring: '#c4434d' },
		hair: { style: 'bun', color: 'ink' },
		top: { kind: 'tee', color: '#d9603f', sleeve: 0.5 },
		outer: { kind: 'apron', color: '#57708c' },
		bottom: { kind: 'pants', color: '#3f3a4a' },
		shoes: { kind: 'shoe', color: '#3f3a4a' }
	},
	'rena-father': {
		build: 'slim',
		face: { ...FAMILY.rena, age: 'adult', shape: 'oval', beard: '#4a3a34' },
		hair: { style: 'sidepart', color: 'espresso' },
		top: { kind: 'shirt', color: '#cfd6c0' },
		outer: { kind: 'blazer', color: '#5c5a66', trim: '#6d6b78' },
		bottom: { kind: 'pants', color: '#48464f' },
		shoes: { kind: 'shoe', color: '#4b3a38' }
	},
	'rena-aunt': {
		build: 'woman',
		face: { ...FAMILY.rena, age: 'adult', fem: true, shape: 'oval', earring: '#f2b33d' },
		hair: { style: 'wavy', color: 'espresso' },
		top: { kind: 'dress', color: '#c4437a', pattern: 'atlas' },
		bottom: { kind: 'dress', color: '#c4437a', pattern: 'atlas', len: 0.66 },
		shoes: { kind: 'shoe', color: '#5f4478' }
	},
	'yasin-mother': {
		build: 'woman',
		face: { ...FAMILY.yasin, age: 'adult', fem: true, shape: 'oval' },
		hair: {
			style: 'braids',
			color: 'espresso',
			hat: 'kerchief',
			hatColor: '#a8653f',
			hatCloth: 'flower'
		},
		top: { kind: 'tunic', color: '#6a8a6a' },
		bottom: { kind: 'pants', color: '#4a4350' },
		shoes: { kind: 'shoe', color: '#4b3a38' }
	},
	'mihray-mother': {
		build: 'womanBroad',
		face: { ...FAMILY.mihray, age: 'adult', fem: true, shape: 'heart' },
		hair: { style: 'bob', color: 'brown' },
		top: { kind: 'blouse', color: '#f2d0c0' },
		bottom: { kind: 'skirt', color: '#3f6a6a', len: 0.68 },
		shoes: { kind: 'boot', color: '#6b4a44' }
	}
} satisfies Partial<Record<CastName, Look>>;
