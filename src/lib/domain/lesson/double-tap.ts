/**
 * How soon a second touch is the other half of a double tap: made by habit, before anything was
 * heard. Desktops take 400 to 500 for it, and no answer is said in less.
 */
export const DOUBLE_TAP_MS = 400;
