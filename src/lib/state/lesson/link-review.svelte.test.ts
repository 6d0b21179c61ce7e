import { beforeEach, expect, test } from 'vitest';
import { played } from '../../../../tests/fixtures/played-lesson.ts';
import { quietNarrator } from '../../../../tests/fixtures/quiet-narrator.ts';
import { stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import type { LessonRead } from '#lib/data/packs/packs.ts';
import { DEFAULT_COMFORT } from '#lib/domain/profile/comfort.ts';
import { newCard } from '#lib/domain/review/card.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import type { App } from '../app.svelte.ts';
import { LinkReview } from './link-review.svelte.ts';

beforeEach(() => setLanguage('en'));

const earlier = played([stepLike('single', 'q1')]).player.lesson;

/** A child at the step that asks for earlier questions; one is due, and its lesson comes when `bring` is called. */
function atLinkReview({ item = 'q1' } = {}) {
	const { player, said } = played([stepLike('link_review', 's1'), stepLike('fact', 's2')]);
	const read = Promise.withResolvers<LessonRead>();
	const card = newCard({ learner: 'one', lesson: earlier.id, item }, false, 0);
	const linked = new LinkReview({
		language: 'en',
		band: 'l',
		library: { lesson: () => read.promise },
		learning: { dueCount: 1, toReview: () => [card] },
		narrator: quietNarrator().narrator,
		presence: { comfort: DEFAULT_COMFORT }
	} as unknown as App);
	const follow = () => linked.follow(player, player.view.step);
	follow();
	const bring = () => read.resolve({ ok: true, lesson: earlier, checked: true });
	return { player, said, linked, follow, bring };
}

test('the lesson waits beneath its earlier questions, and goes on when they have been asked', async () => {
	const { player, linked, bring } = atLinkReview();
	expect(player.awaitsReview).toBe(true);
	bring();
	await expect.poll(() => linked.review?.player?.view.step?.id).toBe('q1');
	await linked.review?.next();
	linked.end();
	expect([player.awaitsReview, player.view.step?.id]).toEqual([false, 's2']);
});

test('questions that come after the child has gone on are not asked, and no step is passed over', async () => {
	const { player, linked, follow, bring } = atLinkReview();
	await expect.poll(() => linked.review).toBeDefined();
	const { review } = linked;
	player.next();
	follow();
	bring();
	await review?.begin();
	expect([linked.review, review?.player, player.view.step?.id]).toEqual([
		undefined,
		undefined,
		's2'
	]);
});

test('where no question that is due can be asked any more, the lesson stays and says so', async () => {
	const { player, said, linked, bring } = atLinkReview({ item: 'gone' });
	const before = said.length;
	bring();
	await expect.poll(() => linked.review?.ready).toBe(true);
	expect(linked.review?.player).toBeUndefined();
	linked.end();
	expect([player.awaitsReview, player.view.step?.id]).toEqual([false, 's1']);
	expect(said.length).toBeGreaterThan(before);
});
