import { beforeEach, expect, test } from 'vitest';
import { played } from '../../../../tests/fixtures/played-lesson.ts';
import { quietNarrator } from '../../../../tests/fixtures/quiet-narrator.ts';
import { stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import type { LessonRead } from '#lib/data/packs/packs.ts';
import { DEFAULT_COMFORT } from '#lib/domain/profile/comfort.ts';
import { newCard } from '#lib/domain/review/card.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import type { App } from '../app.svelte.ts';
import { Review } from './review.svelte.ts';

beforeEach(() => setLanguage('en'));

const { lesson } = played([stepLike('single', 's1')]).player;
const card = newCard({ learner: 'one', lesson: lesson.id, item: 's1' }, false, 0);

/** A review of one card whose lesson comes when `bring` is called. */
function reviewOf() {
	const voice = quietNarrator();
	const read = Promise.withResolvers<LessonRead>();
	const app = {
		language: 'en',
		band: 'l',
		library: { lesson: () => read.promise },
		learning: { toReview: () => [card] },
		narrator: voice.narrator,
		presence: { comfort: DEFAULT_COMFORT }
	} as unknown as App;
	const review = new Review(app);
	return { review, voice, bring: () => read.resolve({ ok: true, lesson, checked: true }) };
}

test('a question is spoken when its lesson has come', async () => {
	const { review, voice, bring } = reviewOf();
	const begun = review.begin();
	bring();
	await begun;
	expect([review.asked, voice.said.length]).toEqual([1, 1]);
});

test('a question that is still on its way when the child leaves is neither asked nor spoken', async () => {
	const { review, voice, bring } = reviewOf();
	const begun = review.begin();
	review.leave();
	bring();
	await begun;
	expect([review.player, review.asked, voice.said]).toEqual([undefined, 0, []]);
});

test('a question is not asked again by whatever ends after the child has left', async () => {
	const { review, bring } = reviewOf();
	const begun = review.begin();
	bring();
	await begun;
	review.leave();
	expect(review.player).toBeUndefined();
});
