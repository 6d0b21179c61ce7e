import { expect, test } from '@playwright/test';
import { tileAt, tileKey } from '../../src/lib/domain/profile/tile.ts';
import { FRUITS } from '../../src/lib/ui/club/fruits.ts';
import { CHILD } from '../fixtures/children.ts';
import { put, rows } from '../fixtures/rows.ts';
import { Visitor } from '../pages/visitor.ts';

test.use({ serviceWorkers: 'block', actionTimeout: 10_000 });

const PIN = '246810';

test('a group is made, gets another fruit with its children, and is closed once it is empty', async ({
	page
}) => {
	const adult = new Visitor(page, 'ug');
	await adult.enterDoor();
	await put(page, 'profiles', [CHILD]);
	await adult.go('/club');
	await adult.setPin(PIN);
	await adult.go('/club/groups');
	const group = (sign: string) =>
		page.locator('main li', {
			has: page.locator('strong', { hasText: adult.t(`tile.group.${sign}`) })
		});
	const apple = group('apple');
	await expect(apple.getByRole('button')).toBeDisabled();
	await apple.getByRole('combobox').selectOption('pear');
	await expect.poll(async () => (await rows(page, 'profiles'))[0]?.['group']).toBe('pear');
	await expect(apple).toHaveCount(0);
	const make = adult.t('club.groups.make').replace('{group}', adult.t('tile.group.melon'));
	await page.getByRole('button', { name: make, exact: true }).click();
	await group('melon').getByRole('button').click();
	await expect(group('melon')).toHaveCount(0);
	const groups = await rows(page, 'groups');
	expect(groups.filter(({ closed }) => closed).map(({ id }) => id)).toEqual(['apple', 'melon']);
});

test('the wall can show one group only', async ({ page }) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	const fox = { ...CHILD, id: '2-fox', tile: 'red-fox-dots', group: 'pear' };
	await put(page, 'profiles', [CHILD, fox]);
	await adult.go('/club');
	await adult.setPin(PIN);
	await adult.go('/club/children');
	await page.getByRole('tab', { name: adult.t('tile.group.pear') }).click();
	await adult.button('club.child.onlywall').click();
	await adult.button('club.lock').click();
	await expect(page.getByRole('button', { name: adult.tileName(fox.tile) })).toBeVisible();
	await expect(page.getByRole('tab')).toHaveCount(0);
	await expect(page.getByRole('button', { name: adult.tileName(CHILD.tile) })).toHaveCount(0);

	// The wall goes with the group to its other fruit.
	await adult.enterPin(PIN);
	await adult.go('/club/groups');
	const pear = page.locator('main li', { hasText: adult.t('tile.group.pear') });
	await pear.getByRole('combobox').selectOption('melon');
	await expect.poll(async () => (await rows(page, 'profiles'))[1]?.['group']).toBe('melon');
	await adult.button('club.lock').click();
	await expect(page.getByRole('button', { name: adult.tileName(fox.tile) })).toBeVisible();
	await expect(page.getByRole('button', { name: adult.tileName(CHILD.tile) })).toHaveCount(0);

	// Where another tablet gave it another fruit, nobody is left outside.
	await put(page, 'profiles', [{ ...fox, group: 'plum' }]);
	await page.reload();
	await expect(page.getByRole('tab')).toHaveCount(2);
});

test('a club without children says so, and leads to where they are added', async ({ page }) => {
	const adult = new Visitor(page, 'en');
	await adult.enterDoor();
	await adult.go('/club');
	await adult.setPin(PIN);
	await adult.go('/club/progress');
	await expect(page.getByText(adult.t('club.today.nobody'))).toBeVisible();
	await expect(page.locator('main table')).toHaveCount(0);
	await adult.go('/club/attendance');
	await page.getByRole('link', { name: adult.t('club.today.add') }).click();
	await page.waitForURL('**/club/children');
});

test('twelve groups can be told apart and touched on a telephone', async ({ page }) => {
	const adult = new Visitor(page, 'ug');
	await adult.enterDoor();
	const children = Array.from({ length: 300 }, (_, n) => ({
		...CHILD,
		id: `child-${n}`,
		tile: tileKey(tileAt(n)),
		group: FRUITS[n % FRUITS.length]
	}));
	await put(page, 'profiles', children);
	await page.setViewportSize({ width: 360, height: 740 });
	await adult.go('/');
	await adult.go('/who');
	const tabs = page.getByRole('tab');
	await expect(tabs).toHaveCount(FRUITS.length);
	const sizes = await tabs.evaluateAll((all) =>
		all.map((tab) => {
			const { left, right, bottom, height } = tab.getBoundingClientRect();
			const isInside = left >= 0 && right <= innerWidth && bottom <= innerHeight;
			return isInside && height >= 48 && right - left >= 48;
		})
	);
	expect(sizes).toEqual(FRUITS.map(() => true));
	await expect(adult.button('who.more')).toBeInViewport({ ratio: 1 });
});
