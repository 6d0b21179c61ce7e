import { expect, it } from 'vitest';
import { stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import { feedbackOf } from './feedback.ts';
import type { Work } from './state.ts';
import { plainReason } from './plain-reason.ts';

it.each([
	['Yes. Soap and rubbing take them away.', 'Soap and rubbing take them away.'],
	['Yes, a sign of growing.', 'A sign of growing.'],
	['ھەئە. بىر قول ۋە بىر ئورۇن.', 'بىر قول ۋە بىر ئورۇن.'],
	['Иә, өсудің белгісі.', 'Өсудің белгісі.'],
	['对。肥皂能洗掉。', '肥皂能洗掉。'],
	['Right. He broke the rule.', 'He broke the rule.'],
	['توغرا دەيسەن. قائىدىنى ئۇ بۇزدى.', 'قائىدىنى ئۇ بۇزدى.'],
	['Дұрыс айтасыз. Есіктің жартысы — біздікі.', 'Есіктің жартысы — біздікі.'],
	['你说得对。是他违反了规矩。', '是他违反了规矩。'],
	['Yesterday it rained.', 'Yesterday it rained.'],
	['Yes', 'Yes']
])('%s is told as %s', (written, told) => {
	expect(plainReason(written)).toBe(told);
});

it('is told beside an answer that nobody gave, while a right one is praised', () => {
	const fb = 'Yes. Telling makes it lighter.';
	const options = [
		{ id: 'a', t: 'Tell Apa.', correct: true, fb },
		{ id: 'b', t: 'Run.', correct: false }
	];
	const step = stepLike('single', 'q1', { options });
	const tried = (answer: string) => [[answer]];
	const right = { kind: 'question', tried: tried('a'), verdict: 'right', shown: false } as const;
	expect(feedbackOf(step, right)).toMatchObject({ text: fb, path: 'options.a.fb' });
	const told = { text: 'Telling makes it lighter.', path: 'options.a.fb.shown' };
	const unsure: Work = { kind: 'question', tried: [], verdict: 'unsure', shown: true };
	expect(feedbackOf(step, unsure)).toMatchObject(told);
	const missed = { kind: 'question', tried: tried('b'), verdict: 'not-yet', shown: true } as const;
	expect(feedbackOf(step, missed)).toMatchObject(told);
});
