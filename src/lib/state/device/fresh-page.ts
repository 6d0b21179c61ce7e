/** How long a download that was asked for again may take. */
const DOWNLOAD_TIMEOUT_MS = 4_000;

/** A download that hangs is asked for by a fresh page only. Loads one unless everything is here in time. */
export function freshPageUnless(isHere: () => boolean): void {
	setTimeout(() => isHere() || void freshPage(), DOWNLOAD_TIMEOUT_MS);
}

/** Where the network gives none, a browser would show a page of its own. */
export async function freshPage(): Promise<void> {
	const asked = { method: 'HEAD', cache: 'no-store' } as const;
	const answer = await fetch(location.pathname, asked).catch(() => undefined);
	if (answer?.ok) location.reload();
}
