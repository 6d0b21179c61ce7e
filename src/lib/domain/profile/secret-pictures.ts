/**
 * The twelve pictures of the picture pad, in their fixed order: a child remembers places.
 * Each is one shape, different from the others in outline, colour and grey.
 */
export const SECRET_PICTURES = [
	'sun',
	'moon',
	'apple',
	'fish',
	'bird',
	'key',
	'bell',
	'boat',
	'tree',
	'cup',
	'hat',
	'star'
] as const;
export type SecretPictureName = (typeof SECRET_PICTURES)[number];

/** How many pictures a secret has, in an order; the same picture may come twice. */
export const SECRET_LENGTH = 3;
