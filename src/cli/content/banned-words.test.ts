import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#lib/domain/content/language.ts';
import { bannedIn } from '#lib/domain/content/rules/banned.ts';
import type { BannedWords } from '#lib/domain/content/lists-schema.ts';
import { bannedWordsSchema } from '#lib/domain/content/lists-schema.ts';
import { readSource } from './source.ts';

/** The rows of the sensitive-word table (curriculum §4.5, §4.3-6): what no text says, in each language. */
const ROWS: Record<string, Record<Language, string>> = {
	'a child who was harmed, as a victim': {
		en: 'The victim spoke.',
		zh: '她是受害者。',
		ug: 'ئۇ زىيانكەشلىككە ئۇچرىغۇچى.',
		kk: 'Ол — құрбан.'
	},
	'sexual exploitation as prostitution': {
		en: 'Child prostitution.',
		zh: '孩子卖淫',
		ug: 'پاھىشە بالا',
		kk: 'жезөкше бала'
	},
	'a child as something sold': {
		en: 'A sold child.',
		zh: '被卖的孩子',
		ug: 'سېتىلغان بالا',
		kk: 'сатылған бала'
	},
	'bad touch': { en: 'A bad touch.', zh: '坏的触碰', ug: 'يامان تېگىش', kk: 'жаман қол тигізу' },
	'danger from strangers': {
		en: 'Strangers are dangerous.',
		zh: '陌生人危险',
		ug: 'ناتونۇش ئادەم خەتەرلىك',
		kk: 'бөтен адам қауіпті'
	},
	'an addict': {
		en: 'He is an addict.',
		zh: '他是瘾君子。',
		ug: 'ئۇ زەھەرخور.',
		kk: 'Ол нашақор.'
	},
	'clean and dirty people': {
		en: 'He got clean.',
		zh: '他戒干净了。',
		ug: 'ئۇ پاكلاندى.',
		kk: 'Ол есірткіден тазарды.'
	},
	'an AIDS patient or carrier': {
		en: 'An AIDS carrier.',
		zh: '艾滋病毒携带者',
		ug: 'ۋىرۇس توشۇغۇچى',
		kk: 'вирус тасымалдаушы'
	},
	'normal families': {
		en: 'A normal family.',
		zh: '正常的家庭',
		ug: 'نورمال ئائىلە',
		kk: 'қалыпты отбасы'
	},
	'a drop-out': {
		en: 'A dropout.',
		zh: '辍学生',
		ug: 'ئوقۇشتىن چېكىنگەن بالا',
		kk: 'оқуын тастаған бала'
	},
	'an illegal worker': {
		en: 'An illegal worker.',
		zh: '非法工人',
		ug: 'قانۇنسىز ئىشچى',
		kk: 'заңсыз жұмысшы'
	},
	'ethnic labels': {
		en: 'A minority child.',
		zh: '少数民族孩子',
		ug: 'ئاز سانلىق مىللەت بالىسى',
		kk: 'аз ұлт баласы'
	},
	'the official phrase for training': {
		en: 'A vocational skills centre.',
		zh: '职业技能培训中心',
		ug: 'كەسپىي ماھارەت مەركىزى',
		kk: 'кәсіптік дағды орталығы'
	},
	gangs: { en: 'A gang.', zh: '犯罪团伙', ug: 'جىنايەت گورۇھى', kk: 'қылмыстық топ' },
	'children of the street, left behind': {
		en: 'A street kid.',
		zh: '流浪儿',
		ug: 'كوچا بالىسى',
		kk: 'көше баласы'
	},
	'questions that blame': {
		en: 'Why didn’t you say so?',
		zh: '你怎么不早说？',
		ug: 'نېمىشقا بالدۇرراق ئېيتمىدىڭ؟',
		kk: 'Неге бұрын айтпадың?'
	},
	'words of a court': {
		en: 'She admitted it.',
		zh: '她承认了。',
		ug: 'ئۇ ئىقرار قىلدى.',
		kk: 'Ол мойындады.'
	},
	cotton: { en: 'They pick cotton.', zh: '摘棉花', ug: 'پاختا تېرىش', kk: 'мақта теру' }
};

let bans: BannedWords;

beforeAll(async () => {
	const file = fileURLToPath(new URL('../../../content/banned-words.yaml', import.meta.url));
	const { value } = await readSource(file, bannedWordsSchema);
	if (!value) throw new Error('no list');
	bans = value;
});

describe.each(Object.entries(ROWS))('no text speaks of %s', (_, samples) => {
	it.each(LANGUAGES)('in %s', (language) => {
		expect(bannedIn(samples[language], language, bans[language], '')).not.toEqual([]);
	});
});

it('finds a word that the list writes in capitals or with a typographer’s apostrophe', () => {
	const listed = [{ word: 'Why Didn’t', say: 'say “Thank you for telling”' }];
	expect(bannedIn("But why didn't you?", 'en', listed, '')).toEqual(listed);
});
