import type { Base, CastName, Facing, Hold, Mood, Pose, Seat } from './vocabulary.ts';

/** Somebody in a small picture: a person of the cast, or a part that the lesson fills. */
export type Role = 'hero' | 'friend' | 'mother' | 'father' | 'grandma';

/** How much of the people is seen: the whole body, down to the belt, or the face. */
export type Crop = 'full' | 'half' | 'bust';

/** One person in a small picture. */
export interface PicturePerson {
	who: CastName | Role;
	pose: Pose;
	mood: Mood;
	hold?: Hold | undefined;
	base?: Base | undefined;
	seat?: Seat | undefined;
	facing?: Facing | undefined;
}

/**
 * What a picture word shows, as data: things beside each other, or up to four people. `mark` is a
 * small thing in the corner. The marks `no` (a soft amber stroke) and `yes` belong to words that mean
 * no or yes; they never say which answer is right.
 */
export type PictureSpec =
	| { things: readonly string[]; mark?: string | undefined }
	| {
			people: readonly PicturePerson[];
			crop: Crop;
			beside?: string | undefined;
			mark?: string | undefined;
	  }
	| {
			/** A whole picture of 1280 × 800 in which children look for places. */
			wide: string;
	  };

type Details = Pick<PicturePerson, 'hold' | 'base' | 'seat' | 'facing'>;
type Framing = { crop?: Crop; beside?: string; mark?: string };

/** Things by name, separated by spaces; the same name may come several times. */
export function thing(names: string, mark?: string): PictureSpec {
	return { things: names.split(' '), mark };
}

/** One person who does something. */
export function someone(
	who: PicturePerson['who'],
	pose: Pose,
	mood: Mood,
	{ crop = 'half', beside, mark, ...details }: Details & Framing = {}
): PictureSpec {
	return { people: [{ who, pose, mood, ...details }], crop, beside, mark };
}

/** The child of the lesson does something. */
export function me(pose: Pose, mood: Mood, how: Details & Framing = {}): PictureSpec {
	return someone('hero', pose, mood, how);
}

/** The face of the child of the lesson. */
export function face(mood: Mood, mark?: string): PictureSpec {
	return someone('hero', 'stand', mood, { crop: 'bust', ...(mark ? { mark } : {}) });
}

/** A person for `together`. */
export function person(
	who: PicturePerson['who'],
	pose: Pose,
	mood: Mood,
	details: Details = {}
): PicturePerson {
	return { who, pose, mood, ...details };
}

/** Several people in one picture, from the left to the right. */
export function together(people: readonly PicturePerson[], framing: Framing = {}): PictureSpec {
	return { people, crop: framing.crop ?? 'half', beside: framing.beside, mark: framing.mark };
}

/** A table of words. */
export type PictureWords = Readonly<Record<string, PictureSpec>>;
