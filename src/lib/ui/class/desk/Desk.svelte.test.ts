import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { classAt, sampleCourse, sampleGuide } from '../../../../../tests/fixtures/sample-class.ts';
import { stepLike } from '../../../../../tests/fixtures/sample-lessons.ts';
import { load, setLanguage, wantAdultWords } from '#lib/i18n/i18n.ts';
import '../../base/fonts.css';
import '../../base/tokens.css';
import '../../base/reset.css';
import Desk from './Desk.svelte';

beforeEach(async () => {
	await wantAdultWords();
	await load('en');
	await setLanguage('en');
});
afterEach(() => page.viewport(1280, 800));

/** The desk in a vote of three ways that has more votes than children. */
async function inVote(width: number, height: number) {
	await page.viewport(width, height);
	const ways = ['a', 'b', 'c'].map((id) => ({ id, t: 'Stay.', icon: 'sun', goto: 's2' }));
	const course = sampleCourse([stepLike('choice', 's1', { options: ways })]);
	const begun = classAt(course, 's1');
	const place = { ...begun, headcount: 30, vote: { ...begun.vote, counts: { a: 21, b: 15 } } };
	const act = () => undefined;
	await render(Desk, {
		...{ course, place, guide: sampleGuide, words: [], unchecked: [], minutes: 14 },
		...{ language: 'en', script: 'arab', connected: true, missing: false },
		...{ onact: act, onspeak: act, onopen: act, onprotocol: act, onend: act }
	});
}

/** Whether a finger in its middle touches it, and nothing that lies over it. */
function canBeTouched(one: Element): boolean {
	const { top, bottom, left, right } = one.getBoundingClientRect();
	const [x, y] = [(left + right) / 2, (top + bottom) / 2];
	return one.contains(document.elementFromPoint(x, y));
}

test.for([
	[1024, 600],
	[1024, 768],
	[360, 740],
	[740, 360],
	[1280, 620]
] as const)(
	'on a small desk (%i×%i) each answer that has the focus can be counted, and more votes than children are told of',
	async ([width, height]) => {
		await inVote(width, height);
		const notice = page.getByText('Count once more?').element();
		const more = page.getByRole('button', { name: /^One more for/ }).elements() as HTMLElement[];
		expect(more).toHaveLength(3);
		for (const one of more) {
			one.focus();
			expect([canBeTouched(one), canBeTouched(notice)]).toEqual([true, true]);
		}
	}
);
