import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { noteLostCode } from '#lib/state/device/lost-code.ts';
import { noteLostStyles } from '#lib/state/device/lost-styles.ts';
import { codeOf, countError, noteNotFetched } from '#lib/state/count-error.ts';

/** What breaks outside of a page’s loading, in a touch or a promise, is counted as well. */
export const init: ClientInit = () => {
	mendAddress();
	window.addEventListener('vite:preloadError', ({ payload }) => noteNotFetched(payload));
	addEventListener('error', noteLostStyles, { capture: true });
	addEventListener('error', noteLostCode, { capture: true });
	addEventListener('error', ({ error }) => void countError(codeOf(error)));
	addEventListener('unhandledrejection', ({ reason }) => void countError(codeOf(reason)));
};

/** Everything that breaks becomes a stable code; the child sees a picture, the facilitator the code. */
export const handleError: HandleClientError = ({ error, status }) => {
	const code = status === 404 ? 'page/unknown' : codeOf(error);
	void countError(code);
	return { message: code, code };
};

/** The router breaks at an address that is no text, as a link that was cut off in the middle of a letter. */
function mendAddress(): void {
	try {
		decodeURI(location.pathname);
	} catch {
		// Each % stands for itself then: an address that nobody knows.
		history.replaceState(null, '', encodeURI(location.pathname));
	}
}
