import type { Band } from '../../src/lib/domain/content/language.ts';
import { TODAY } from '../fixtures/children.ts';
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

export const seen = (visitor: Visitor, css: string) =>
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
		...(band === 'm' ? [touch('tool of a module', 'tool.name.three_doors', '.module .card')] : []),
		at('module that is opened together', '/module/hiv-and-care', '.module .title')
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

const clubPage = (name: string, css: string): ScreenStop => ({
	name: `club ${name}`,
	band: 'a',
	open: async (visitor) => {
		await visitor.go(`/club${name}`);
		await seen(visitor, css);
	}
});

/** Every claim and telephone number, for lawyers, clinicians and ministries. */
const FACTS: ScreenStop = {
	name: 'facts and telephone lines',
	band: 'a',
	open: async (visitor) => {
		await visitor.go('/facts');
		await seen(visitor, '.facts li');
	}
};

/** The pages behind the PIN, of a tablet that has children on its wall and no PIN yet. */
export const CLUB: ScreenStop[] = [
	FACTS,
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
			await visitor.page.waitForURL('**/club/transfer');
			await visitor.go('/club');
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
