import type { CastName } from '#lib/domain/scene/vocabulary.ts';
import type { Look } from '../look.ts';
import { FAMILY } from './families.ts';

/** People with a name who live in one story only, so that no child of the cast carries every hard part. */
export const ONE_STORY = {
	// Hao's classmate, who is in danger for one night and gets well.
	yang: {
		build: 'youth',
		face: { skin: 'peach', iris: '#3a2a26', lid: 'mono', age: 'youth', shape: 'oval' },
		hair: { style: 'crop', color: 'black' },
		top: { kind: 'tee', color: '#f3ead8' },
		outer: { kind: 'jacket', color: '#7a6a9a', trim: '#9482b4' },
		bottom: { kind: 'pants', color: '#4c4a5e' },
		shoes: { kind: 'sneaker', color: '#d9734f' }
	},
	// Eight, in Aygul's class: she believes a rumour and takes it back.
	gulnar: {
		build: 'kid',
		face: { skin: 'wheat', iris: '#5a3826', age: 'kid', fem: true, shape: 'heart', lid: 'double' },
		hair: { style: 'ponytail', color: 'brown', ribbon: '#39a9a4' },
		top: { kind: 'sweater', color: '#e8a0a6', trim: '#f3c4c2' },
		bottom: { kind: 'skirt', color: '#6a4a6a', len: 0.5 },
		shoes: { kind: 'boot', color: '#6b4a44' }
	},
	// Nine, in Aygul's class: he draws a camel as big as a door.
	kamil: {
		build: 'kid',
		face: { skin: 'wheat', iris: '#5a3826', age: 'kid', shape: 'round', lid: 'double' },
		hair: { style: 'short', color: 'espresso', hat: 'cap', hatColor: '#f2b33d' },
		top: { kind: 'sweater', color: '#5f8f6a', trim: '#7fab88' },
		bottom: { kind: 'pants', color: '#6a6478' },
		shoes: { kind: 'sneaker', color: '#d9734f' }
	},
	// Aygul's big cousin: he stops when she says so.
	sabir: {
		build: 'youth',
		face: { ...FAMILY.aygul, age: 'youth', shape: 'heart' },
		hair: { style: 'short', color: 'espresso' },
		top: { kind: 'shirt', color: '#6f9a8a', pattern: 'plaid' },
		bottom: { kind: 'pants', color: '#6a5a4c' },
		shoes: { kind: 'sneaker', color: '#f2b33d' }
	},
	// Erlan as he sees himself at twenty: the tuft and the waistcoat have stayed, and now the watch fits.
	'erlan-grown': {
		build: 'slim',
		face: { ...FAMILY.erlan, age: 'youth', shape: 'oval' },
		hair: { style: 'tuft', color: 'black' },
		top: { kind: 'shirt', color: '#cfe0d2', trim: '#e2ede4' },
		outer: { kind: 'waistcoat', color: '#6e4a36' },
		bottom: { kind: 'pants', color: '#46506a' },
		shoes: { kind: 'boot', color: '#6e4a36' },
		watch: '#d9a441'
	},
	// Three who teach in the practice school of the teachers’ units.
	'teacher-gulnar': {
		build: 'woman',
		face: {
			skin: 'wheat',
			iris: '#5a3826',
			age: 'adult',
			fem: true,
			lid: 'double',
			shape: 'heart',
			earring: '#c4837a'
		},
		hair: { style: 'wavy', color: 'espresso' },
		top: { kind: 'blouse', color: '#f6e8d2' },
		outer: { kind: 'cardigan', color: '#a8646f', trim: '#c4838b' },
		bottom: { kind: 'skirt', color: '#4f5a72', len: 0.62 },
		shoes: { kind: 'shoe', color: '#5b4138' }
	},
	'teacher-lin': {
		build: 'woman',
		face: { skin: 'peach', iris: '#3a2a2c', age: 'adult', fem: true, lid: 'mono', shape: 'oval' },
		hair: { style: 'ponytail', color: 'black', ribbon: '#39a9a4' },
		top: { kind: 'blouse', color: '#fff1dc' },
		outer: { kind: 'blazer', color: '#5d7f8c' },
		bottom: { kind: 'pants', color: '#4a4652' },
		shoes: { kind: 'shoe', color: '#4b3a38' }
	},
	zhao: {
		build: 'man',
		face: { skin: 'peach', iris: '#3a2a26', age: 'adult', lid: 'mono', shape: 'oval' },
		hair: { style: 'short', color: 'espresso' },
		top: { kind: 'shirt', color: '#fff1dc', trim: '#f3ead9' },
		outer: { kind: 'waistcoat', color: '#6f8a76' },
		bottom: { kind: 'pants', color: '#4a4652' },
		shoes: { kind: 'shoe', color: '#5b4138' }
	},
	// Washes dishes beside Yasin and lives with HIV.
	lin: {
		build: 'youth',
		face: { skin: 'peach', iris: '#3a2a2c', age: 'youth', lid: 'mono', shape: 'round' },
		hair: { style: 'bowl', color: 'ink' },
		top: { kind: 'tee', color: '#cfe0d2' },
		outer: { kind: 'apron', color: '#6f93a8' },
		bottom: { kind: 'pants', color: '#4c4a5e' },
		shoes: { kind: 'sneaker', color: '#d8d2c8' }
	},
	// Those who tempt or trick in one story each look as their neighbours do, and not like one another.
	'delivery-man': {
		build: 'slim',
		face: { skin: 'wheat', iris: '#4b3528', age: 'youth', lid: 'mono', shape: 'oval' },
		hair: { style: 'short', color: 'brown' },
		top: { kind: 'tee', color: '#fff1dc' },
		outer: { kind: 'jacket', color: '#5f7f5a', trim: '#71926b' },
		bottom: { kind: 'pants', color: '#4f4a5e' },
		shoes: { kind: 'sneaker', color: '#d9734f' }
	},
	'joking-man': {
		build: 'man',
		face: { skin: 'peach', iris: '#3a2a26', age: 'youth', lid: 'mono', shape: 'square' },
		hair: { style: 'sidepart', color: 'ink' },
		top: { kind: 'polo', color: '#d98b5f', trim: '#e6a57e' },
		bottom: { kind: 'pants', color: '#4f5a72', pattern: 'denim' },
		shoes: { kind: 'sneaker', color: '#e8e2d8' }
	},
	'noodle-man': {
		build: 'slim',
		face: { skin: 'honey', iris: '#3c2a2a', age: 'youth', lid: 'mono', shape: 'oval' },
		hair: { style: 'crop', color: 'black' },
		top: { kind: 'tee', color: '#f3ead8' },
		outer: { kind: 'jacket', color: '#6a7f9a', trim: '#8496ae' },
		bottom: { kind: 'pants', color: '#54506a' },
		shoes: { kind: 'sneaker', color: '#c4434d' }
	},
	'aigerim-cousin': {
		build: 'youth',
		face: { ...FAMILY.aigerim, age: 'youth', shape: 'square' },
		hair: { style: 'sidepart', color: 'black' },
		top: { kind: 'hoodie', color: '#7a8a9a' },
		bottom: { kind: 'pants', color: '#46506a', pattern: 'denim' },
		shoes: { kind: 'sneaker', color: '#d9734f' }
	},
	'big-boy': {
		build: 'youth',
		face: { skin: 'honey', iris: '#3a2a26', age: 'youth', lid: 'mono', shape: 'square' },
		hair: { style: 'crop', color: 'espresso' },
		top: { kind: 'hoodie', color: '#4f8a7f' },
		bottom: { kind: 'pants', color: '#4a4652' },
		shoes: { kind: 'sneaker', color: '#e8e2d8' }
	},
	'team-boy': {
		build: 'youth',
		face: { skin: 'peach', iris: '#3a2a2c', age: 'youth', lid: 'mono', shape: 'oval' },
		hair: { style: 'crop', color: 'ink' },
		top: { kind: 'tee', color: '#d9734f', pattern: 'stripe', sleeve: 0.5 },
		bottom: { kind: 'pants', color: '#46506a' },
		shoes: { kind: 'sneaker', color: '#fff1dc' }
	},
	// Sweeps the technical school and knows every form of its office.
	caretaker: {
		build: 'man',
		face: { skin: 'almond', iris: '#3c2a2a', age: 'adult', moustache: '#3a2e30', shape: 'square' },
		hair: { style: 'short', color: 'espresso', hat: 'cap', hatColor: '#5f7386' },
		top: { kind: 'shirt', color: '#d8dde2' },
		outer: { kind: 'jacket', color: '#5f7386', trim: '#7d90a2' },
		bottom: { kind: 'pants', color: '#4f5a72' },
		shoes: { kind: 'boot', color: '#5b4138' }
	},
	'old-auntie': {
		build: 'elderSlim',
		face: {
			skin: 'honey',
			iris: '#54362a',
			brow: '#a9a0a4',
			age: 'elder',
			fem: true,
			shape: 'round'
		},
		hair: { style: 'bun', color: 'grey', hat: 'kerchief', hatColor: '#c4837a' },
		top: { kind: 'blouse', color: '#f3ead8' },
		outer: { kind: 'cardigan', color: '#7a5a7f', trim: '#9a7a9f' },
		bottom: { kind: 'skirt', color: '#4f5f5a', len: 0.8 },
		shoes: { kind: 'shoe', color: '#4b3a38' }
	}
} satisfies Partial<Record<CastName, Look>>;
