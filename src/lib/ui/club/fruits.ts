/** As many as a club of 300 children has groups of 25. Groups have fruits instead of names; each is drawn and can be said in every language. */
export const FRUITS = [
	'apple',
	'grape',
	'pear',
	'melon',
	'cherry',
	'peach',
	'pomegranate',
	'lemon',
	'strawberry',
	'watermelon',
	'plum',
	'walnut'
] as const;
