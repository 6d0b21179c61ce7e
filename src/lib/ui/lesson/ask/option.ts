import type { IconName } from '#lib/ui/base/icons.ts';
import type { Scene } from '#lib/domain/scene/scene.ts';

/** One answer as the screen shows it. */
export interface ShownOption {
	id: string;
	text: string;
	/** Where the text stands in the step, as in `options.a.t`. */
	path: string;
	icon?: string | undefined;
	scene?: Scene | undefined;
	/** A sign of the interface in place of a picture. */
	sign?: IconName | undefined;
}

/** How an answer stands: waiting, right, tried and not right, or faded behind the right one. */
export type OptionState = 'open' | 'picked' | 'right' | 'tried' | 'dim';
