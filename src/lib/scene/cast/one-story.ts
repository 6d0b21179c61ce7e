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
