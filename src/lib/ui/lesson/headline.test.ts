import { expect, it } from 'vitest';
import type { Playing } from './playing.ts';
import { headline } from './headline.ts';

/** A question of these lines on a tablet that makes no sound. */
function silent(lines: readonly string[], ask: string) {
	const say = lines.map((t) => ({ who: 'narrator', t }));
	const view = { step: { id: 'q1', type: 'single', say, ask } };
	return headline({ view, line: 0, finished: false, silence: 'blocked' } as unknown as Playing)
		.text;
}

it('shows without a voice all lines of a question at once', () => {
	expect(silent(['He is tired.', 'What now?'], 'A man asks. What does he do?')).toBe(
		'He is tired. What now? A man asks. What does he do?'
	);
});

it('shows once what small children hear twice, and a question that is a line', () => {
	expect(silent(['What is true?', 'What is true?'], 'What is true?')).toBe('What is true?');
	expect(silent(['Soap is good.', 'How? Sort!'], 'How? Sort!')).toBe('Soap is good. How? Sort!');
});
