import type { PrecacheController } from 'workbox-precaching';
import { StallTimeout } from '../lib/network/stall-timeout.ts';

type Plugin = NonNullable<
	NonNullable<ConstructorParameters<typeof PrecacheController>[0]>['plugins']
>[number];

/** Longer than for a pack: nobody looks at it, and what has come of a file is lost with it. */
const STALL_TIMEOUT_MS = 30_000;

/**
 * For requests that come one after the other: ends one that brings nothing any more. Then nothing is installed,
 * and the page begins again a little later (state/device/offline-install.ts), with what is kept by then.
 */
export function inTime(): Plugin {
	let stall = new StallTimeout(STALL_TIMEOUT_MS);
	let answered: (value?: unknown) => void;

	/** Whoever made the request hears of its end. */
	function watch(coming: Promise<unknown>) {
		coming.catch(() => undefined);
	}

	return {
		requestWillFetch: ({ request }) => {
			stall = new StallTimeout(STALL_TIMEOUT_MS);
			watch(stall.with(new Promise((resolve) => (answered = resolve))));
			return Promise.resolve(new Request(request, { signal: stall.signal }));
		},
		fetchDidSucceed: ({ response }) => {
			answered();
			watch(stall.read(response.clone()));
			return Promise.resolve(response);
		},
		fetchDidFail: () => Promise.resolve(answered())
	};
}
