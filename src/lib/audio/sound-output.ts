/** A browser that tells nothing of its loudspeakers must not keep the voice waiting. */
const WAKE_TIMEOUT_MS = 1000;

/**
 * Resolves when the browser has opened its way to the loudspeaker, or after a second. The first
 * AudioContext would open it, too, but holds up the page for that long: 100 to 200 ms while a picture is
 * being drawn. Asked for the list of devices it does so beside the page. The list itself is not read.
 */
export async function wakeSoundOutput(): Promise<void> {
	const woken = navigator.mediaDevices?.enumerateDevices().catch(() => {});
	await Promise.race([woken, new Promise((resolve) => setTimeout(resolve, WAKE_TIMEOUT_MS))]);
}
