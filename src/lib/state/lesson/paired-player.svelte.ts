import { get } from 'svelte/store';
import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import type { TwinItem } from '#lib/domain/content/lesson-schema.ts';
import type { StepScene } from '#lib/domain/content/step.ts';
import type { Line } from '#lib/domain/content/words.ts';
import { DOUBLE_TAP_MS } from '#lib/domain/lesson/double-tap.ts';
import { begun } from '#lib/domain/lesson/engine.ts';
import {
	laterLesson,
	pairedKey,
	pairedLesson,
	twinOf,
	type PairedWords,
	type When
} from '#lib/domain/lesson/paired.ts';
import type { LessonInput } from '#lib/domain/lesson/state.ts';
import { pairedItem } from '#lib/domain/progress/tally.ts';
import { helperOfScenes, heroOfScenes } from '#lib/domain/scene/roles.ts';
import { spokenForm, t } from '#lib/i18n/i18n.ts';
import { LessonPlayer, type LessonParts } from './player.svelte.ts';

interface Asked {
	/** The lesson that holds the items, in the language of the child. */
	holder: CompiledLesson;
	when: When;
	items: readonly TwinItem[];
	/** All are answered, or the child wants none of them. */
	onend: () => void;
}

/** Takes an answer without a verdict and goes on: what is measured is not taught in the same moment. */
class TakingPlayer extends LessonPlayer {
	/** The question has just turned: the other half of a double tap falls on the next one, and is not meant for it. */
	#turned = false;

	override touch(...said: Parameters<LessonPlayer['touch']>): void {
		if (!this.#turned) super.touch(...said);
	}

	override act(input: LessonInput): void {
		const takes = input.do === 'answer' || input.do === 'unsure';
		if (takes && this.#turned) return;
		super.act(input);
		if (!takes) return;
		this.#turned = true;
		setTimeout(() => (this.#turned = false), DOUBLE_TAP_MS);
		super.act({ do: 'next' });
	}
}

/** A few questions before or after a lesson; one touch leaves all of them. */
export class PairedPlayer extends TakingPlayer {
	#asked: Asked;
	#isOver = false;

	constructor(asked: Asked, parts: LessonParts) {
		const lesson = asLesson(asked);
		super(lesson, begun(lesson), { ...onlyAnswers(parts), keyOf: keysOf(asked) });
		this.#asked = asked;
	}

	override turnTo(holder: CompiledLesson): void {
		const items = this.#asked.items.flatMap(({ facet, form }) => twinOf(holder, facet, form) ?? []);
		super.turnTo(asLesson({ ...this.#asked, holder, items }));
	}

	override act(input: LessonInput): void {
		const isLast = this.state.at === `${this.#asked.when}-thanks`;
		if (input.do === 'skip' || (isLast && input.do === 'next')) return this.skipAll();
		super.act(input);
	}

	/** Nothing more is asked. */
	skipAll = (): void => {
		if (this.#isOver) return;
		this.#isOver = true;
		this.stopVoice();
		this.#asked.onend();
	};
}

/** One question weeks after a module. */
export class LaterPlayer extends TakingPlayer {
	#item: TwinItem;

	constructor(holder: CompiledLesson, item: TwinItem, parts: LessonParts) {
		const lesson = laterLesson(holder, item, helperAndHero(holder));
		const keyOf = (_: string, path: string) => pairedKey(holder, item, path);
		super(lesson, begun(lesson), { ...onlyAnswers(parts), keyOf });
		this.#item = item;
	}

	override turnTo(holder: CompiledLesson): void {
		const { facet, form } = this.#item;
		const item = twinOf(holder, facet, form);
		if (item) super.turnTo(laterLesson(holder, item, helperAndHero(holder)));
	}
}

function asLesson({ holder, when, items }: Asked): CompiledLesson {
	return pairedLesson(holder, when, items, wordsFor(holder, when));
}

/** What a helper says around the items, as the voice wants it; the screen turns it into its script. */
function wordsFor(holder: CompiledLesson, when: When): PairedWords {
	const say = get(t);
	const who = helperOf(holder);
	const line = (key: string): Line => ({ who, t: spokenForm(say(`player.paired.${key}`)) });
	return {
		before: [line(`${when}.first`), line('notyou'), line('skip')],
		thanks: [line(`${when}.thanks`)],
		scene: helperAndHero(holder)
	};
}

function helperOf({ steps }: CompiledLesson) {
	return helperOfScenes(steps.flatMap(({ scene }) => scene ?? [])) ?? 'bekzat';
}

/** Two people of the lesson who stand there in a friendly way. */
function helperAndHero(holder: CompiledLesson): StepScene {
	const hero = heroOfScenes(holder.steps.flatMap(({ scene }) => scene ?? [])) ?? 'aygul';
	return {
		place: 'club-room',
		shot: 'medium',
		cast: [
			{ who: helperOf(holder), at: 'left', pose: 'wave', mood: 'kind' },
			{ who: hero, at: 'right', mood: 'happy' }
		],
		props: [],
		alt: spokenForm(get(t)('player.paired.alt'))
	};
}

function keysOf({ holder, when, items }: Asked): (at: string, path: string) => string | undefined {
	return (at, path) => {
		const item = items.find(({ facet }) => at === pairedItem(when, facet));
		return item && pairedKey(holder, item, path);
	};
}

// The questions are no lesson: nothing of them is begun, ended or resumed.
function onlyAnswers(parts: LessonParts): LessonParts {
	const append: LessonParts['log']['append'] = (drafts) => {
		const answers = drafts.filter(({ kind }) => kind === 'answered');
		return parts.log.append(answers);
	};
	return { ...parts, log: { append }, save: () => {} };
}
