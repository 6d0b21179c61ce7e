import type { LessonState } from '#lib/domain/lesson/state.ts';
import { viewOf } from '#lib/domain/lesson/view.ts';
import type { Playing } from './playing.ts';

const nothing = () => {};

/**
 * The lesson as it looks at another place than the child’s, for what is drawn there unseen: it speaks, hears and
 * does nothing.
 */
export function untouched(player: Playing, state: LessonState): Playing {
	const { lesson, band, language, slow, captions, faces } = player;
	return {
		...{ lesson, band, language, slow, captions, faces, state, line: 0, work: state.work },
		...{ view: viewOf(lesson, state), litWord: undefined, speaking: undefined },
		...{ touchable: false, finished: false, awaitsReview: false, notSaved: false },
		...{ silence: undefined, heard: undefined, own: {} },
		...{ greets: () => false, act: nothing, next: nothing, back: nothing, speak: nothing },
		...{ speakWord: nothing, speakText: nothing, speakTexts: nothing, speakReason: nothing },
		...{ touch: nothing, stopVoice: nothing, toggleSlow: nothing, togglePause: nothing },
		...{ rate: nothing, make: nothing }
	};
}
