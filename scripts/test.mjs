// npm test: everything that CI asks for, fast things first, and one line at the end that counts it.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { installPackages, ROOT } from './install.mjs';

const RESULTS = join(ROOT, 'test-results');

/**
 * What is run. Two at a time for two cores: what reads only what was cloned beside what the rest needs,
 * then whichever is next when a core is free: two quick ones, then the longest first, so that none is left
 * for one core alone at the end. The end-to-end tests have three browsers and come when all of these are over.
 */
const PREPARE = { name: 'prepare', script: 'prepare:data' };
const FORMAT = { name: 'format', script: 'lint:format' };
const CORES = 2;
const STAGES = [
	{ name: 'layers', script: 'lint:layers' },
	{ name: 'content', script: 'content:all' },
	{ name: 'component', script: 'test:component', counts: 'component.json' },
	{ name: 'unit', script: 'test:unit', counts: 'unit.json' },
	{ name: 'lint', script: 'lint:code' },
	{ name: 'types', script: 'check' },
	{ name: 'build', script: 'build:checked' },
	{ name: 'unused', script: 'lint:unused' }
];
const END_TO_END = { name: 'end-to-end', script: 'test:e2e', counts: 'e2e.json' };

function runScript(script) {
	return new Promise((resolve) => {
		const child = spawn('npm', ['run', '--silent', script], { cwd: ROOT });
		const output = [];
		child.stdout.on('data', (part) => output.push(part));
		child.stderr.on('data', (part) => output.push(part));
		child.on('close', (code) =>
			resolve({ ok: code === 0, output: Buffer.concat(output).toString() })
		);
	});
}

/** The names of tests of a Playwright report, or of a part of it, that needed a second try. */
function flakyTests({ suites = [], specs = [] }) {
	const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
	return [...own.map(({ file, title }) => `${file}: ${title}`), ...suites.flatMap(flakyTests)];
}

/** Passed and failed tests of a Vitest or Playwright report; undefined when it wrote none. */
function countsOf(file) {
	const path = join(RESULTS, file);
	if (!existsSync(path)) return undefined;
	const report = JSON.parse(readFileSync(path, 'utf8'));
	if (report.stats) {
		const { expected, unexpected, flaky } = report.stats;
		return { passed: expected + flaky, failed: unexpected, again: flakyTests(report) };
	}
	return { passed: report.numPassedTests, failed: report.numFailedTests };
}

async function runStage({ name, script, counts }) {
	const began = Date.now();
	const { ok, output } = await runScript(script);
	const seconds = ((Date.now() - began) / 1000).toFixed(1);
	const counted = counts ? countsOf(counts) : undefined;
	const passed = counted?.passed ?? (ok ? 1 : 0);
	const failed = Math.max(counted?.failed ?? 0, ok ? 0 : 1);
	console.log(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(12)} ${seconds.padStart(6)} s`);
	for (const test of counted?.again ?? []) console.log(`       at the second try: ${test}`);
	if (!ok) console.log(output.split('\n').slice(-120).join('\n'));
	return { name, passed, failed };
}

/** Takes what is next, until nothing is waiting. */
async function runNext(waiting) {
	const results = [];
	for (let stage = waiting.shift(); stage; stage = waiting.shift())
		results.push(await runStage(stage));
	return results;
}

/** All stages; what needs the one before it does not run when that has failed. */
async function runAll() {
	const begun = await Promise.all([PREPARE, FORMAT].map(runStage));
	if (begun.some(({ name, failed }) => name === 'prepare' && failed > 0)) return begun;
	const waiting = [...STAGES];
	const cores = Array.from({ length: CORES }, () => runNext(waiting));
	const checked = (await Promise.all(cores)).flat();
	const isBuilt = checked.every(({ name, failed }) => name !== 'build' || failed === 0);
	const walked = isBuilt ? [await runStage(END_TO_END)] : [];
	return [...begun, ...checked, ...walked];
}

installPackages();
process.env.CHROMIUM_PATH = findBrowser();
// Checkers make much that is soon forgotten: with more room for it the linter spends a sixth less time.
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`.trim();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const results = await runAll();
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
