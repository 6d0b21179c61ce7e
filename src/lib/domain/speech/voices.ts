import type { Band, Language } from '../content/language.ts';
import type { Speaker, Speed } from './narration.ts';

/** Variants of the engine that the characters use; the voice data holds exactly these. */
export const VARIANTS = [
	'f1',
	'f2',
	'f3',
	'f4',
	'f5',
	'm1',
	'm3',
	'm7',
	'grandma',
	'grandpa'
] as const;
export type Variant = (typeof VARIANTS)[number];

/** How somebody sounds. Pitch and range are the engine's, 0 to 99, 50 is usual. */
export interface Voice {
	variant: Variant;
	pitch: number;
	range: number;
}

/** A voice as the engine is told: name with variant, and words a minute. */
export interface EngineVoice {
	name: string;
	pitch: number;
	range: number;
	rate: number;
}

const NARRATOR: Voice = { variant: 'f2', pitch: 48, range: 55 };

const SORTS = {
	girl: { variant: 'f4', pitch: 68, range: 60 },
	boy: { variant: 'f1', pitch: 62, range: 58 },
	teenGirl: { variant: 'f5', pitch: 56, range: 55 },
	teenBoy: { variant: 'm7', pitch: 66, range: 55 },
	woman: { variant: 'f3', pitch: 42, range: 50 },
	man: { variant: 'm3', pitch: 46, range: 50 },
	deepMan: { variant: 'm1', pitch: 40, range: 46 },
	oldWoman: { variant: 'grandma', pitch: 45, range: 50 },
	oldMan: { variant: 'grandpa', pitch: 42, range: 46 }
} as const satisfies Record<string, Voice>;
type Sort = keyof typeof SORTS;

/** The second number shifts the pitch, so that two girls in one story are told apart. */
const VOICES: Readonly<Record<Exclude<Speaker, 'narrator'>, readonly [Sort, number]>> = {
	aygul: ['girl', 0],
	nurjan: ['boy', 6],
	majun: ['boy', -4],
	xiaoyu: ['girl', -6],
	dilnur: ['girl', -10],
	erlan: ['boy', -10],
	aigerim: ['teenGirl', 0],
	hao: ['teenBoy', 4],
	rena: ['teenGirl', -6],
	yasin: ['teenBoy', -6],
	lele: ['boy', 10],
	mihray: ['teenGirl', 6],
	kai: ['teenBoy', 0],
	adil: ['boy', 0],
	'mihray-brother': ['teenBoy', 8],
	daniyar: ['teenBoy', -3],
	tao: ['boy', 3],
	patime: ['woman', 4],
	bekzat: ['man', 4],
	wang: ['woman', -4],
	madina: ['woman', 8],
	chen: ['man', -4],
	omer: ['oldMan', 0],
	serik: ['teenBoy', -12],
	wei: ['man', 0],
	'aygul-mother': ['woman', 2],
	'aygul-father': ['deepMan', 4],
	'nurjan-mother': ['woman', 6],
	'nurjan-father': ['deepMan', 0],
	grandmother: ['oldWoman', 0],
	'majun-mother': ['woman', -2],
	'xiaoyu-grandma': ['oldWoman', 6],
	'dilnur-mother': ['woman', 0],
	'dilnur-father': ['man', -6],
	'erlan-mother': ['woman', 5],
	'erlan-father': ['deepMan', -4],
	'aigerim-mother': ['woman', -6],
	'hao-aunt': ['woman', 0],
	'rena-father': ['deepMan', 2],
	'rena-aunt': ['woman', 3],
	'yasin-mother': ['woman', -3],
	'mihray-mother': ['woman', 1],
	'man-thermos': ['man', 6],
	'man-cap': ['deepMan', 8],
	'woman-bag': ['woman', 9],
	'woman-coat': ['woman', -8],
	foreman: ['deepMan', -6],
	'shop-keeper': ['woman', 3],
	driver: ['deepMan', 6],
	clerk: ['woman', 10],
	'officer-woman': ['woman', -5],
	'officer-man': ['man', -2],
	nurse: ['woman', 11],
	cook: ['man', 2],
	'kitchen-owner': ['woman', -4],
	boss: ['deepMan', -8],
	'neighbour-man': ['man', -8],
	'neighbour-woman': ['woman', -7],
	'older-boy': ['teenBoy', -11],
	'older-girl': ['teenGirl', -10],
	'young-man': ['man', 10],
	'young-woman': ['teenGirl', -14],
	'stall-child': ['girl', 12],
	'letter-voice': ['teenGirl', 2],
	'phone-voice': ['woman', 6],
	'snow-fox': ['teenBoy', 6],
	applicant: ['teenGirl', -4],
	worker: ['man', -5],
	teacher: ['woman', 4],
	'sports-helper': ['man', 4],
	yang: ['teenBoy', 10],
	gulnar: ['girl', 8],
	'old-auntie': ['oldWoman', -3],
	'erlan-grown': ['man', 1],
	zhao: ['man', 7],
	lin: ['teenBoy', 7],
	'delivery-man': ['man', 9],
	'joking-man': ['man', 5],
	'noodle-man': ['man', 11],
	'aigerim-cousin': ['teenBoy', -7],
	'big-boy': ['teenBoy', -4],
	'teacher-gulnar': ['woman', 12],
	'teacher-lin': ['woman', -1],
	'team-boy': ['teenBoy', 1],
	caretaker: ['deepMan', 3],
	kamil: ['boy', -7],
	sabir: ['teenBoy', 9]
};

const ENGINE_NAMES: Readonly<Record<Language, string>> = {
	ug: 'ug',
	kk: 'kk',
	zh: 'cmn',
	en: 'en'
};

const LITTLE_RATE = 130;
const USUAL_RATE = 150;

/** How a speaker sounds. */
export function voiceOf(who: Speaker): Voice {
	if (who === 'narrator') return NARRATOR;
	const [sort, shift] = VOICES[who];
	const voice = SORTS[sort];
	return { ...voice, pitch: voice.pitch + shift };
}

/** Words a minute. */
export function rateFor(band: Band, speed: Speed): number {
	return Math.round((band === 'l' ? LITTLE_RATE : USUAL_RATE) * speed);
}

/** What the engine needs to speak like this person at this speed. */
export function engineVoice(
	{ who, band, language }: { who: Speaker; band: Band; language: Language },
	speed: Speed
): EngineVoice {
	const { variant, pitch, range } = voiceOf(who);
	return { name: `${ENGINE_NAMES[language]}+${variant}`, pitch, range, rate: rateFor(band, speed) };
}
