/** Calls each time the browser says that the line is back. Returns how to call it off. */
export function whenBackOnline(start: () => void): () => void {
	addEventListener('online', start);
	return () => removeEventListener('online', start);
}
