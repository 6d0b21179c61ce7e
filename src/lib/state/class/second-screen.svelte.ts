/** A screen as browsers with window placement describe it. */
interface PlacedScreen {
	availLeft: number;
	availTop: number;
	availWidth: number;
	availHeight: number;
}
interface ScreenDetails {
	currentScreen: PlacedScreen;
	screens: readonly PlacedScreen[];
}

/**
 * Where the picture of a class goes. The browser may ask its teacher about the screens for as long as it likes:
 * no class waits for the answer, which counts as soon as it is there.
 */
export class SecondScreen {
	#details = $state.raw<ScreenDetails>();

	/** How many screens there are, if the browser has said so. */
	get screens(): number | undefined {
		return this.#details?.screens.length;
	}

	/** Has the browser asked, if need be; it asks only after a touch. */
	async look(): Promise<void> {
		this.#details ??= await findScreens();
	}

	/** Opens the picture where the second screen is known to be. */
	open(address: string): void {
		openPicture(address, this.#details);
	}
}

/** The screens of this device, when the browser can place windows and the teacher allows it. */
async function findScreens(): Promise<ScreenDetails | undefined> {
	if (!('getScreenDetails' in window)) return undefined;
	const ask = window.getScreenDetails as () => Promise<ScreenDetails>;
	// Refusing is an answer: the window then opens where the browser likes.
	return ask.call(window).catch(() => undefined);
}

/**
 * Opens the picture on the second screen, or in a window that can be dragged there. It gets a process of
 * its own, so that neither window waits for what the other draws. The price: the browser does not say
 * whether it held the window back, so whoever waits for it listens (`picture.svelte.ts`).
 */
export function openPicture(address: string, screens: ScreenDetails | undefined): void {
	const other = screens?.screens.find((screen) => screen !== screens.currentScreen);
	const place = other
		? `left=${other.availLeft},top=${other.availTop},width=${other.availWidth},height=${other.availHeight},fullscreen`
		: 'popup,width=1280,height=720';
	window.open(address, '_blank', `noopener,${place}`);
}

/** Fills the screen, or gives it back; a browser that cannot leaves everything as it is. */
export async function toggleFullScreen(): Promise<void> {
	const change = document.fullscreenElement
		? document.exitFullscreen()
		: document.documentElement.requestFullscreen();
	await change.catch(() => undefined);
}
