/**
 * Sets of steps that are shown only where a facilitator has switched them on, after it was agreed at the
 * place (curriculum §2, module 7). Off unless somebody says otherwise.
 */
export const OPTIONAL_SETS = ['contraception-basics'] as const;
export type OptionalSet = (typeof OPTIONAL_SETS)[number];
