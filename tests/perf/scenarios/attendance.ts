import type { Browser } from '@playwright/test';
import { Register } from '../../pages/register.ts';
import { Visitor } from '../../pages/visitor.ts';
import { percentile, type Measured } from '../target.ts';
import { ADDRESS, atRest, openTablet, slow, USUAL } from '../tablet.ts';

const CHILDREN = 30;
/** A group of which nobody came and nobody knows why: the most touches that a register can ask for. */
const TOUCHES_A_CHILD = 3;

/** Attendance of a group by touch: how long a finger waits for its mark. */
export async function attendance(browser: Browser): Promise<Measured[]> {
	const tablet = await openTablet(browser, { ...USUAL, cpu: 1 }, { hasTouch: true });
	const { page, cdp } = tablet;
	await page.goto(`${ADDRESS}/who`);
	const register = await Register.of(new Visitor(page, 'en'), CHILDREN);
	await slow(cdp, { cpu: 4 });
	await register.open();
	for (let child = 0; child < CHILDREN; child++)
		for (let touch = 0; touch < TOUCHES_A_CHILD; touch++) {
			await register.cells.nth(child).tap();
			await atRest(page, 1_000);
		}
	const { touched, shown } = await register.seen();
	await tablet.close();
	const note = `${shown.length} of ${touched - 1} touches`;
	return [
		{
			name: 'attendance: touch to its mark, p95',
			value: percentile(shown, 95),
			target: 100,
			unit: 'ms',
			note
		},
		{
			name: 'attendance of thirty of whom none came, all marks together',
			value: shown.reduce((sum, time) => sum + time, 0) / 1000,
			target: 15,
			unit: 's',
			note
		}
	];
}
