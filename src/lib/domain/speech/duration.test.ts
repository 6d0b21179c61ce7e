import { describe, expect, it } from 'vitest';
import { spokenSeconds } from './duration.ts';

describe('the time that a text needs', () => {
	it('grows with letters and with pauses', () => {
		const short = spokenSeconds('Keep the card', 'en', 'm');
		expect(spokenSeconds('Keep the card with you', 'en', 'm')).toBeGreaterThan(short);
		expect(spokenSeconds('Keep, the, card', 'en', 'm')).toBeCloseTo(short + 0.32);
	});

	it('is longer for Little children, who hear a slower voice', () => {
		const text = 'Айгүл';
		const [little, middle] = [spokenSeconds(text, 'kk', 'l'), spokenSeconds(text, 'kk', 'm')];
		expect(little / middle).toBeCloseTo(150 / 130);
	});

	it('counts a number as the words that are spoken', () => {
		expect(spokenSeconds('16', 'kk', 'm')).toBeGreaterThan(spokenSeconds('алты', 'kk', 'm'));
	});
});
