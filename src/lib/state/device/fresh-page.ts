/** How long a download that was asked for again may take. */
const DOWNLOAD_TIMEOUT_MS = 4_000;

/** The code that a page of the app begins with; its name changes with all other code. */
const ENTRY = /entry\/app\.[\w-]+\.js/;

/**
 * The code that the page at this address begins with, as the network has it now. Nothing where no page comes,
 * or a stranger’s: a network may answer everything with a page on which somebody has to log in.
 */
export async function entryNow(): Promise<string | undefined> {
	const asked = fetch(location.pathname, { cache: 'no-store' });
	const page = await asked.then((answer) => answer.text()).catch(() => '');
	return ENTRY.exec(page)?.[0];
}

/** A download that hangs is asked for by a fresh page only. Loads one unless everything is here in time. */
export function freshPageUnless(isHere: () => boolean): void {
	setTimeout(() => isHere() || void freshPage(), DOWNLOAD_TIMEOUT_MS);
}

/** Where the network gives none of ours, what is shown stays. */
export async function freshPage(): Promise<void> {
	if (await entryNow()) location.reload();
}
