import { expect, test, vi } from 'vitest';
import { Asking } from './asking.ts';

test('what did not come is asked for until it comes, and at once where somebody waits', async () => {
	const asking = new Asking();
	let tries = 0;
	const fetches = vi.fn(() =>
		++tries < 3 ? Promise.reject(new Error('gone')) : Promise.resolve()
	);
	const came = asking.until(fetches);
	for (const n of [1, 2]) {
		await vi.waitFor(() => expect(fetches).toHaveBeenCalledTimes(n));
		asking.again();
	}
	await came;
	expect(fetches).toHaveBeenCalledTimes(3);
});
