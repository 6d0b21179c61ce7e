import { AppError } from '#lib/domain/app-error.ts';
import { startEngine, type EspeakFactory, type SpeechEngine } from './speech-engine.ts';
import { fetched, opened, openedAndKept } from './voice-data.ts';
import type { VoiceAnswer, VoiceRequest } from './voice-messages.ts';

type Start = Extract<VoiceRequest, { ask: 'start' }>;
type Job = Extract<VoiceRequest, { ask: 'render' }> & {
	next: number;
	/** Somebody waits to hear it; others are made ahead. */
	isAwaited: boolean;
};

/**
 * A fresh engine takes ten times as long for a clause as a practised one, and a touch would have to
 * wait for it. So it practises what nobody hears, in short clauses, whenever it has nothing to do.
 */
const PRACTICE = [1, 2, 3].flatMap(() => [
	{ name: 'ug+f2', text: 'ياخشىمۇ سىز.' },
	{ name: 'ug+f2', text: 'بىز بىللە ماڭىمىز.' },
	{ name: 'kk+f2', text: 'Қалың қалай?' },
	{ name: 'kk+f2', text: 'Біз бірге барамыз.' },
	{ name: 'en+f2', text: 'How are you?' },
	{ name: 'en+f2', text: 'We walk together.' }
]);

/** A dictionary of half a megabyte that its host has damaged is not fetched again for every line. */
const DAMAGED_FOR_MS = 600_000;

/**
 * What nobody waits for leaves the processor to the page, so many times as long as it took: beside a voice that
 * practises without a pause, two cores at 4× needed 76 ms to cover the screen, and with this 47.
 */
const RESTS = 3;

let start: Start | undefined;
let engine: Promise<SpeechEngine> | undefined;
let chinese: Promise<void> | undefined;
/** The engine at hand can speak Chinese. */
let hasChinese = false;
let jobs: Job[] = [];
let isWorking = false;
/** Ends a rest. */
let wake = (): void => undefined;
let practice: (() => void)[] = [];

self.onmessage = ({ data }: MessageEvent<VoiceRequest>) => {
	if (data.ask === 'start') load(data);
	else if (data.ask === 'chinese') void report('chinese', addChinese());
	else if (data.ask === 'render') addJob({ ...data, next: 0, isAwaited: false });
	else if (data.ask === 'hurry') hurry(data.id);
	else jobs = jobs.filter((job) => job.id !== data.id);
};

function tell(answer: VoiceAnswer): void {
	const transfer = answer.tell === 'part' ? [answer.part.sound.buffer] : [];
	self.postMessage(answer, { transfer });
}

function load(request: Start): void {
	start = request;
	void report('engine', theEngine());
}

async function report(what: 'engine' | 'chinese', loading: Promise<unknown>): Promise<void> {
	const ok = await loading.then(
		() => true,
		() => false
	);
	tell({ tell: 'loaded', what, ok });
}

async function loadEngine({ base, manifest }: Start): Promise<SpeechEngine> {
	const [module, data] = await Promise.all([
		engineScript(`${base}${manifest.engine}`),
		opened(`${base}${manifest.data}`)
	]);
	const started = await startEngine(module.default, data);
	practice = PRACTICE.map(({ name, text }) => () => {
		const clause = { text, starts: [], pause: 0 };
		started.speak(clause, { name, pitch: 50, range: 50, rate: 150 }, 0, () => {});
	});
	void work();
	return started;
}

/** Nothing ends an import that hangs, so the script is here before it is imported. */
async function engineScript(url: string): Promise<{ default: EspeakFactory }> {
	await fetched(url);
	return import(/* @vite-ignore */ url) as Promise<{ default: EspeakFactory }>;
}

function addChinese(): Promise<void> {
	if (chinese) return chinese;
	const loading = (chinese = loadChinese());
	const forget = () => loading === chinese && (chinese = undefined);
	loading.catch((error: unknown) => {
		const isDamaged = error instanceof AppError && error.code === 'voice/damaged';
		if (isDamaged) setTimeout(forget, DAMAGED_FOR_MS);
		else forget();
	});
	return loading;
}

async function loadChinese(): Promise<void> {
	if (!start) throw new AppError('voice/not-started');
	const { base, manifest } = start;
	const { data, files } = manifest.chinese;
	const bytes = await openedAndKept(`${base}${data}`, Math.max(0, ...files.map(({ end }) => end)));
	const loading = theEngine();
	(await loading).add(bytes, files);
	hasChinese = loading === engine;
	void work();
}

/** Without the dictionary the lines that wait for it are missing; the next one asks for it again. */
async function bringChinese(): Promise<void> {
	await addChinese().catch(() => {
		for (const job of jobs.filter(({ isChinese }) => isChinese)) end(job, 'missing');
	});
}

function addJob(job: Job): void {
	jobs.push(job);
	void work();
}

function hurry(id: number): void {
	for (const job of jobs) job.isAwaited ||= job.id === id;
	jobs.sort((a, b) => Number(b.id === id) - Number(a.id === id));
	wake();
}

async function work(): Promise<void> {
	if (isWorking) return;
	isWorking = true;
	for (let job = nextJob(); job ?? practice[0]; job = nextJob()) {
		const began = performance.now();
		if (job) await renderNext(job);
		else practise();
		// Clause by clause, so that a new line or a stop is heard in between.
		await rest(job?.isAwaited ? 0 : RESTS * (performance.now() - began));
	}
	isWorking = false;
}

/** Ends early when somebody waits. */
function rest(milliseconds: number): Promise<void> {
	return new Promise((resolve) => {
		wake = resolve;
		setTimeout(resolve, milliseconds);
	});
}

/** A Chinese line waits for its dictionary, which may take long to come, and holds up no other language. */
function nextJob(): Job | undefined {
	if (!hasChinese && jobs.some(({ isChinese }) => isChinese)) void bringChinese();
	return jobs.find(({ isChinese }) => hasChinese || !isChinese);
}

async function renderNext(job: Job): Promise<void> {
	const { id, clauses, voice, pauseFactor } = job;
	const clause = clauses[job.next];
	const ready = await theEngine().catch(() => undefined);
	if (!jobs.includes(job)) return;
	if (!ready) return end(job, 'missing');
	if (!clause) return end(job, 'done');
	try {
		ready.speak(clause, voice, clause.pause * pauseFactor, (part) =>
			tell({ tell: 'part', id, part })
		);
		job.next += 1;
	} catch {
		breakDown();
		end(job, 'missing');
	}
}

function end(job: Job, how: 'done' | 'missing'): void {
	jobs = jobs.filter((other) => other !== job);
	tell({ tell: how, id: job.id });
}

function practise(): void {
	try {
		practice.shift()?.();
	} catch {
		breakDown();
	}
}

/** An engine whose memory is spent says nothing any more; the next line starts a new one. */
function breakDown(): void {
	engine = chinese = undefined;
	hasChinese = false;
	practice = [];
}

function theEngine(): Promise<SpeechEngine> {
	if (!start) return Promise.reject(new AppError('voice/not-started'));
	engine ??= loadEngine(start);
	engine.catch(() => (engine = undefined));
	return engine;
}

tell({ tell: 'here' });
