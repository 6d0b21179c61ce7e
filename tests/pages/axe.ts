import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds on the screen as it is now, one line for each element. */
export async function axeProblems(page: Page): Promise<string[]> {
	const axe = new AxeBuilder({ page })
		// The app is one document; without frames there is nothing to gather.
		.setLegacyMode(true)
		.options({ rules: { 'target-size': { enabled: true } } });
	const { violations } = await axe.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => {
			const why = failureSummary?.split('\n')[1]?.trim() ?? '';
			return `${id}: ${target.join(' ')} ${why}`;
		})
	);
}
