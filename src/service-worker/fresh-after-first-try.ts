/** What Workbox is about to ask for. */
interface Asked {
	request: Request;
}

/**
 * On a first visit what the page has fetched already is not fetched again. After that nothing is taken from the
 * browser’s own memory: what broke off an earlier try may lie there, for a year, as a file of that name never
 * changes. An update has new names in any case.
 */
export function freshAfterFirstTry(cacheName: string) {
	let isFirst: Promise<boolean> | undefined;
	return {
		async requestWillFetch({ request }: Asked): Promise<Request> {
			isFirst ??= caches.has(cacheName).then((hasBegun) => !hasBegun);
			return (await isFirst) ? request : new Request(request, { cache: 'reload' });
		}
	};
}
