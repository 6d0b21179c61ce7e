import { isPage } from '../lib/network/is-page.ts';

const CODE = /_app\/immutable\/[\w./-]+/g;

/** What Workbox is about to keep. */
interface Answered {
	request: Request;
	response: Response;
}

/**
 * Has Workbox keep only what belongs to this app. While a release is being copied to its host, the host may give
 * a page for a file that it does not have yet, or the page of another release; what is kept is never asked for again.
 */
export function ownFiles(paths: readonly string[]) {
	const own = new Set(paths);
	return {
		async cacheWillUpdate({ request, response }: Answered): Promise<Response | null> {
			const isOurs = new URL(request.url).pathname.endsWith('.html')
				? await namesOnly(response, own)
				: !isPage(response);
			return response.status === 200 && isOurs ? response : null;
		}
	};
}

/** Whether a page names code, and none but ours. */
async function namesOnly(page: Response, own: ReadonlySet<string>): Promise<boolean> {
	const named = (await page.clone().text()).match(CODE) ?? [];
	return named.length > 0 && named.every((path) => own.has(`/${path}`));
}
