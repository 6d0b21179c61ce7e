import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = 'build/200.html';
const SOURCES = ['src', 'content', 'static'];

/** Builds the app where there is no build, or one that is older than a file of its sources, which would be measured for it. */
export function buildIfStale(): void {
	if (existsSync(PAGE) && statSync(PAGE).mtimeMs >= lastChange()) return;
	execFileSync('npm', ['run', 'build'], { stdio: 'inherit' });
}

/** When a file of the sources changed last, in milliseconds since 1970. */
function lastChange(): number {
	const files = SOURCES.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
	);
	return Math.max(...files.map((file) => statSync(file).mtimeMs));
}
