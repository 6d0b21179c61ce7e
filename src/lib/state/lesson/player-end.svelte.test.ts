import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { played } from '../../../../tests/fixtures/played-lesson.ts';
import { stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import LessonView from '#lib/ui/lesson/LessonView.svelte';

beforeEach(() => setLanguage('en'));

const button = (name: string) => page.getByRole('button', { name, exact: true });

async function atTheEnd() {
	const lesson = played([stepLike('recap', 's1')]);
	render(LessonView, { player: lesson.player, doors: lesson.doors });
	await button('Next').click();
	await expect.element(page.getByRole('heading', { name: 'A star for a skill' })).toBeVisible();
	const heard = async (...texts: string[]) => {
		for (const text of texts) {
			await vi.waitFor(() => expect(lesson.said.at(-1)?.text).toBe(text));
			lesson.finish();
		}
	};
	return { ...lesson, heard };
}

test('the end of a lesson says itself, and once more by its ear or the key R', async () => {
	const { heard } = await atTheEnd();
	await heard('A star for a skill', 'I can breathe.');
	await button('Hear again').click();
	await heard('A star for a skill', 'I can breathe.');
	await userEvent.keyboard('r');
	await heard('A star for a skill', 'I can breathe.');
});

test('what goes home says itself when it is turned up', async () => {
	const { heard, said } = await atTheEnd();
	await button('For home').click();
	await heard('For home', 'Say', 'Say it.', 'Ask', 'Ask it.', 'Do', 'Do it.');
	expect(said.filter(({ text }) => text === 'For home')).toHaveLength(1);
});

test('the end is said in another language once words and lesson are both in it, and by no other voice', async () => {
	const { player, said } = await atTheEnd();
	await setLanguage('zh');
	await expect.element(page.getByRole('heading', { name: '一颗本领星' })).toBeVisible();
	player.turnTo({ ...player.lesson, language: 'zh', objectives: ['我会深呼吸。'] });
	const isChinese = (text = '') => /\p{Script=Han}/u.test(text);
	await vi.waitFor(() => expect(isChinese(said.at(-1)?.text)).toBe(true));
	expect(said.filter(({ text, language }) => isChinese(text) !== (language === 'zh'))).toEqual([]);
});
