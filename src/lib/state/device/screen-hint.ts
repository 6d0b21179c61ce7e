import { restoreSettings, type Settings } from '#lib/data/settings.ts';

const KEY = 'yol-screen';
/** What static/early-requests.js reads; and all that an app before this one has written. */
const LANGUAGE_KEY = 'yol-language';

/** What the first screen shows by; nothing about a child, a guest or a group. */
type ScreenHint = Pick<Settings, 'language' | 'script'>;

/**
 * How the screen looked last time, readable before the database is open. Only a hint: the settings in the
 * database decide. Undefined where there is none.
 */
export function screenHint(): ScreenHint | undefined {
	try {
		const kept = localStorage.getItem(KEY);
		if (kept === null) return undefined;
		const { language, script } = restoreSettings(JSON.parse(kept));
		return { language, script };
	} catch {
		// Storage that is denied gives no hint, and neither do broken letters.
		return undefined;
	}
}

export function keepScreenHint({ language, script }: Settings): void {
	try {
		localStorage.setItem(KEY, JSON.stringify({ language, script }));
		if (language) localStorage.setItem(LANGUAGE_KEY, language);
	} catch {
		// Without the hint the next start is a little slower, and nothing else.
	}
}
