import type { Scene } from '#lib/domain/scene/scene.ts';

/** One answer as the screen shows it. */
export interface ShownOption {
	id: string;
	text: string;
	/** Where the text stands in the step, as in `options.a.t`. */
	path: string;
	icon?: string | undefined;
	scene?: Scene | undefined;
}

/** How an answer stands: waiting, right, tried and not right, or faded behind the right one. */
export type OptionState = 'open' | 'picked' | 'right' | 'tried' | 'dim';
