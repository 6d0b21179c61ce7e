import type { FaceSpec } from '../look.ts';

/** What a family shares: skin, colour of the eyes, shape of the lids. */
export const FAMILY = {
	aygul: { skin: 'wheat', iris: '#7a4a2a', lid: 'double' },
	nurjan: { skin: 'honey', iris: '#4a2f26', lid: 'mono' },
	majun: { skin: 'peach', iris: '#4a3226', lid: 'mono' },
	xiaoyu: { skin: 'peach', iris: '#3a2a2c', lid: 'mono' },
	dilnur: { skin: 'almond', iris: '#5b3a22', lid: 'double' },
	erlan: { skin: 'honey', iris: '#3c2a2a', lid: 'mono' },
	aigerim: { skin: 'wheat', iris: '#5a3826', lid: 'mono' },
	hao: { skin: 'peach', iris: '#3a2a2c', lid: 'mono' },
	rena: { skin: 'almond', iris: '#4a5a3a', lid: 'double' },
	yasin: { skin: 'honey', iris: '#54362a', lid: 'double' },
	mihray: { skin: 'wheat', iris: '#6a5a34', lid: 'double' }
} as const satisfies Record<string, Partial<FaceSpec>>;
