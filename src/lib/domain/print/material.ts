import type { Slot } from '../club/site-entry.ts';
import type { FamilyCards } from '../content/family-schema.ts';
import type { CastMember } from '../content/cast-schema.ts';
import type { Module } from '../content/module-schema.ts';
import type { StepOf } from '../content/step.ts';
import type { Language } from '../content/language.ts';
import type { CastName } from '../scene/vocabulary.ts';
import type { Piece } from './pieces.ts';
import type { StoryPicture } from './picture-story.ts';
import type { PlayingCard } from './playing-cards.ts';
import type { SheetName } from './sheet.ts';

type Form = StepOf<'card_builder'>;

/** What stands on a sheet. Sheets that are not named here are laid out from words of the interface alone. */
export type Material =
	| { sheet: 'plan' | 'parents' | 'protocol'; pieces: Piece[] }
	| {
			sheet: 'picture';
			title: string | undefined;
			hero: CastName | undefined;
			pictures: StoryPicture[];
			cast: readonly Pick<CastMember, 'id' | 'name'>[];
			/** Where a lesson that ends with help says to turn to; none where it does not. */
			help:
				| {
						say: readonly string[];
						/** Helpers near the site, before the lines of the whole country. */
						near: readonly { slot: Slot; number: string }[];
						lines: readonly { number: string; name: string }[];
				  }
				| undefined;
	  }
	| { sheet: 'cards'; hero: CastName | undefined; cards: PlayingCard[] }
	| { sheet: 'talk'; cards: FamilyCards['cards'] }
	| { sheet: 'certificate'; modules: readonly Module[] }
	| { sheet: 'journey' | 'daybook'; form: Form }
	| { sheet: 'fingers'; check: StepOf<'checklist'> }
	| { sheet: 'wallet'; cards: { language: Language; form: Form }[] }
	| { sheet: Extract<SheetName, 'hand' | 'body' | 'doors' | 'star' | 'votes' | 'box'> };
