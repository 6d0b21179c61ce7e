import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterAnswer, BOX_DAYS, due, newCard, restoreCard, review, type Card } from './card.ts';
import { pickReview } from './pick.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 24);

function card(lesson: string, item: string, seenDaysAgo = 1): Card {
	const seen = NOW - seenDaysAgo * DAY;
	return { learner: 'swan', lesson, item, box: 0, seen, due: seen };
}

test('right answers bring a card back after 3, 7, 21 and 60 days', () => {
	let now = NOW;
	let seen = newCard({ learner: 'swan', lesson: 'my-rights.l.1', item: 'q1' }, true, now);
	const days = [];
	for (let round = 0; round < 5; round++) {
		days.push((seen.due - now) / DAY);
		now = seen.due;
		seen = review(seen, true, now);
	}
	expect(days).toEqual([3, 7, 21, 60, 60]);
});

test('what was wrong or unsure comes back at the next visit', () => {
	const known = { ...card('my-rights.l.1', 'q1'), box: 4 };
	const missed = review(known, false, NOW);
	expect(due([missed], NOW)).toEqual([missed]);
	expect(review(missed, true, NOW).due).toBe(NOW + 3 * DAY);
});

test('a card seen in the future is asked, so that a clock which jumped back hides nothing', () => {
	const ahead = review(card('my-rights.l.1', 'q1'), true, NOW + 300 * DAY);
	expect(due([ahead], NOW)).toEqual([ahead]);
});

test('a review takes one from the last lesson, one a week old and one essential', () => {
	const last = card('my-community.m.1', 'q1', 0);
	const old = card('my-strengths.m.1', 'q2', 9);
	const essential = card('moving-safely.m.1', 'q3', 2);
	const others = [1, 2, 3].map((n) => card('friends-and-respect.m.1', `x${n}`, 3));
	const picked = pickReview([...others, essential, old, last], NOW, 3);
	expect(picked).toEqual([last, old, essential]);
});

const cards = fc.array(
	fc.record({
		learner: fc.constant('swan'),
		lesson: fc.constantFrom('my-rights.l.1', 'safe-body.l.1', 'work-and-law.o.1'),
		item: fc.string({ minLength: 1, maxLength: 4 }),
		box: fc.integer({ min: 0, max: BOX_DAYS.length - 1 }),
		seen: fc.integer({ min: NOW - 90 * DAY, max: NOW + 2 * DAY }),
		due: fc.integer({ min: NOW - 60 * DAY, max: NOW + 60 * DAY })
	})
);

test('a review asks only due cards, each once, and as many as wished or all there are', () => {
	fc.assert(
		fc.property(cards, fc.integer({ min: 0, max: 5 }), (all, n) => {
			const open = due(all, NOW);
			const picked = pickReview(all, NOW, n);
			expect(new Set(picked).size).toBe(picked.length);
			expect(picked.every((one) => open.includes(one))).toBe(true);
			expect(picked).toHaveLength(Math.min(n, open.length));
		})
	);
});

test('a first try in a lesson never lowers a card when it is right, and always brings it back when it is not', () => {
	fc.assert(
		fc.property(cards, fc.boolean(), (all, right) => {
			for (const known of all) {
				const after = afterAnswer(known, newCard(known, right, NOW));
				expect(after).toMatchObject({ item: known.item, seen: NOW });
				expect(after.box).toBe(right ? Math.max(known.box, 1) : 0);
				expect(after.due).toBe(NOW + (BOX_DAYS[after.box] ?? 0) * DAY);
			}
		})
	);
});

test('a saved card is found again and a damaged one is refused', () => {
	const saved: unknown = JSON.parse(JSON.stringify(card('my-rights.l.1', 'q1')));
	expect(restoreCard(saved)).toEqual(card('my-rights.l.1', 'q1'));
	expect(restoreCard({ ...card('my-rights.l.1', 'q1'), box: 9 })).toBeUndefined();
});
