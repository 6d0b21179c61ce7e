import type { Band } from '../../src/lib/domain/content/language.ts';
import { CHILD, TODAY, begun } from '../fixtures/children.ts';
import { put } from '../fixtures/rows.ts';
import type { Visitor } from './visitor.ts';

/** A screen by its name, and the way to it from wherever a visitor stands. */
export interface ScreenStop {
	name: string;
	band: Band;
	open: (visitor: Visitor) => Promise<void>;
}

export const SWAN = {
	id: '1-swan',
	tile: 'blue-swan-dots',
	band: 'l',
	language: 'ug',
	group: 'apple',
	lastDay: TODAY
};
/** Six misses, so that only a grown-up can open; and a secret that nobody knows. */
const secret = { salt: '0'.repeat(32), hash: '0'.repeat(64), rounds: 100_000 };
export const FOX = { ...SWAN, id: '2-fox', tile: 'red-fox-dots', secret };
const OWL = { ...FOX, id: '3-owl', tile: 'green-owl-dots', misses: { count: 6, at: 1 } };
const DEER = { ...SWAN, id: '4-deer', tile: 'pink-deer-dots', group: 'grape' };

const seen = (visitor: Visitor, css: string) =>
	visitor.page.locator(css).first().waitFor({ timeout: 8_000 });

/** Before anybody has come in: the Door, the wall without children, the ages of a guest. */
export const OUTSIDE: ScreenStop[] = [
	{
		name: 'Door',
		band: 'l',
		open: async (visitor) => {
			await visitor.go('/');
			await seen(visitor, 'main.door');
		}
	},
	{
		name: 'wall, nobody yet',
		band: 'l',
		open: async (visitor) => {
			await visitor.go('/who');
			await seen(visitor, '.state');
		}
	},
	{
		name: 'ages of a guest',
		band: 'l',
		open: async (visitor) => {
			await visitor.button('who.guest').click();
			await seen(visitor, '.ages');
		}
	}
];

/** Screens of a tablet that has children on its wall. */
export const WALL: ScreenStop[] = [
	{
		name: 'wall',
		band: 'l',
		open: async (visitor) => {
			await put(visitor.page, 'profiles', [SWAN, FOX, OWL, DEER]);
			await visitor.page.goto('/who');
			await seen(visitor, '.tiles');
		}
	},
	{
		name: 'picture pad',
		band: 'l',
		open: async (visitor) => {
			await visitor.go(`/who/${FOX.tile}`);
			await seen(visitor, '.pad .pictures');
		}
	},
	{
		name: 'pad at rest',
		band: 'l',
		open: async (visitor) => {
			await put(visitor.page, 'profiles', [{ ...FOX, misses: { count: 3, at: Date.now() } }]);
			await visitor.page.goto('/who');
			await visitor.go(`/who/${FOX.tile}`);
			await seen(visitor, '.pad .rest .bell');
		}
	},
	{
		name: 'pad that asks for a grown-up',
		band: 'l',
		open: async (visitor) => {
			await visitor.go(`/who/${OWL.tile}`);
			await seen(visitor, '.pad .rest');
		}
	}
];

/** Screens of somebody who has come in; Little sees all of them, the others what is theirs. */
export function inside(band: Band): ScreenStop[] {
	const at = (name: string, path: string, css: string): ScreenStop => ({
		name: `${name} (${band})`,
		band,
		open: async (visitor) => {
			await visitor.go(path);
			await seen(visitor, css);
		}
	});
	const touch = (name: string, key: string, css: string): ScreenStop => ({
		name: `${name} (${band})`,
		band,
		open: async (visitor) => {
			await visitor.button(key).click();
			await seen(visitor, css);
		}
	});
	const own = [
		at('road', '/road', '.road'),
		at('module', '/module/feelings-and-calm', '.module'),
		at('module that is opened together', '/module/hiv-and-care', '.module')
	];
	if (band !== 'l') return own;
	return [
		...own,
		at('Remember, nothing due', '/remember', '.state'),
		at('calm corner, bell', '/calm', '.calm'),
		touch('calm corner, senses', 'calm.senses', '.calm'),
		touch('calm corner, star', 'calm.star', '.calm'),
		at('help', '/help', '.help .steps'),
		touch('helping hand', 'help.hand', '.help'),
		at('comfort', '/comfort', '.screen .rows'),
		at('lesson that is locked', '/lesson/safe-body.o.1', '.state'),
		at('lesson that does not exist', '/lesson/nowhere.l.9', '.state'),
		at('address that does not exist', '/nowhere', '.state')
	];
}

const LEARNER = { ...CHILD, id: '6-bear', tile: 'green-bear-dots' };
const SEEN = 'moving-safely.m.1';
/** Answered long ago, and waiting. */
const card = { learner: LEARNER.id, lesson: SEEN, item: 'q1', box: 1, seen: 1, due: 2 };

/** Screens of a child with a tile that come about seldom: what is due, paired questions, trouble. */
export const SELDOM: ScreenStop[] = [
	{
		name: 'no network',
		band: 'l',
		open: async (visitor) => {
			// Before the app gathers all lessons in the background.
			await visitor.page.route('**/packs/*/my-strengths.m.1.*.json', (route) =>
				route.fulfill({ body: '{}', contentType: 'application/json' })
			);
			await put(visitor.page, 'cards', [{ learner: card.learner, item: `${SEEN}#q1`, card }]);
			await put(visitor.page, 'tallies', [begun(LEARNER.id, 'feelings-and-calm.m.1')]);
			await visitor.seat([{ ...LEARNER, language: visitor.language }]);
			await seen(visitor, '.tiles');
			await visitor.page.context().setOffline(true);
			await seen(visitor, '.state');
		}
	},
	{
		name: 'road, something to remember',
		band: 'm',
		open: async (visitor) => {
			await visitor.page.context().setOffline(false);
			await visitor.touchTile(LEARNER.tile);
			await seen(visitor, 'a[href="/remember"]');
		}
	},
	{
		name: 'Remember, asked',
		band: 'm',
		open: async (visitor) => {
			await visitor.go('/remember');
			await seen(visitor, 'main.lesson .options');
		}
	},
	{
		name: 'Remember, not sure',
		band: 'm',
		open: async (visitor) => {
			await visitor.button('step.notsure').click();
			await seen(visitor, '.fb');
		}
	},
	{
		name: 'word before paired questions',
		band: 'm',
		open: async (visitor) => {
			await visitor.openLesson(SEEN);
			await visitor.button('player.skip').waitFor();
		}
	},
	{
		name: 'paired question',
		band: 'm',
		open: async (visitor) => {
			const answers = visitor.page.locator('main.lesson .options');
			for (let line = 0; line < 4 && !(await answers.isVisible()); line++)
				await visitor.page.keyboard.press('PageDown');
			await answers.waitFor();
		}
	},
	{
		name: 'calm corner over a lesson',
		band: 'm',
		open: async (visitor) => {
			await visitor.button('word.calm').click();
			await seen(visitor, '.calm');
		}
	},
	{
		name: 'help over a lesson',
		band: 'm',
		open: async (visitor) => {
			await visitor.button('word.help').click();
			await seen(visitor, '.help .steps');
		}
	},
	{
		name: 'brush before a lesson',
		band: 'm',
		open: async (visitor) => {
			await visitor.unlockAsAdult();
			await visitor.button('club.lock').click();
			await visitor.touchTile(LEARNER.tile);
			await visitor.page.waitForURL('**/road');
			await visitor.openLesson('growing-up.m.1');
			await seen(visitor, '.intro');
		}
	},
	{
		name: 'full tablet',
		band: 'm',
		open: async (visitor) => {
			await visitor.page.evaluate(() => {
				const full = () => {
					throw new DOMException('full', 'QuotaExceededError');
				};
				Object.assign(IDBObjectStore.prototype, { add: full, put: full });
			});
			await visitor.openLesson('feelings-and-calm.m.1');
			await seen(visitor, '.state');
		}
	},
	{
		name: 'lesson that did not arrive whole',
		band: 'm',
		open: async (visitor) => {
			await visitor.page.goto('/lesson/my-strengths.m.1');
			await seen(visitor, '.state .code');
		}
	}
];

const clubPage = (name: string, css: string): ScreenStop => ({
	name: `club ${name}`,
	band: 'a',
	open: async (visitor) => {
		await visitor.go(`/club${name}`);
		await seen(visitor, css);
	}
});

/** The pages behind the PIN, of a tablet that has children on its wall and no PIN yet. */
export const CLUB: ScreenStop[] = [
	clubPage('', '.fields'),
	{
		name: 'PIN',
		band: 'a',
		open: async (visitor) => {
			await visitor.button('club.setup.next').click();
			await seen(visitor, '.keys');
		}
	},
	{
		name: 'club today',
		band: 'a',
		open: async (visitor) => {
			await visitor.choosePin('246810');
			await seen(visitor, 'main ol');
		}
	},
	clubPage('/attendance', 'main ul button'),
	clubPage('/children', 'table'),
	{
		name: 'card of a child',
		band: 'a',
		open: async (visitor) => {
			await visitor.page.locator('table button').first().click();
			await visitor.button('club.erase.ask').click();
			await visitor.button('club.erase.no').waitFor();
		}
	},
	clubPage('/groups', 'main select'),
	clubPage('/progress', 'main table'),
	clubPage('/coming', 'main section'),
	clubPage('/report', 'main table'),
	clubPage('/site', 'input[type=tel]'),
	clubPage('/transfer', '.cards'),
	clubPage('/tablet', 'main section')
];
