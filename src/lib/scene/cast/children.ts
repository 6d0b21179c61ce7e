import type { CastName } from '#lib/domain/scene/vocabulary.ts';
import type { Look } from '../look.ts';
import { FAMILY } from './families.ts';

/**
 * The children of the stories. Everyday modern clothes first. Each wears a fixed token
 * (pencil, net, brace …), so that a child who cannot read knows who it is.
 */
export const CHILDREN = {
	aygul: {
		build: 'small',
		face: { ...FAMILY.aygul, age: 'kid', fem: true, shape: 'heart', pencil: true },
		hair: { style: 'braids', color: 'espresso', ribbon: '#f2b33d' },
		top: { kind: 'tee', color: '#fff1dc', trim: '#f2b33d' },
		outer: { kind: 'cardigan', color: '#c9424a', trim: '#fff1dc' },
		bottom: { kind: 'skirt', color: '#4d6a9c', pattern: 'denim', len: 0.55 },
		shoes: { kind: 'sneaker', color: '#39a9a4' }
	},
	nurjan: {
		build: 'kid',
		face: { ...FAMILY.nurjan, age: 'kid', shape: 'round', freckles: true },
		hair: {
			style: 'short',
			color: 'brown',
			hat: 'beanie',
			hatColor: '#4b8a55',
			hatTrim: '#6aa76a'
		},
		top: { kind: 'sweater', color: '#e7b25a', pattern: 'stripe', trim: '#d09a44' },
		outer: { kind: 'jacket', color: '#7d5f8c', trim: '#8f719d' },
		bottom: { kind: 'pants', color: '#6a5b4e' },
		shoes: { kind: 'boot', color: '#a8643f' },
		pocket: 'toy-horse'
	},
	majun: {
		build: 'child',
		face: { ...FAMILY.majun, age: 'child', shape: 'round' },
		hair: { style: 'crop', color: 'black' },
		top: { kind: 'track', color: '#3a6fb5', trim: '#fffaf0' },
		bottom: { kind: 'track', color: '#3a6fb5' },
		shoes: { kind: 'sneaker', color: '#e8e2d8' },
		net: true
	},
	xiaoyu: {
		build: 'child',
		face: { ...FAMILY.xiaoyu, age: 'child', fem: true, shape: 'oval' },
		hair: { style: 'bob', color: 'ink', ribbon: '#d9734f' },
		top: { kind: 'tee', color: '#8fc7c9' },
		outer: { kind: 'raincoat', color: '#f2c23d', trim: '#fff7ea' },
		bottom: { kind: 'pants', color: '#7f93b8' },
		shoes: { kind: 'sneaker', color: '#ef9ea0' },
		brace: '#39a9a4'
	},
	dilnur: {
		build: 'tween',
		face: { ...FAMILY.dilnur, age: 'child', fem: true, shape: 'oval' },
		hair: { style: 'ponytail', color: 'black', ribbon: '#f08a3c' },
		top: { kind: 'tee', color: '#f4efe6', sleeve: 0.5, trim: '#39a9a4' },
		bottom: { kind: 'pants', color: '#2f6d6a' },
		shoes: { kind: 'cleat', color: '#3f8fc0' },
		neckScarf: '#f08a3c'
	},
	erlan: {
		build: 'tween',
		face: { ...FAMILY.erlan, age: 'child', shape: 'round' },
		hair: { style: 'tuft', color: 'black' },
		top: { kind: 'shirt', color: '#e8ddc8', trim: '#f3ead9' },
		outer: { kind: 'waistcoat', color: '#8a5a3c' },
		bottom: { kind: 'pants', color: '#54506e' },
		shoes: { kind: 'boot', color: '#6e4a36' },
		watch: '#d9a441'
	},
	aigerim: {
		build: 'teen',
		face: { ...FAMILY.aigerim, age: 'teen', fem: true, shape: 'round' },
		hair: { style: 'long', color: 'black' },
		top: { kind: 'hoodie', color: '#8463b8', trim: '#fff1dc' },
		bottom: { kind: 'pants', color: '#46557c', pattern: 'denim' },
		shoes: { kind: 'sneaker', color: '#fff1dc' },
		pocket: 'notebook'
	},
	hao: {
		build: 'youth',
		face: { ...FAMILY.hao, age: 'youth', shape: 'oval' },
		hair: { style: 'short', color: 'ink', hat: 'cap', hatColor: '#3b3444' },
		top: { kind: 'tee', color: '#e98f6a', sleeve: 0.5 },
		outer: { kind: 'apron', color: '#57708c' },
		bottom: { kind: 'pants', color: '#4a4652' },
		shoes: { kind: 'sneaker', color: '#c4434d' }
	},
	rena: {
		build: 'girl',
		face: { ...FAMILY.rena, age: 'youth', fem: true, shape: 'oval' },
		hair: { style: 'bun', color: 'espresso' },
		top: { kind: 'blouse', color: '#2b9a97', trim: '#53b5b0' },
		bottom: { kind: 'wide', color: '#5c4a63' },
		shoes: { kind: 'shoe', color: '#8a5a3f' },
		tape: true
	},
	yasin: {
		build: 'youth',
		face: { ...FAMILY.yasin, age: 'youth', shape: 'square' },
		hair: { style: 'curly', color: 'espresso' },
		top: { kind: 'tee', color: '#f6e3c2' },
		outer: { kind: 'jacket', color: '#8a8d96', trim: '#9da0a9' },
		bottom: { kind: 'pants', color: '#4b5068' },
		shoes: { kind: 'sneaker', color: '#5a7a5a' },
		satchel: '#b99b6b'
	},
	lele: {
		build: 'kid',
		face: { ...FAMILY.xiaoyu, age: 'kid', shape: 'round' },
		hair: { style: 'bowl', color: 'ink' },
		top: { kind: 'tee', color: '#a9d18a', pattern: 'dots', sleeve: 0.5 },
		bottom: { kind: 'shorts', color: '#3f6a9a' },
		shoes: { kind: 'sneaker', color: '#e3724f' }
	},
	mihray: {
		build: 'teen',
		face: { ...FAMILY.mihray, age: 'teen', fem: true, shape: 'heart', earring: '#f2b33d' },
		hair: { style: 'wavy', color: 'brown' },
		top: { kind: 'sweater', color: '#e8a0a6', trim: '#f3c4c2' },
		bottom: { kind: 'skirt', color: '#6a4a6a', len: 0.6 },
		shoes: { kind: 'boot', color: '#6b4a44' }
	},
	kai: {
		build: 'youth',
		face: {
			skin: 'wheat',
			iris: '#3a2a26',
			lid: 'mono',
			age: 'youth',
			shape: 'round',
			glasses: '#3b4a6a'
		},
		hair: { style: 'sidepart', color: 'black' },
		top: { kind: 'hoodie', color: '#4f8f8a', trim: '#fff1dc' },
		bottom: { kind: 'pants', color: '#6a6470' },
		shoes: { kind: 'sneaker', color: '#f2b33d' }
	},
	// asked for in lessons
	adil: {
		build: 'small',
		face: { ...FAMILY.aygul, age: 'kid', shape: 'oval' },
		hair: { style: 'short', color: 'espresso' },
		top: { kind: 'tee', color: '#3f7fb5', pattern: 'stripe', sleeve: 0.5 },
		bottom: { kind: 'pants', color: '#6a6478' },
		shoes: { kind: 'sneaker', color: '#f2b33d' }
	},
	'mihray-brother': {
		build: 'tween',
		face: { ...FAMILY.mihray, age: 'child', shape: 'heart' },
		hair: { style: 'tuft', color: 'brown' },
		top: { kind: 'tee', color: '#ecd98a', trim: '#c9a84a', sleeve: 0.5 },
		bottom: { kind: 'shorts', color: '#4b6a8a' },
		shoes: { kind: 'sneaker', color: '#8b8592' }
	},
	daniyar: {
		build: 'youth',
		face: { skin: 'honey', iris: '#4a3226', lid: 'mono', age: 'youth', shape: 'round' },
		hair: { style: 'short', color: 'black' },
		top: { kind: 'sweater', color: '#2f6a52', trim: '#3f7d63', sleeve: 0.86 },
		bottom: { kind: 'pants', color: '#57506a' },
		shoes: { kind: 'boot', color: '#7a543c' }
	},
	tao: {
		build: 'child',
		face: { ...FAMILY.hao, age: 'child', shape: 'oval', aid: '#39a9a4' },
		hair: { style: 'crop', color: 'ink' },
		top: { kind: 'hoodie', color: '#c98a9a', trim: '#fff1dc' },
		bottom: { kind: 'pants', color: '#5b6478' },
		shoes: { kind: 'sneaker', color: '#39a9a4' }
	}
} satisfies Partial<Record<CastName, Look>>;
