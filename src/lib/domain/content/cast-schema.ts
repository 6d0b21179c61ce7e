import * as v from 'valibot';
import { SPEAKERS, about, text } from './words.ts';

const VOICE_ROLES = ['narrator', 'girl', 'boy', 'woman', 'man', 'old-woman', 'old-man'] as const;
const CLUBS = ['mulberry', 'apple', 'poplar'] as const;

/** Somebody who is seen or heard. The looks are drawn by lib/scene under the same name. */
export const castMemberSchema = v.strictObject({
	id: about(v.picklist(SPEAKERS), 'The person, as lessons name them.'),
	name: about(text, 'The name, or an ordinary word for the role.'),
	kind: about(
		v.picklist(['child', 'helper', 'family', 'one-off', 'voice']),
		'voice: heard and never seen.'
	),
	voice: about(v.picklist(VOICE_ROLES), 'How the device’s voice sounds for them.'),
	age: v.optional(about(v.number(), 'In years.')),
	club: v.optional(about(v.picklist(CLUBS), 'mulberry: Hotan, apple: Yili, poplar: Urumqi.')),
	background: v.optional(
		about(v.picklist(['ug', 'kk', 'zh']), 'Home language; for the balance of the stories only.')
	),
	disability: v.optional(
		about(
			v.literal(true),
			'Drawn with a brace, a hearing aid …; for the balance of the pictures only.'
		)
	)
});
export type CastMember = v.InferOutput<typeof castMemberSchema>;

/** Whether somebody is a girl or a boy of the stories; a voice without a body is neither. */
export function isChild({ kind, voice }: CastMember): boolean {
	return kind !== 'voice' && (voice === 'girl' || voice === 'boy');
}

/** content/cast.yaml */
export const castSchema = v.strictObject({
	clubs: about(
		v.array(
			v.strictObject({
				id: about(v.picklist(CLUBS), 'The club, as `club` of a person names it.'),
				name: about(text, 'Its name.'),
				place: about(text, 'Where it is.')
			})
		),
		'The invented clubs of the stories.'
	),
	cast: about(v.array(castMemberSchema), 'Everybody who is seen or heard.')
});
