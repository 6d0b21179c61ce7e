import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './install.mjs';

const KNOWN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser that tests run in: CHROMIUM_PATH, else the system’s; undefined where only Playwright may have one. */
export function systemBrowser() {
	const named = process.env.CHROMIUM_PATH;
	return [named, ...KNOWN].find((path) => path && existsSync(path));
}

function playwrightBrowser() {
	const script = `import { chromium } from '@playwright/test'; process.stdout.write(chromium.executablePath())`;
	const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
		encoding: 'utf8'
	});
	return stdout && existsSync(stdout) ? stdout : undefined;
}

function fromDebian() {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
	console.log('Installing Chromium from Debian …');
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	run('apt-get', ['update', '-qq'], { env });
	run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
	return systemBrowser();
}

function fromPlaywright() {
	console.log('Installing Chromium with Playwright …');
	run('npx', ['playwright', 'install', 'chromium']);
	return playwrightBrowser();
}

/** Finds a browser for the tests, or installs one: the system’s, Debian’s, Playwright’s, in this order. */
export function findBrowser() {
	const path = systemBrowser() ?? playwrightBrowser() ?? fromDebian() ?? fromPlaywright();
	if (!path) {
		console.error('No Chromium could be found or installed: set CHROMIUM_PATH to one.');
		process.exit(1);
	}
	return path;
}
