import { storyTexts } from '../story.ts';
import { type LessonRule, mistake } from './rule.ts';
import { straightened } from './sentences.ts';

const DARK =
	/(\bnot|n't) want to (live|be alive)\b|\b(suicid\w*|wants? to die|want(ed|s|ing)? to be dead|wish(es|ed)? (I|he|she|they) (was|were) dead|better off dead|kill(s|ed|ing)? (him|her|my|your|them)sel\w+|end (his|her|my|your|their) (own )?life)\b/i;

/** Where somebody does not want to live, no child is alone with the lesson. */
export const darkThoughts: LessonRule = (lesson) => {
	const { level, solo } = lesson.sensitivity;
	if (level === 'S3' && solo === 'never') return [];
	const heard = storyTexts(lesson).find(({ text }) => DARK.test(straightened(text)));
	if (!heard) return [];
	const message = `${heard.key} speaks of not wanting to live: make the lesson S3, with \`solo: never\`.`;
	return [mistake(['sensitivity'], message)];
};
