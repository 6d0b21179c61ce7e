import type { Band } from '../language.ts';
import type { Step } from '../step.ts';
import { hasOneAnswer, pairedItems } from './answer-places.ts';
import { type LessonRule, type Remark, mistake } from './rule.ts';
import { lengthOf, sentences } from './sentences.ts';

type Path = (string | number)[];

/** Every wrong answer voices a registered belief; every answer says why, in few sentences. */
export const answers: LessonRule = (lesson, { misconceptions }) => {
	const asked = lesson.steps.flatMap((step, index) => questionsIn(step, ['steps', index]));
	const paired = pairedItems(lesson);
	const twins = paired.flatMap(({ options }, index) =>
		options.map((option, at): Asked => ({ ...option, path: ['prepost', index, 'options', at] }))
	);
	const beliefs = [...asked, ...twins].flatMap(({ path, correct, miscon }): Remark[] => {
		if (!correct && miscon === undefined) {
			return [
				mistake(path, 'This answer does not hold: name the belief that it voices (`miscon`).')
			];
		}
		if (miscon === undefined || misconceptions.has(miscon)) return [];
		return [
			mistake(path, `${miscon} is not in content/misconceptions.yaml: propose it there first.`)
		];
	});
	const counts = [
		...lesson.steps.flatMap((step, index) =>
			hasOneAnswer(step) ? holding(step.options, ['steps', index]) : []
		),
		...paired.flatMap(({ options }, index) => holding(options, ['prepost', index]))
	];
	const heaps = lesson.steps.flatMap((step, index) => unnamedHeap(step, ['steps', index]));
	const reasons = asked.flatMap(({ path, fb }) => reasonRemarks(path, fb, lesson.band));
	return [...beliefs, ...counts, ...heaps, ...reasons];
};

interface Asked {
	path: Path;
	correct: boolean;
	miscon?: string | undefined;
	fb?: string | undefined;
}

// A child is told that one answer holds, and touches one.
function holding(options: readonly { correct: boolean }[], path: Path): Remark[] {
	const hold = options.filter(({ correct }) => correct).length;
	if (hold === 1) return [];
	return [
		mistake([...path, 'options'], `${hold} of these answers hold: mark one with \`correct: true\`.`)
	];
}

function questionsIn(step: Step, path: Path): Asked[] {
	switch (step.type) {
		case 'picture_choice':
		case 'single':
		case 'multi':
			return step.options.map((option, at) => ({ ...option, path: [...path, 'options', at] }));
		case 'sort':
			return step.cards.map(({ fb, miscon }, at) => ({
				path: [...path, 'cards', at],
				correct: true,
				miscon,
				fb
			}));
		case 'tfu':
			return [true, false].map((said) => ({
				path: [...path, 'fb', String(said)],
				correct: said === step.answer,
				miscon: said ? step.miscon_if_true : step.miscon_if_false,
				fb: said ? step.fb.true : step.fb.false
			}));
		default:
			return [];
	}
}

// Where cards count, at least one tells which belief lays it on the wrong heap.
function unnamedHeap(step: Step, path: Path): Remark[] {
	if (step.type !== 'sort' || !step.scored || step.cards.some(({ miscon }) => miscon !== undefined))
		return [];
	return [
		mistake(path, 'No card names the belief that lays it in the wrong basket: add a `miscon`.')
	];
}

function reasonRemarks(path: Path, fb: string | undefined, band: Band): Remark[] {
	if (fb === undefined) return [mistake(path, 'This answer gives no reason: add `fb`.')];
	const most = band === 'l' || band === 'm' ? 2 : 3;
	const [opening = '', ...rest] = sentences(fb);
	// “Yes.” or the name of a basket says where the answer stands; the reason comes after it.
	const count = rest.length + (lengthOf(opening, 'en') > 2 ? 1 : 0);
	if (count <= most) return [];
	return [mistake(path, `The reason has ${count} sentences; ${most} are the most: shorten it.`)];
}
