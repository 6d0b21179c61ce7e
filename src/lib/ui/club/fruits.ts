/** Groups have fruits instead of names; each is drawn and can be said in every language. */
export const FRUITS = ['apple', 'grape', 'pear', 'melon', 'cherry', 'peach'] as const;
