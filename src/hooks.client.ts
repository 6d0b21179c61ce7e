import type { HandleClientError } from '@sveltejs/kit';
import { AppError } from '#lib/domain/app-error.ts';

/** Everything that breaks becomes a stable code; the child sees a picture, the facilitator the code. */
export const handleError: HandleClientError = ({ error, status }) => {
	const code =
		error instanceof AppError ? error.code : status === 404 ? 'page/unknown' : 'app/broken';
	return { message: code, code };
};
