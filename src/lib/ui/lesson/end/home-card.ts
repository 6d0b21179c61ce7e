import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import { keysOf } from '#lib/domain/table.ts';
import type { IconName } from '#lib/ui/base/icons.ts';
import type { Said } from '../playing.ts';

const ICONS = { say: 'say', ask: 'question', do: 'hand' } as const;

interface HomeRow extends Said {
	icon: IconName;
	/** What to do with the sentence beneath it. */
	head: string;
	/** The same as it is spoken, with its key. */
	spoken: Said[];
}

/** The card that goes home, part by part; `t` has the words of the screen. */
export function homeRows(
	card: NonNullable<CompiledLesson['home_card']>,
	t: (key: string) => string
): HomeRow[] {
	return keysOf(ICONS).map((part) => {
		const said = { text: card[part], path: `home_card.${part}` };
		const head = { text: t(`end.${part}`), path: `end.${part}` };
		return { ...said, icon: ICONS[part], head: head.text, spoken: [head, said] };
	});
}
