import { translationState } from '../catalog.ts';
import { sameTokens } from '../compile-texts.ts';
import { type TranslationRule, doubt, mistake } from './rule.ts';

const NAMES = { zh: 'Chinese', ug: 'Uyghur', kk: 'Kazakh' } as const;

/** Every text has a translation of the English as it is now, with the same facts in it. */
export const translation: TranslationRule = (texts, language) =>
	texts.flatMap(({ key, text, path, entry }) => {
		const state = translationState(entry, text);
		const name = NAMES[language];
		if (state === 'missing') return [doubt(path, `${key} is not yet in ${name}: translate it.`)];
		const stale =
			state === 'stale'
				? [doubt(path, `The English of ${key} has changed: look at the ${name} again.`)]
				: [];
		if (sameTokens(entry?.translation ?? '', text)) return stale;
		const lost = `The ${name} of ${key} has other facts than the English: use the same {{fact.…}}.`;
		return [...stale, mistake(path, lost)];
	});
