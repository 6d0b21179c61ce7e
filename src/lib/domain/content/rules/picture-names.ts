import { type LessonRule, mistake } from './rule.ts';

const FIELDS = new Set(['icon', 'img']);

/** Every picture that an answer or a card names can be drawn. */
export const pictureNames: LessonRule = (lesson, { isPictureWord }) =>
	namedPictures(lesson, [])
		.filter(({ word }) => !isPictureWord(word))
		.map(({ word, path }) =>
			mistake(path, `There is no picture ${word}: use a word of domain/scene/picture-words.ts.`)
		);

interface Named {
	word: string;
	path: (string | number)[];
}

function namedPictures(value: unknown, path: (string | number)[]): Named[] {
	if (Array.isArray(value)) {
		return value.flatMap((member, index) => namedPictures(member, [...path, index]));
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, field]) => {
		const here = [...path, name];
		if (FIELDS.has(name) && typeof field === 'string') return [{ word: field, path: here }];
		if (name === 'icons' && Array.isArray(field)) {
			return field.map((word, index) => ({ word: String(word), path: [...here, index] }));
		}
		return namedPictures(field, here);
	});
}
