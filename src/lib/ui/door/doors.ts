import type { Language } from '#lib/domain/content/language.ts';

/** What stands on one door, in its own language and script. It is needed before any dictionary. */
export interface DoorSign {
	lang: string;
	dir: 'ltr' | 'rtl';
	hello: string;
	name: string;
	/** Kazakh is written in two scripts. */
	also?: { lang: string; name: string };
}

export const DOORS: Readonly<Record<Language, DoorSign>> = {
	ug: { lang: 'ug', dir: 'rtl', hello: 'ياخشىمۇسەن!', name: 'ئۇيغۇرچە' },
	kk: {
		lang: 'kk-Arab',
		dir: 'rtl',
		hello: 'سالەم!',
		name: 'قازاقشا',
		also: { lang: 'kk', name: 'Қазақша' }
	},
	zh: { lang: 'zh', dir: 'ltr', hello: '你好！', name: '中文' },
	en: { lang: 'en', dir: 'ltr', hello: 'Hello!', name: 'English' }
};

/** What the door says, for the voice: Kazakh in Cyrillic. */
export const GREETINGS: Record<Language, string> = {
	ug: 'ياخشىمۇسەن! ئۇيغۇرچە.',
	kk: 'Сәлем! Қазақша.',
	zh: '你好！中文。',
	en: 'Hello! English.'
};
