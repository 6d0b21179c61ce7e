import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(fileURLToPath(import.meta.url), '../..');

/** Runs a command in the project folder and shows what it prints; returns true when it went well. */
export function run(command, args, options = {}) {
	const { status } = spawnSync(command, args, {
		cwd: ROOT,
		stdio: 'inherit',
		// Only npm and npx are scripts there, and a shell would cut a program’s path at its spaces.
		shell: process.platform === 'win32' && !isAbsolute(command),
		...options
	});
	return status === 0;
}

function installedAsLocked() {
	const installed = join(ROOT, 'node_modules', '.package-lock.json');
	if (!existsSync(installed)) return false;
	return statSync(installed).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs;
}

/** The Node that all our packages support: `engines` of package.json. */
const SUPPORTED = '20.19, 22.13 or 24 and newer';

function isSupported(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	if (major === 20) return minor >= 19;
	if (major === 22) return minor >= 13;
	return major >= 24;
}

/** Installs exactly what package-lock.json names, if it is not there yet. */
export function installPackages() {
	if (!isSupported(process.versions.node)) {
		console.error(`Yol needs Node ${SUPPORTED}; this is ${process.versions.node}.`);
		process.exit(1);
	}
	if (installedAsLocked()) return;
	console.log('Installing packages …');
	if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
		console.error('The packages could not be installed: is the npm registry within reach?');
		process.exit(1);
	}
}
