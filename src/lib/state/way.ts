import { afterNavigate, goto, preloadCode, replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';

/**
 * Addresses of the screens. A child is never part of one, nor is a language, but for a picture whose window
 * cannot read what its teacher chose.
 */
export const way = {
	door: () => resolve('/'),
	wall: () => resolve('/who'),
	tile: (tile: string) => resolve('/(learner)/who/[tile]', { tile }),
	road: () => resolve('/road'),
	module: (module: string) => resolve('/(learner)/module/[module]', { module }),
	lesson: (lesson: string) => resolve('/(learner)/lesson/[lesson]', { lesson }),
	remember: () => resolve('/remember'),
	calm: () => resolve('/calm'),
	help: () => resolve('/help'),
	comfort: () => resolve('/comfort'),
	grownups: () => resolve('/adults'),
	/** `kept`: a session has just been written down. */
	teach: (mark?: 'kept') => resolve('/teach') + (mark ? `#${mark}` : ''),
	/**
	 * `picture`: another window leads it; `on`: it goes on where it was broken off, without asking; others
	 * are languages that could not be kept.
	 */
	present: (lesson: string, ...marks: string[]) => {
		const address = resolve('/(class)/present/[lesson]', { lesson });
		return marks.length > 0 ? `${address}#${marks.join('+')}` : address;
	},
	/** The lesson is named, so that the picture can be opened before, and after, it says where it is. */
	presenter: (lesson?: string) => resolve('/presenter') + (lesson ? `#${lesson}` : ''),
	club: () => resolve('/club'),
	facts: () => resolve('/facts'),
	family: () => resolve('/family'),
	card: (card: string) => resolve('/(adults)/family/card/[card]', { card }),
	session: (session: string) => resolve('/(adults)/family/session/[session]', { session }),
	evening: () => resolve('/family/evening'),
	guide: () => resolve('/guide'),
	chapter: (chapter: string) => resolve('/(adults)/guide/[chapter]', { chapter }),
	/** What to do if a child tells: one touch from adults’ screens, two where a class may look on. `part`: its section, such as f. */
	protocol: (part?: string) =>
		resolve('/(adults)/guide/[chapter]', { chapter: 'safeguarding' }) + (part ? `#${part}` : ''),
	teachers: () => resolve('/teachers'),
	unit: (unit: string) => resolve('/(adults)/teachers/unit/[unit]', { unit }),
	unitStory: (unit: string) => resolve('/(adults)/teachers/story/[unit]', { unit }),
	observation: () => resolve('/teachers/observation'),
	checklist: () => resolve('/teachers/checklist'),
	certificate: () => resolve('/teachers/certificate'),
	clubAttendance: () => resolve('/club/attendance'),
	clubChildren: () => resolve('/club/children'),
	clubComing: () => resolve('/club/coming'),
	clubGroups: () => resolve('/club/groups'),
	clubProgress: () => resolve('/club/progress'),
	clubReport: () => resolve('/club/report'),
	clubSite: () => resolve('/club/site'),
	clubTablet: () => resolve('/club/tablet'),
	clubTransfer: () => resolve('/club/transfer'),
	print: () => resolve('/print'),
	/** `of` is the lesson or the session that a sheet is about. */
	sheet: (sheet: string, of?: string) =>
		resolve('/(adults)/print/[sheet]/[[of]]', of ? { sheet, of } : { sheet })
};

/** Adults read; a page that was not found is anybody’s. */
export function isForAdults(route: string | null): boolean {
	return /^\/\((class|club|adults)\)/.test(route ?? '');
}

/**
 * Goes to a screen and leaves nothing behind: the history holds one entry for the whole app.
 * `from` is where calm corner and help lead back to.
 */
export async function go(href: string, from?: string): Promise<void> {
	await goto(href, { replaceState: true, state: from ? { from } : {} });
}

/** Gives a page its address again, which a cover has hidden. */
export function showAddress(): void {
	if (location.pathname !== page.url.pathname) replaceState(page.url, page.state);
}

/**
 * The screen that led to this one, by its link or by name, for one that several others lead to; undefined where
 * none did. Who went round over another screen, and comes back by its Back, finds it in what was `known`, by
 * the addresses of pages. To be called as a component starts.
 */
export function ledFrom(known: Map<string, string>): () => string | undefined {
	afterNavigate(({ type, from, to }) => {
		const led = page.state.from ?? (type === 'link' ? from?.url.pathname : undefined);
		if (to && led) known.set(to.url.pathname, led);
	});
	return () => known.get(page.url.pathname);
}

/** Brings the code of a screen that somebody is about to open. What cannot be fetched now is asked for again. */
export async function expect(href: string): Promise<void> {
	await preloadCode(href).catch(() => undefined);
}
