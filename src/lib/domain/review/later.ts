import { DAY_MS } from '../day.ts';
import { formOf } from '../lesson/paired.ts';
import { FACETS, isPairedItem, pairedItem, type Facet, type Tally } from '../progress/tally.ts';

/** How many days after its module an item is asked once more, to see what has stayed (curriculum §4.7). */
const LATER_DAYS = 21;

/** One item to ask weeks after a module. */
export interface LaterItem {
	/** The lesson that holds the items. */
	lesson: string;
	facet: Facet;
	form: 1 | 2;
}

/**
 * One item for each module that was brought to its end 21 days ago or longer, those that wait
 * longest first. Which of the six it is, chance decides: the id of the child and of the lesson.
 */
export function laterItems(tallies: readonly Tally[], now: number): LaterItem[] {
	return tallies
		.flatMap((tally) => {
			const ended = endedAt(tally);
			const isDue = ended !== undefined && now - ended >= LATER_DAYS * DAY_MS;
			return isDue ? [{ tally, ended }] : [];
		})
		.sort((a, b) => a.ended - b.ended || a.tally.lesson.localeCompare(b.tally.lesson, 'en'))
		.map(({ tally }) => itemOf(tally));
}

/** When the questions after the module were answered; undefined if they were not, or if later ones were too. */
function endedAt({ answers }: Tally): number | undefined {
	const paired = Object.entries(answers).filter(([item]) => isPairedItem(item));
	if (paired.some(([item]) => item.startsWith('later-'))) return undefined;
	const times = paired.filter(([item]) => item.startsWith('post-')).map(([, { at }]) => at);
	return times.length > 0 ? Math.max(...times) : undefined;
}

function itemOf({ learner, lesson, answers }: Tally): LaterItem {
	const asked = FACETS.filter((facet) => Object.hasOwn(answers, pairedItem('post', facet)));
	const letters = [...`${learner}${lesson}`];
	const sum = letters.reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
	const facet = asked[sum % asked.length] ?? 'K';
	return { lesson, facet, form: formOf(`${learner}${lesson}`, 'post') };
}
