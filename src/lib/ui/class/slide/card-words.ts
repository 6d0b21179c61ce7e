import { isConcealed } from '#lib/domain/class/guard.ts';
import type { Card } from '#lib/domain/class/course.ts';
import { guideInBoth, type Shown, type Two } from './shown.ts';
import { words, type Say } from '../words.ts';

const ENERGISERS = 4;
const AGREED = ['listen', 'pass', 'nonames', 'kind', 'park'];
const SHARED = ['alone', 'partner', 'fours'];

/** What stands on a card of the session. */
export function cardWords(shown: Shown, say: Say, card: Card): { head: Two; lines: Two[] } {
	const two = (id: string) => words(shown, say, `class.${id}`);
	const { lesson } = shown.course;
	switch (card) {
		case 'arrive':
			return {
				head: two('arrive.weather'),
				lines: isConcealed(lesson.sensitivity) ? [] : [titleOf(shown)]
			};
		case 'move':
			return { head: two(`move.${energiserOf(lesson.id)}`), lines: [two('move.seated')] };
		case 'agree':
			return { head: two('agree.head'), lines: AGREED.map((one) => two(`agree.${one}`)) };
		case 'do':
			return {
				head: guideInBoth(shown, ({ activity }) => activity.title) ?? two('do.head'),
				lines: [two('do.pairs'), two('do.pass')]
			};
		case 'talk':
			return {
				head: guideInBoth(shown, ({ discussion }) => discussion.prompt) ?? two('talk.head'),
				lines: SHARED.map((one) => two(`talk.${one}`))
			};
		case 'calm':
			return { head: two('form.bell'), lines: [] };
		case 'home':
			return home(shown, two('goodbye'));
	}
}

/** A sensitive lesson says no title before it begins. */
function titleOf({ course, beneath }: Shown): Two {
	return { first: course.lesson.title, second: beneath?.lesson.title };
}

function home({ course, beneath }: Shown, goodbye: Two): { head: Two; lines: Two[] } {
	const { home_card: own } = course.lesson;
	const other = beneath?.lesson.home_card;
	if (!own) return { head: goodbye, lines: [] };
	return {
		head: { first: own.say, second: other?.say },
		lines: [
			{ first: own.ask, second: other?.ask },
			{ first: own.do, second: other?.do }
		]
	};
}

/** One of a few energisers, always the same for a lesson (curriculum §5.2). */
function energiserOf(lesson: string): number {
	const sum = [...lesson].reduce((all, letter) => all + (letter.codePointAt(0) ?? 0), 0);
	return 1 + (sum % ENERGISERS);
}
