import type {
	Base,
	CastName,
	Depth,
	EmojiProp,
	Facing,
	Hold,
	Mood,
	Place,
	Pose,
	Prop,
	Seat,
	Shot,
	Slot,
	Time
} from './vocabulary.ts';

/** One person in a picture. Everything but `who` has a sensible default. */
export interface Actor {
	who: CastName;
	at?: Slot | undefined;
	pose?: Pose | undefined;
	base?: Base | undefined;
	mood?: Mood | undefined;
	facing?: Facing | undefined;
	depth?: Depth | undefined;
	hold?: Hold | undefined;
	seat?: Seat | undefined;
}

/** A thing in a picture that needs more than its name. */
export interface PlacedProp {
	what: Prop | EmojiProp;
	at?: Slot | undefined;
	depth?: Depth | undefined;
}

/** One picture as data: less than a kilobyte, drawn on the tablet, the same in every language. */
export interface Scene {
	place: Place;
	time?: Time | undefined;
	shot?: Shot | undefined;
	cast: readonly Actor[];
	props: readonly (Prop | EmojiProp | PlacedProp)[];
	/** What matters in the picture, in the reader's language; spoken on demand. */
	alt: string;
}
