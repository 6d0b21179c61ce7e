/** Whether the answer is a page. Many hosts give their first page for every file that they do not have. */
export function isPage(response: Response): boolean {
	return response.headers.get('content-type')?.startsWith('text/html') ?? false;
}
