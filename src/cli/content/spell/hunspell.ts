import { spawn } from 'node:child_process';

/** What an editor has to install; no npm package holds a Kazakh dictionary. */
export const NEEDED =
	'hunspell and its Kazakh dictionary kk_KZ (Debian, Ubuntu: apt-get install hunspell hunspell-kk)';

/** The words that hunspell does not know; `undefined` where it or its Kazakh dictionary is missing. */
export async function strangeToHunspell(
	words: readonly string[]
): Promise<Set<string> | undefined> {
	const hunspell = spawn('hunspell', ['-d', 'kk_KZ', '-i', 'UTF-8', '-l']);
	const parts: Buffer[] = [];
	hunspell.stdout.on('data', (part: Buffer) => parts.push(part));
	// A program that is missing, or stops because its dictionary is, breaks the pipe: `close` tells.
	hunspell.stdin.on('error', () => undefined);
	const ended = new Promise<boolean>((resolve) => {
		hunspell.on('error', () => {
			resolve(false);
		});
		hunspell.on('close', (code) => {
			resolve(code === 0);
		});
	});
	hunspell.stdin.end(words.join('\n'));
	if (!(await ended)) return undefined;
	return new Set(Buffer.concat(parts).toString('utf8').split('\n').filter(Boolean));
}
