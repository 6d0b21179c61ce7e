/** The four languages of Yol, in the order in which people choose. English is the master of all texts. */
export const LANGUAGES = ['ug', 'kk', 'zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Kazakh is written once, in Cyrillic; the Arabic-based script of Xinjiang follows by rule. */
export const KAZAKH_SCRIPTS = ['arab', 'cyrl'] as const;
export type KazakhScript = (typeof KAZAKH_SCRIPTS)[number];

/** Age bands: l = Little 6–9, m = Middle 10–13, o = Older 14–18, a = adults. */
export const BANDS = ['l', 'm', 'o', 'a'] as const;
export type Band = (typeof BANDS)[number];
