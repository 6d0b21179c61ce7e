import { expect, test, vi } from 'vitest';
import { RetryUntilLoaded } from './retry-until-loaded.ts';

test('what did not come is asked for until it comes, and at once where somebody waits', async () => {
	const retry = new RetryUntilLoaded();
	let tries = 0;
	const fetches = vi.fn(() =>
		++tries < 3 ? Promise.reject(new Error('gone')) : Promise.resolve()
	);
	const came = retry.until(fetches);
	for (const n of [1, 2]) {
		await vi.waitFor(() => expect(fetches).toHaveBeenCalledTimes(n));
		retry.again();
	}
	await came;
	expect(fetches).toHaveBeenCalledTimes(3);
});
