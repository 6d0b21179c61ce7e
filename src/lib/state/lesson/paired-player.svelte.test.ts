import { beforeEach, expect, test, vi } from 'vitest';
import { quietNarrator } from '../../../../tests/fixtures/quiet-narrator.ts';
import { lessonOf, stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import type { TwinItem } from '#lib/domain/content/lesson-schema.ts';
import { DOUBLE_TAP_MS } from '#lib/domain/lesson/double-tap.ts';
import type { EventDraft } from '#lib/domain/progress/event.ts';
import { DEFAULT_COMFORT } from '#lib/domain/profile/comfort.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import { LaterPlayer, PairedPlayer } from './paired-player.svelte.ts';

type Tongue = 'en' | 'zh';

const ASKED = { en: 'Who can help?', zh: '谁能帮忙？' };
const ANSWERS = { en: ['Apa', 'Nobody'], zh: ['阿帕', '没有人'] };

function twin(language: Tongue): TwinItem {
	const options = ANSWERS[language].map((t, n) => ({ id: 'ab'[n] ?? '', t, correct: n === 0 }));
	return { facet: 'K', form: 1, type: 'single', ask: ASKED[language], options };
}

function holderIn(language: Tongue): CompiledLesson {
	const lesson = lessonOf([stepLike('panel', 's1')]);
	return { ...lesson, band: 'm', prepost: [twin(language)], language } as CompiledLesson;
}

function parts() {
	const voice = quietNarrator();
	const events: EventDraft[] = [];
	const append = (drafts: readonly EventDraft[]) =>
		Promise.resolve({ ok: true, count: events.push(...drafts) });
	return {
		events,
		narrator: voice.narrator,
		log: { append },
		save: () => {},
		band: 'm' as const,
		comfort: () => DEFAULT_COMFORT
	};
}

function asked() {
	const all = parts();
	const holder = holderIn('en');
	const player = new PairedPlayer(
		{ holder, when: 'pre', items: [twin('en')], onend: () => {} },
		all
	);
	player.begin();
	return { player, ...all };
}

/** The words of the question that is on the screen. */
function wordsOf({ view: { step } }: PairedPlayer | LaterPlayer): string[] {
	if (step?.type !== 'single') throw new Error('no question is asked');
	return [step.ask, ...step.options.map(({ t }) => t).sort()];
}

const wordsIn = (language: Tongue) => [ASKED[language], ...[...ANSWERS[language]].sort()];

async function turn(player: PairedPlayer | LaterPlayer, language: Tongue) {
	await setLanguage(language);
	player.turnTo(holderIn(language));
}

beforeEach(() => setLanguage('en'));

test('a question before a lesson turns to the other language, as do its answers, and stays answerable', async () => {
	const { player, events } = asked();
	player.act({ do: 'next' });
	expect(wordsOf(player)).toEqual(wordsIn('en'));
	await turn(player, 'zh');
	expect(wordsOf(player)).toEqual(wordsIn('zh'));
	player.act({ do: 'answer', options: ['a'] });
	expect(events).toMatchObject([{ kind: 'answered', item: 'pre-K', correct: true }]);
});

test('a double tap answers one question and not the next, and the next one takes its own answer', () => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	const all = { ...parts(), comfort: () => ({ ...DEFAULT_COMFORT, tapTwice: false }) };
	const items = (['K', 'R'] as const).map((facet) => ({ ...twin('en'), facet }));
	const holder = { ...holderIn('en'), prepost: items };
	const player = new PairedPlayer({ holder, when: 'pre', items, onend: () => {} }, all);
	player.act({ do: 'next' });
	const tap = () =>
		player.touch('Apa', 'options.a.t', () => player.act({ do: 'answer', options: ['a'] }));
	tap();
	vi.advanceTimersByTime(DOUBLE_TAP_MS - 1);
	tap();
	player.act({ do: 'unsure' });
	expect(player.state.at).toBe('pre-R');
	vi.advanceTimersByTime(1);
	tap();
	vi.useRealTimers();
	expect(all.events.map(({ item }) => item)).toEqual(['pre-K', 'pre-R']);
});

test('a question weeks after a module turns to the other language as well', async () => {
	const player = new LaterPlayer(holderIn('en'), twin('en'), parts());
	await turn(player, 'zh');
	expect(wordsOf(player)).toEqual(wordsIn('zh'));
});

test('of the questions before a lesson only the answers are kept, not that they were left', async () => {
	const { player, events } = asked();
	player.act({ do: 'next' });
	player.skipAll();
	await player.leave();
	expect(events).toEqual([]);
});

test('two touches that leave the questions end them once', () => {
	const onend = vi.fn();
	const player = new PairedPlayer(
		{ holder: holderIn('en'), when: 'pre', items: [twin('en')], onend },
		parts()
	);
	player.begin();
	player.act({ do: 'skip' });
	player.skipAll();
	expect(onend).toHaveBeenCalledOnce();
});
