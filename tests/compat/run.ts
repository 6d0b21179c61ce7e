/**
 * Runs the offline proof in Chromium 103, the oldest browser that we promise.
 * The browser comes from the npm package @sparticuz/chromium@103.0.0, fetched only for this command.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { buildIfStale } from '../current-build.ts';
import { offlineProof } from './offline-proof.ts';

const CACHE = resolve('.cache/chromium-103');
const BROWSER = join(CACHE, 'chromium');

function fetchBrowser(): void {
	mkdirSync(CACHE, { recursive: true });
	execFileSync('npm', ['pack', '--silent', '@sparticuz/chromium@103.0.0'], { cwd: CACHE });
	const archive = readdirSync(CACHE).find((name) => name.endsWith('.tgz'));
	if (!archive) throw new Error('the npm registry did not give the package');
	execFileSync('tar', ['xzf', archive], { cwd: CACHE });
	const bin = join(CACHE, 'package', 'bin');
	writeFileSync(BROWSER, unpacked(join(bin, 'chromium.br')), { mode: 0o755 });
	writeFileSync(join(CACHE, 'gl.tar'), unpacked(join(bin, 'swiftshader.tar.br')));
	execFileSync('tar', ['xf', 'gl.tar'], { cwd: CACHE });
}

function unpacked(path: string): Buffer {
	return brotliDecompressSync(readFileSync(path));
}

if (!existsSync(BROWSER)) fetchBrowser();
buildIfStale();
process.env.CHROMIUM_PATH = BROWSER;
const held = await offlineProof();
for (const { what, holds } of held) console.log(`${holds ? 'ok    ' : 'FAILED'} ${what}`);
const failed = held.filter(({ holds }) => !holds).length;
console.log(`${held.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
