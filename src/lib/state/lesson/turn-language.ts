import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import type { Language } from '#lib/domain/content/language.ts';
import type { LessonProblem } from './lesson-problem.ts';
import type { LessonPlayer } from './player.svelte.ts';

/** What is open: a player, or the picture that says why there is none. */
interface Open {
	player: LessonPlayer | undefined;
	problem: LessonProblem | undefined;
}

/** Where the words of another language come from, and whether they are still wanted when they come. */
interface Source<Reason> {
	read: (
		id: string
	) => Promise<{ ok: true; lesson: CompiledLesson } | { ok: false; reason: Reason }>;
	isWanted: () => boolean;
}

/**
 * The same step in another language. Where the tablet has it not, the step waits, which the problem
 * `language` says, and the reason is given back.
 */
export async function turnLanguage<Reason>(
	open: Open,
	language: Language,
	{ read, isWanted }: Source<Reason>
): Promise<Reason | undefined> {
	const { player } = open;
	if (!player) return;
	if (player.language === language) return goesOn(open, player);
	const words = await read(player.lesson.id);
	if (open.player !== player || !isWanted()) return;
	if (!words.ok) {
		player.stopVoice();
		open.problem = 'language';
		return words.reason;
	}
	if (open.problem === 'language') open.problem = undefined;
	player.turnTo(words.lesson);
}

/** Back in the language in which the step waited. */
function goesOn(open: Open, player: LessonPlayer): undefined {
	if (open.problem !== 'language') return;
	open.problem = undefined;
	player.speakHere();
}
