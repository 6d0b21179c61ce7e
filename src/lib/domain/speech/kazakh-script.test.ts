import { describe, expect, it } from 'vitest';
import { toArabicScript } from './kazakh-script.ts';

/** H stands for the high hamza, which is hard to see in an editor. */
const H = '\u0674';

const BACK: readonly (readonly [string, string])[] = [
	['бала', 'بالا'],
	['қарыз', 'قارىز'],
	['заң', 'زاڭ'],
	['ата', 'اتا'],
	['ана', 'انا'],
	['батыл', 'باتىل'],
	['сабырлы', 'سابىرلى'],
	['тұзақ', 'تۇزاق'],
	['қорлау', 'قورلاۋ'],
	['қанау', 'قاناۋ'],
	['оқу', 'وقۋ'],
	['су', 'سۋ'],
	['уайым', 'ۋايىم'],
	['ауыл', 'اۋىل'],
	['қағаз', 'قاعاز'],
	['жұмыс', 'جۇمىس'],
	['дос', 'دوس'],
	['жол', 'جول'],
	['таңба', 'تاڭبا'],
	['жаһан', 'جاھان'],
	['халық', 'حالىق'],
	['шай', 'شاي']
];

const FRONT: readonly (readonly [string, string])[] = [
	['үй', `${H}ۇي`],
	['сөз', `${H}سوز`],
	['тіл', `${H}تىل`],
	['бір', `${H}بىر`],
	['өмір', `${H}ومىر`],
	['сіз', `${H}سىز`],
	['пән', `${H}پان`],
	['жүз', `${H}جۇز`],
	['ән', `${H}ان`],
	['өз', `${H}وز`],
	['іс', `${H}ىس`],
	['тәртіп', `${H}تارتىپ`],
	['мүсін', `${H}مۇسىن`],
	['біз', `${H}بىز`]
];

const FRONT_WITHOUT_HAMZA: readonly (readonly [string, string])[] = [
	['мектеп', 'مەكتەپ'],
	['көмек', 'كومەك'],
	['күн', 'كۇن'],
	['кітап', 'كىتاپ'],
	['бүгін', 'بۇگىن'],
	['мүмкін', 'مۇمكىن'],
	['әлем', 'الەم'],
	['жәрдем', 'جاردەم'],
	['уәде', 'ۋادە'],
	['куәлік', 'كۋالىك'],
	['сезім', 'سەزىم'],
	['әлімжеттік', 'الىمجەتتىك'],
	['келісім', 'كەلىسىم'],
	['кепіл', 'كەپىل'],
	['есірткі', 'ەسىرتكى'],
	['етеккір', 'ەتەككىر'],
	['жедел', 'جەدەل'],
	['кішкентай', 'كىشكەنتاي'],
	['Айгүл', 'ايگۇل']
];

/** Back consonants in words of mixed vowels: the forms in use carry no hamza either. */
const MIXED: readonly (readonly [string, string])[] = [
	['мұғалім', 'مۇعالىم'],
	['қазір', 'قازىر'],
	['қауіпті', 'قاۋىپتى'],
	['қауіпсіз', 'قاۋىپسىز'],
	['дүние', 'دۇنيە']
];

const SPECIAL: readonly (readonly [string, string])[] = [
	['құпия', 'قۇپيا'],
	['қиял', 'قيال'],
	['партия', 'پارتيا'],
	['ит', 'يت'],
	['ми', 'مي'],
	['яғни', 'ياعني'],
	['аю', 'ايۋ'],
	['юрист', 'يۋريست'],
	['ёлка', 'يولكا'],
	['цирк', 'تسيرك'],
	['полиция', 'پوليتسيا'],
	['щётка', 'ششيوتكا'],
	['объект', 'وبەكت'],
	['апрель', 'اپرەل'],
	['электронды', 'ەلەكتروندى'],
	['вирус', 'ۆيرۋس'],
	['автобус', 'اۆتوبۋس'],
	['ваучер', 'ۆاۋچەر'],
	['фото', 'فوتو'],
	['АИТВ', 'ايتۆ'],
	['ЖИТС', 'جيتس']
];

const SENTENCES: readonly (readonly [string, string])[] = [
	['заң көмегі', 'زاڭ كومەگى'],
	['үй кітапшасы', `${H}ۇي كىتاپشاسى`],
	['Қайда барасың?', 'قايدا باراسىڭ؟'],
	['Иә, мен барамын; сен ше?', `${H}يا، مەن بارامىن؛ سەن شە؟`],
	['12 юань, 3,5 сағат.', '12 يۋان، 3,5 ساعات.'],
	['WeChat арқылы жаз!', 'WeChat ارقىلى جاز!'],
	['«Жоқ» де — кет.', '«جوق» دە — كەت.'],
	['ата-ана, әке-шеше', 'اتا-انا، اكە-شەشە'],
	['сөз-жүзді', `${H}سوز-${H}جۇزدى`]
];

describe('Kazakh in the script of Xinjiang', () => {
	it.each(BACK)('%s has back vowels and is written %s', (cyrillic, arabic) => {
		expect(toArabicScript(cyrillic)).toBe(arabic);
	});

	it.each(FRONT)('%s has only its vowels to show that it is front: %s', (cyrillic, arabic) => {
		expect(toArabicScript(cyrillic)).toBe(arabic);
	});

	it.each(FRONT_WITHOUT_HAMZA)('%s needs no hamza: %s', (cyrillic, arabic) => {
		expect(toArabicScript(cyrillic)).toBe(arabic);
	});

	it.each(MIXED)('%s mixes vowels and carries no hamza: %s', (cyrillic, arabic) => {
		expect(toArabicScript(cyrillic)).toBe(arabic);
	});

	it.each(SPECIAL)('%s has letters that are groups or foreign: %s', (cyrillic, arabic) => {
		expect(toArabicScript(cyrillic)).toBe(arabic);
	});

	it.each(SENTENCES)('%s keeps its words one for one: %s', (cyrillic, arabic) => {
		expect(toArabicScript(cyrillic)).toBe(arabic);
		expect(arabic.split(' ')).toHaveLength(cyrillic.split(' ').length);
	});

	it('does not change the case of the result by the case of the source', () => {
		expect(toArabicScript('ҮЙ')).toBe(toArabicScript('үй'));
	});

	it('accepts letters written with a combining mark', () => {
		expect(toArabicScript('и\u0306')).toBe(toArabicScript('й'));
	});
});
