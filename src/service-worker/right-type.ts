import { isPage } from '../lib/network/is-page.ts';

/** Code and styles count for nothing under another type, right as every byte of them may be. */
const TYPES: Readonly<Record<string, RegExp>> = {
	js: /^(text|application)\/(x-)?javascript/i,
	css: /^text\/css/i,
	html: /^text\/html/i
};

/** What Workbox is about to keep. */
interface Answered {
	request: Request;
	response: Response;
}

/**
 * Has Workbox keep only what the browser can use. A host may give a page for a file that it does not have, and so
 * may a network that wants a login first; what is kept is never asked for again.
 */
export const rightType = {
	cacheWillUpdate({ request, response }: Answered): Promise<Response | null> {
		const [ending = ''] = /\w+$/.exec(new URL(request.url).pathname) ?? [];
		const type = response.headers.get('content-type') ?? '';
		const isRight = TYPES[ending]?.test(type) ?? !isPage(response);
		return Promise.resolve(response.status === 200 && isRight ? response : null);
	}
};
