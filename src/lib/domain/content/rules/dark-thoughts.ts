import { storyTexts } from '../story.ts';
import { anyPhrase } from './any-phrase.ts';
import { type LessonRule, mistake } from './rule.ts';
import { withPlainApostrophes } from './sentences.ts';

const SPEAKS_OF_NOT_LIVING = anyPhrase([
	"(?:not|\\w*n't) want to (?:live|be alive)",
	'suicid\\w*',
	'wants? to die',
	'want(?:ed|s|ing)? to be dead',
	'wish(?:es|ed)? (?:I|he|she|they) (?:was|were) dead',
	'better off dead',
	'kill(?:s|ed|ing)? (?:him|her|my|your|them)sel\\w+',
	'end (?:his|her|my|your|their) (?:own )?life'
]);

/** Where somebody does not want to live, no child is alone with the lesson. */
export const darkThoughts: LessonRule = (lesson) => {
	const { level, solo } = lesson.sensitivity;
	if (level === 'S3' && solo === 'never') return [];
	const heard = storyTexts(lesson).find(({ text }) =>
		SPEAKS_OF_NOT_LIVING.test(withPlainApostrophes(text))
	);
	if (!heard) return [];
	const message = `${heard.key} speaks of not wanting to live: make the lesson S3, with \`solo: never\`.`;
	return [mistake(['sensitivity'], message)];
};
