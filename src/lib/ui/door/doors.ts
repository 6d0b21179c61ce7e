import type { Language } from '#lib/domain/content/language.ts';

/** What stands on one door, in its own language and script. It is needed before any dictionary. */
export interface DoorSign {
	language: Language;
	lang: string;
	dir: 'ltr' | 'rtl';
	hello: string;
	name: string;
	/** Kazakh is written in two scripts. */
	also?: { lang: string; name: string };
}

/** The order is fixed and never mirrored: this screen has no language yet. */
export const DOORS: readonly DoorSign[] = [
	{ language: 'ug', lang: 'ug', dir: 'rtl', hello: 'ياخشىمۇسەن!', name: 'ئۇيغۇرچە' },
	{
		language: 'kk',
		lang: 'kk-Arab',
		dir: 'rtl',
		hello: 'سالەم!',
		name: 'قازاقشا',
		also: { lang: 'kk', name: 'Қазақша' }
	},
	{ language: 'zh', lang: 'zh', dir: 'ltr', hello: '你好！', name: '中文' },
	{ language: 'en', lang: 'en', dir: 'ltr', hello: 'Hello!', name: 'English' }
];

/** What the door says, for the voice: Kazakh in Cyrillic. */
export const GREETINGS: Record<Language, string> = {
	ug: 'ياخشىمۇسەن! ئۇيغۇرچە.',
	kk: 'Сәлем! Қазақша.',
	zh: '你好！中文。',
	en: 'Hello! English.'
};
