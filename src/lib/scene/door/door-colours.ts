/** Colours of a door: its leaf, and the darker frame, gap and threshold. */
export interface DoorColours {
	leaf: string;
	dark: string;
}

/** One door for each language, in the fixed order of the wall. */
export const DOOR_COLOURS = {
	ug: { leaf: '#2a8a84', dark: '#1c6a66' },
	kk: { leaf: '#c2603a', dark: '#9c472a' },
	zh: { leaf: '#3f68b0', dark: '#2e4f8c' },
	en: { leaf: '#8a5a9c', dark: '#6c4380' }
} as const satisfies Record<string, DoorColours>;
