import { type TargetLanguage, TARGET_LANGUAGES } from '#lib/domain/content/catalog.ts';
import type { Corpus } from './corpus.ts';
import { type Messages, messagesIn } from './messages.ts';
import type { PoSource } from './po-source.ts';
import type { TranslatedText } from './translated-texts.ts';

const NAMES = { interface: 'interface', 'interface/adult': 'interface-adult' } as const;
const AREAS = ['interface', 'interface/adult'] as const;

/**
 * The words of the screens, in the shape of the other translated texts: the path is the key, plurals stay as
 * they are written. A message stands alone, and no story says what it means: all of it is read back.
 */
export function screenTexts({ messages }: Pick<Corpus, 'messages'>): TranslatedText[] {
	return AREAS.map((area) => {
		const own = messages.filter((file) => file.area === area);
		const english = keyed(own.find(({ language }) => language === 'en'));
		const po = TARGET_LANGUAGES.flatMap((language) => {
			const file = own.find((one) => one.language === language);
			return file ? [asPo(file, language, english)] : [];
		});
		const texts = [...english].map(([key, text]) => ({ key, text, path: key.split('.') }));
		return { name: NAMES[area], heavy: true, texts, po };
	});
}

function keyed(file: Messages | undefined): Map<string, string> {
	return new Map(
		messagesIn(file?.source.value ?? {}).map(({ path, text }) => [path.join('.'), text])
	);
}

function asPo(file: Messages, language: TargetLanguage, english: Map<string, string>): PoSource {
	const { source } = file;
	const entries = [...keyed(file)].map(([key, translation]) => {
		return { key, english: english.get(key) ?? '', translation, fuzzy: true };
	});
	return {
		file: source.file,
		language,
		state: source.value ? 'read' : 'malformed',
		catalog: { language, entries, obsolete: [] },
		findings: [],
		lineOf: (key) => source.lineOf(key.split('.'))
	};
}
