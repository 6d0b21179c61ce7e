import type { PrecacheController } from 'workbox-precaching';
import { Patience } from '../lib/data/packs/patience.ts';

type Plugin = NonNullable<
	NonNullable<ConstructorParameters<typeof PrecacheController>[0]>['plugins']
>[number];

/** Longer than for a pack: nobody looks at it, and what has come of a file is lost with it. In milliseconds. */
const PATIENCE = 30_000;

/**
 * For requests that come one after the other: ends one that brings nothing any more. Then nothing is installed,
 * and the page begins again a little later (state/device/settling.ts), with what is kept by then.
 */
export function inTime(): Plugin {
	let patience = new Patience(PATIENCE);
	let answered: (value?: unknown) => void;

	/** Whoever made the request hears of its end. */
	function watch(coming: Promise<unknown>) {
		coming.catch(() => undefined);
	}

	return {
		requestWillFetch: ({ request }) => {
			patience = new Patience(PATIENCE);
			watch(patience.with(new Promise((resolve) => (answered = resolve))));
			return Promise.resolve(new Request(request, { signal: patience.signal }));
		},
		fetchDidSucceed: ({ response }) => {
			answered();
			watch(patience.read(response.clone()));
			return Promise.resolve(response);
		},
		fetchDidFail: () => Promise.resolve(answered())
	};
}
