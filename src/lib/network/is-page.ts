/** Whether the answer is a page. Many hosts give their first page for every file that they do not have. */
export function isPage(response: Response): boolean {
	return /^text\/html/i.test(response.headers.get('content-type') ?? '');
}
