import encodeQR from 'qr';

/** How often the picture of a moving code changes. An old camera and a slow reader keep up with it. */
export const FRAMES_PER_SECOND = 5;

/** A text as the dark (true) and light fields of a QR code, with the light edge that readers need. */
export function qrFields(text: string): boolean[][] {
	// Lost frames cost little, so the fields are better large than repeated.
	return encodeQR(text, 'raw', { ecc: 'low', border: 4 });
}
