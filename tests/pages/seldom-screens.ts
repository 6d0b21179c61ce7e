import { CHILD, begun } from '../fixtures/children.ts';
import { put } from '../fixtures/rows.ts';
import { seen, type ScreenStop } from './screens.ts';
import { reveal } from './the-cover.ts';
import type { Visitor } from './visitor.ts';

/** Nothing more can be written, until somebody makes room. */
function fillsTablet(visitor: Visitor): Promise<void> {
	return visitor.page.evaluate(() => {
		const { add, put: keep } = IDBObjectStore.prototype;
		const full = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		Object.assign(IDBObjectStore.prototype, { add: full, put: full });
		const free = () => Object.assign(IDBObjectStore.prototype, { add, put: keep });
		addEventListener('yol-test-free', free, { once: true });
	});
}

const LEARNER = { ...CHILD, id: '6-bear', tile: 'green-bear-dots' };
const SEEN = 'moving-safely.m.1';
/** Of its age, the one with most to read before it begins. */
const SENSITIVE = 'hiv-and-care.m.1';
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
			await seen(visitor, 'main.lesson .options:visible');
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
			const answers = visitor.page.locator('main.lesson .options:visible');
			for (let line = 0; line < 4 && !(await answers.isVisible()); line++)
				await visitor.page.keyboard.press('PageDown');
			await answers.waitFor();
		}
	},
	{
		name: 'answer that was not saved',
		band: 'm',
		open: async (visitor) => {
			await fillsTablet(visitor);
			await visitor.button('step.notsure').click();
			await visitor.button('states.full.act').click();
			await seen(visitor, 'main.lesson .trouble');
			await seen(visitor, 'main.lesson h1:visible');
		}
	},
	{
		name: 'calm corner over a lesson',
		band: 'm',
		open: async (visitor) => {
			await visitor.page.evaluate(() => dispatchEvent(new Event('yol-test-free')));
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
			await visitor.openLesson(SENSITIVE);
			await seen(visitor, '.intro');
		}
	},
	{
		name: 'word before a lesson that is opened together',
		band: 'm',
		open: async (visitor) => {
			await visitor.button('hide.try').click();
			await reveal(visitor.page, visitor);
			await visitor.button('hide.onward').click();
			await seen(visitor, 'main.lesson .before');
		}
	},
	{
		name: 'full tablet',
		band: 'm',
		open: async (visitor) => {
			await fillsTablet(visitor);
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
	},
	{
		name: 'screen for adults that is not here yet',
		band: 'a',
		open: async (visitor) => {
			// The code of a page that nobody has opened is gone, as it is after an update.
			const known = await visitor.page.evaluate(() =>
				performance.getEntriesByType('resource').map(({ name }) => name)
			);
			await visitor.page.route('**/_app/immutable/nodes/**', (route) =>
				known.includes(route.request().url()) ? route.continue() : route.abort()
			);
			await visitor.go('/facts');
			await visitor.page.getByText(visitor.t('states.absent.title')).first().waitFor();
		}
	},
	{
		name: 'something got tangled',
		band: 'm',
		open: async (visitor) => {
			await visitor.go('/comfort');
			await visitor.page.getByText(visitor.t('states.tangled.title')).first().waitFor();
		}
	}
];
