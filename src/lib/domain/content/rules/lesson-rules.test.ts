import { describe, expect, it } from 'vitest';
import type { Lesson } from '../lesson-schema.ts';
import {
	answer,
	asAsked,
	classNote,
	deviceMatch,
	feedback,
	fourDecisions,
	heap,
	longestInEach,
	noneHolds,
	optionalFact,
	rightAnswer,
	say,
	sevenScored,
	step,
	talk,
	threeTooMany,
	unnamed
} from '../../../../../tests/fixtures/broken-lesson.ts';
import { stepLike } from '../../../../../tests/fixtures/sample-lessons.ts';
import {
	smallFact,
	smallLesson,
	smallReference
} from '../../../../../tests/fixtures/small-lesson.ts';
import { LESSON_RULES } from './all-rules.ts';
import type { Reference } from './rule.ts';

function remarks(
	rule: string,
	change: (lesson: Lesson) => void,
	reference: Partial<Reference> = {}
) {
	const judge = LESSON_RULES[rule];
	return (judge?.(smallLesson(change), smallReference(reference)) ?? []).map(
		({ message }) => message
	);
}

const expired = new Map([['min_work_age', smallFact({ valid_until: '2026-01-01' })]]);
const wordless = new Map([['min_work_age', smallFact({ inline: undefined })]]);
const didnt = { en: [{ word: "why didn't", say: 'thank' }], zh: [], ug: [], kk: [] };
const bans = { en: [{ word: 'gang*', say: 'say who' }], zh: [], ug: [], kk: [] };

/** Rule, what is broken, what is said about it. */
const CASES: [string, (lesson: Lesson) => void, RegExp, Partial<Reference>?][] = [
	['identity', (l) => void (l.module = 'my-body'), /no module my-body/],
	['identity', (l) => void (l.band = 'm'), /written for the band m/],
	['links', (l) => void (step(l, 's04', 'panel').next = 's99'), /s04 leads to s99/],
	['links', (l) => void (step(l, 's05', 'breathe').next = undefined), /s05 is a dead end/],
	[
		'links',
		(l) => void (step(l, 's02', 'choice').options[0]!.goto = 's04'),
		/Nothing leads to the step s03/
	],
	['links', (l) => void (l.start = 's00'), /starts at s00/],
	[
		'own-ids',
		(l) => void (step(l, 'q1', 'single').options[1]!.id = step(l, 'q1', 'single').options[0]!.id),
		/stands here twice/
	],
	['must-see', (l) => void l.must_see.push('s03'), /finish without seeing s03/],
	['must-see', (l) => void l.must_see.push('s77'), /s77 is not a step/],
	[
		'branches',
		(l) => void (step(l, 's03', 'consequence').next = 's02'),
		/From the step s02 a way leads in a circle/
	],
	[
		'own-branch',
		(l) => void (step(l, 's01', 'panel').next = 's03'),
		/s01 leads to s03, which tells/
	],
	['links', (l) => void (step(l, 's04', 'panel').id = 'end'), /`end` is how a lesson closes/],
	[
		'length',
		(l) => say(l, 's05', 'one two three four five six seven eight nine'),
		/has 9 words; Little may hear 8/
	],
	[
		'length',
		(l) => say(l, 's05', 'One two three four five six. '.repeat(6)),
		/says 36 words; Little may hear 30/
	],
	[
		'answers',
		(l) => void (step(l, 'q1', 'single').options[1]!.miscon = undefined),
		/name the belief/
	],
	[
		'answers',
		(l) => void (step(l, 'q1', 'single').options[1]!.miscon = 'new_belief'),
		/new_belief is not in/
	],
	['answers', (l) => void (step(l, 'q1', 'single').options[0]!.fb = undefined), /gives no reason/],
	[
		'answers',
		(l) =>
			void (step(l, 'q1', 'single').options[0]!.fb =
				'One is here now. Two is here. Three is here.'),
		/3 sentences; 2 are/
	],
	[
		'answers',
		(l) => void (step(l, 'q1', 'single').options[1]!.correct = true),
		/2 of these answers hold/
	],
	['answers', noneHolds, /0 of these answers hold/],
	[
		'banned',
		(l) => say(l, 's05', 'A gangster comes.'),
		/“gang\*” is on the list/,
		{ bannedWords: bans }
	],
	[
		'banned',
		(l) => say(l, 's05', 'Why didn’t you tell?'),
		/“why didn't” is on the list/,
		{ bannedWords: didnt }
	],
	['facts', (l) => void l.facts.push('max_age'), /no fact max_age/],
	['facts', () => undefined, /valid until 2026-01-01/, { facts: expired }],
	['facts', () => undefined, /has no words/, { facts: wordless }],
	['facts', (l) => void (l.facts = []), /list it under `facts`/],
	['facts', () => undefined, /Nobody has checked min_work_age/],
	['braces', (l) => say(l, 's05', 'Under {{ fact.min_work_age }}.'), /braces around no fact/],
	['braces', (l) => say(l, 's05', 'Under {fact.min_work_age}.'), /braces around no fact/],
	['braces', (l) => void (l.home_card.say = '{{facts.min_work_age}}'), /braces around no fact/],
	['digits', (l) => say(l, 's05', 'Call 110.'), /has digits/],
	['heavy-topics', (l) => say(l, 's01', 'This is a story.'), /tell what is coming/],
	['heavy-topics', (l) => void (step(l, 's04', 'panel').skip = false), /cannot be skipped/],
	['heavy-topics', (l) => say(l, 's04', 'The man did it.'), /never the child’s fault/],
	[
		'heavy-topics',
		(l) => void (l.steps = l.steps.filter(({ type }) => type !== 'help')),
		/no `help` step/
	],
	['heavy-topics', (l) => void (l.facilitator.if_disclosed = undefined), /`if_disclosed`/],
	['fixed-wording', (l) => say(l, 's05', 'The bell swings.'), /say “Breathe in, the bell/],
	[
		'twins',
		(l) => void (l.prepost = 'safe-body.m.1'),
		/another module or band/,
		{ lessons: new Set(['safe-body.m.1']) }
	],
	[
		'twins',
		(l) => void (Array.isArray(l.prepost) && (l.prepost[0]!.options[0]!.icon = undefined)),
		/cannot read the answer/
	],
	['answers', (l) => void l.steps.push(heap(l, undefined)), /No card names the belief/],
	[
		'answers',
		(l) => void Object.assign(step(l, 'q1', 'single'), { type: 'multi', options: unnamed(l) }),
		/name the belief/
	],
	[
		'answer-places',
		(l) => asAsked(l, ['One.', 'Two.', 'Six.'], [1, 1, 1]),
		/in the same place in each question/
	],
	[
		'answer-places',
		(l) => asAsked(l, ['Same.', 'Same.', 'Longer.'], [2, 2, 2]),
		/the longest in each question/
	],
	['answer-places', longestInEach, /the longest in each item/],
	['few-scored', threeTooMany, /4 questions count/],
	['enough-scored', () => undefined, /1 questions count; 4 are the fewest/],
	['enough-scored', sevenScored, /7 questions count; 6 are the most/],
	['decisions', () => undefined, /fewer than two decisions \(1\)/],
	['decisions', fourDecisions, /more than three decisions \(4\)/],
	['facilitator-page', () => undefined, /1 things that children may say; 3 are/],
	['facilitator-page', () => undefined, /which words to use and to avoid/],
	['quick-cover', (l) => void Object.assign(l.sensitivity, { level: 'S1' }), /out of all progress/],
	['dark-thoughts', (l) => say(l, 's05', 'He does not want to live.'), /solo: never/],
	['dark-thoughts', (l) => say(l, 's05', 'He doesn’t want to live.'), /solo: never/],
	['dark-thoughts', (l) => say(l, 's05', 'She wishes she were dead.'), /solo: never/],
	['confidentiality', (l) => answer(l, 'I won’t tell anyone.'), /“I won't tell anyone”/],
	['confidentiality', (l) => answer(l, 'We talk later, just us two.'), /“just us two”/],
	['confidentiality', (l) => answer(l, 'I won’t tell. It stays between us.'), /“stays between us”/],
	['confidentiality', (l) => answer(l, 'Thank you. We talk after.'), /invites a child to tell/],
	[
		'confidentiality',
		(l) => void (l.facilitator.before = 'Say: we must get help, and you hear it first.'),
		/promises a whole group that it hears first/
	],
	[
		'confidentiality',
		(l) => answer(l, 'We look whom to ask, you and me, after.'),
		/“, you and me”/
	],
	[
		'confidentiality',
		(l) => talk(l, 'Thank them and offer a quiet talk.'),
		/invites a child to tell/
	],
	[
		'class-notes',
		(l) => classNote(l, 'Run s02 with corners.'),
		/“corners”, which the app asks not for s02/
	],
	['class-notes', (l) => classNote(l, 'Stop after s99.'), /names s99, which is no step/],
	['class-notes', (l) => classNote(l, 'At s02 show a first, then b.'), /“b”.*name its number/],
	[
		'class-notes',
		(l) => classNote(l, 'Show of hands, please.'),
		/“Show of hands”, which the app asks for no step/
	],
	['harming-voice', (l) => void l.steps.push(deviceMatch()), /write it as the first half/],
	[
		'optional-steps',
		(l) => {
			l.steps.push(optionalFact('s90'));
			l.must_see.push('s90');
		},
		/s90 is optional/
	],
	['no-rescue', (l) => void l.objectives.push('I can go there alone.'), /sends a child/],
	['no-rescue', (l) => rightAnswer(l, 'Rescue her.'), /sends a child/],
	['no-rescue', (l) => rightAnswer(l, 'Get an adult, and fetch her together.'), /sends a child/],
	['no-rescue', (l) => feedback(l, 'No. Get him together.'), /sends a child/],
	[
		'references',
		(l) => void l.steps.push(stepLike('hotspot', 's90', { need: 1, seek: 'risk' })),
		/Only 0 spots count here/
	],
	['twins', (l) => void (Array.isArray(l.prepost) && l.prepost.pop()), /facet A needs/],
	['twins', (l) => void (l.prepost = 'safe-body.l.8'), /no lesson safe-body\.l\.8/],
	[
		'picture-names',
		(l) => void (step(l, 's02', 'choice').options[0]!.icon = 'unicorn'),
		/no picture unicorn/
	],
	['spoken', (l) => say(l, 's05', 'Look: 好.'), /cannot say “好”/],
	['spoken', (l) => void (l.title = 'Look 👀'), /cannot say “👀” in title/]
];

const NAMED = CASES.map(([rule, change, said, reference]) => ({
	rule,
	change,
	said,
	reference,
	source: said.source
}));

describe('the rules of lessons', () => {
	it('find nothing to correct in a lesson that keeps them', () => {
		const found = Object.values(LESSON_RULES).flatMap((rule) =>
			rule(smallLesson(), smallReference())
		);
		expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
	});

	it.each(NAMED)('$rule says: $source', ({ rule, change, said, reference }) => {
		expect(remarks(rule, change, reference)).toEqual(
			expect.arrayContaining([expect.stringMatching(said)])
		);
	});

	it('hear the fixed line before a child tells, and that nobody is sent alone', () => {
		const line = "Let's talk after. If someone is in danger, I can't keep it only between us.";
		expect(remarks('confidentiality', (l) => answer(l, line))).toEqual([]);
		const never = (l: Lesson) => void l.objectives.push('I never go there alone. I call.');
		expect(remarks('no-rescue', never)).toEqual([]);
	});

	it('let a note for a class name what the class sees, and in an open lesson anything', () => {
		expect(remarks('class-notes', (l) => classNote(l, 'Shapes with eyes closed at s02.'))).toEqual(
			[]
		);
		const open = (l: Lesson) => {
			l.sensitivity.level = 'S0';
			classNote(l, 'Run s02 with corners.');
		};
		expect(remarks('class-notes', open)).toEqual([]);
	});

	it('do not find a word inside another word', () => {
		const reference = { bannedWords: { ...bans, en: [{ word: 'gang', say: 'say who' }] } };
		expect(remarks('banned', (l) => say(l, 's05', 'The gangway is long.'), reference)).toEqual([]);
	});

	it('let the names inside a step point only to something in it', () => {
		const choices = [{ id: 'a', t: 'One', icon: 'mother' as const }];
		const pick = stepLike('number_pick', 's90', { choices, answer: 'z' });
		expect(remarks('references', (l) => void l.steps.push(pick))).toEqual([
			'z is no choice of this step: use a.'
		]);
	});
});
