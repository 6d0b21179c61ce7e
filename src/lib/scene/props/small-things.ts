/** Every drawing of Fluent Emoji Flat that a writer may name in a scene. */
import type { EmojiProp } from '#lib/domain/scene/vocabulary.ts';
import artistPalette from '../data/fluent/artist-palette.json' with { type: 'json' };
import backpack from '../data/fluent/backpack.json' with { type: 'json' };
import bell from '../data/fluent/bell.json' with { type: 'json' };
import bicycle from '../data/fluent/bicycle.json' with { type: 'json' };
import books from '../data/fluent/books.json' with { type: 'json' };
import clipboard from '../data/fluent/clipboard.json' with { type: 'json' };
import gear from '../data/fluent/gear.json' with { type: 'json' };
import globe from '../data/fluent/globe-showing-asia-australia.json' with { type: 'json' };
import grapes from '../data/fluent/grapes.json' with { type: 'json' };
import guitar from '../data/fluent/guitar.json' with { type: 'json' };
import hammer from '../data/fluent/hammer.json' with { type: 'json' };
import headphone from '../data/fluent/headphone.json' with { type: 'json' };
import horse from '../data/fluent/horse.json' with { type: 'json' };
import melon from '../data/fluent/melon.json' with { type: 'json' };
import moneyWithWings from '../data/fluent/money-with-wings.json' with { type: 'json' };
import motorScooter from '../data/fluent/motor-scooter.json' with { type: 'json' };
import notebook from '../data/fluent/notebook.json' with { type: 'json' };
import onion from '../data/fluent/onion.json' with { type: 'json' };
import openBook from '../data/fluent/open-book.json' with { type: 'json' };
import pencil from '../data/fluent/pencil.json' with { type: 'json' };
import scissors from '../data/fluent/scissors.json' with { type: 'json' };
import soap from '../data/fluent/soap.json' with { type: 'json' };
import soccerBall from '../data/fluent/soccer-ball.json' with { type: 'json' };
import stethoscope from '../data/fluent/stethoscope.json' with { type: 'json' };
import teddyBear from '../data/fluent/teddy-bear.json' with { type: 'json' };
import toolbox from '../data/fluent/toolbox.json' with { type: 'json' };
import wrench from '../data/fluent/wrench.json' with { type: 'json' };
import type { DrawProp } from './draw-prop.ts';
import { emoji } from './emoji.ts';

const SIZE = 70;
const standing =
	(body: string): DrawProp =>
	(ink, x, y, s) =>
		emoji(ink, body, x, y, SIZE * s, { shadow: true });

export const THINGS = {
	'artist-palette': standing(artistPalette),
	backpack: standing(backpack),
	bell: standing(bell),
	bicycle: standing(bicycle),
	books: standing(books),
	clipboard: standing(clipboard),
	gear: standing(gear),
	'globe-showing-asia-australia': standing(globe),
	grapes: standing(grapes),
	guitar: standing(guitar),
	hammer: standing(hammer),
	headphone: standing(headphone),
	horse: standing(horse),
	melon: standing(melon),
	'money-with-wings': standing(moneyWithWings),
	'motor-scooter': standing(motorScooter),
	notebook: standing(notebook),
	onion: standing(onion),
	'open-book': standing(openBook),
	pencil: standing(pencil),
	scissors: standing(scissors),
	soap: standing(soap),
	'soccer-ball': standing(soccerBall),
	stethoscope: standing(stethoscope),
	'teddy-bear': standing(teddyBear),
	toolbox: standing(toolbox),
	wrench: standing(wrench)
} satisfies Record<EmojiProp, DrawProp>;
