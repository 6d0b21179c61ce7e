/** What a hand can hold, where it lies about. */
import type { Hold, Prop } from '#lib/domain/scene/vocabulary.ts';
import { HELD } from '../held/everything.ts';
import type { DrawProp } from './draw-prop.ts';
import { placeAt } from './draw-prop.ts';

// Anything that a hand can hold may also lie about.
const lying =
	(what: Exclude<Hold, 'none'>): DrawProp =>
	(i, x, y, s) =>
		placeAt(x, y, s, `<g transform="translate(0 -22) scale(1.150)">${HELD[what](i.a).svg}</g>`);

// A hand holds these up; left alone they lie flat and are seen from the side.
const flat =
	(what: Exclude<Hold, 'none'>): DrawProp =>
	(i, x, y, s) =>
		placeAt(
			x,
			y,
			s,
			`<g transform="translate(0 -8) scale(1.3 0.44) rotate(-62)">${HELD[what](i.a).svg}</g>`
		);

export const THINGS = {
	'face-naan': lying('face-naan'),
	waistcoat: lying('waistcoat'),
	phone: flat('phone'),
	flyer: flat('flyer'),
	card: flat('card'),
	book: lying('book'),
	cup: lying('cup'),
	ball: lying('ball'),
	pen: lying('pen'),
	bag: lying('bag'),
	box: lying('box'),
	paper: flat('paper'),
	heart: lying('heart'),
	mic: lying('mic'),
	hammer: lying('hammer'),
	brush: lying('brush'),
	pencil: lying('pencil'),
	broom: lying('broom'),
	'needle-and-cloth': lying('needle-and-cloth'),
	dough: lying('dough'),
	bowl: lying('bowl'),
	spoon: lying('spoon'),
	ladle: lying('ladle'),
	pan: lying('pan'),
	'toy-horse': lying('toy-horse'),
	'day-book': lying('day-book'),
	scarf: lying('scarf'),
	soap: lying('soap'),
	'soap-bubbles': lying('soap-bubbles'),
	towel: lying('towel'),
	bottle: lying('bottle'),
	medicine: lying('medicine'),
	calendar: lying('calendar'),
	drawing: flat('drawing'),
	'bell-drawing': flat('bell-drawing'),
	letter: flat('letter'),
	map: flat('map'),
	ticket: flat('ticket'),
	money: flat('money'),
	keys: lying('keys'),
	apple: lying('apple'),
	baby: lying('baby'),
	thermos: lying('thermos'),
	'juice-bottle': lying('juice-bottle'),
	'pill-glass': lying('pill-glass'),
	'camel-drawing': flat('camel-drawing'),
	'moon-drawing': flat('moon-drawing'),
	blanket: lying('blanket')
} satisfies Partial<Record<Prop, DrawProp>>;
