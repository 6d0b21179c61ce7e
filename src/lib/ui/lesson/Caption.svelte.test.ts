import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { VoiceRenderer } from '#lib/audio/voice-renderer.ts';
import { LANGUAGES, type Language } from '#lib/domain/content/language.ts';
import type { Line } from '#lib/domain/content/words.ts';
import { setLanguage } from '#lib/i18n/i18n.ts';
import Caption from './Caption.svelte';

interface Pack {
	files: { kind: string; url: string }[];
}
interface Lesson {
	steps: { say: Line[] }[];
}
const SAMPLED_LESSONS = 3;
const EVERY = 6;

// One for all: an engine needs longer to start than to speak.
let voice: VoiceRenderer;
beforeAll(() => {
	voice = new VoiceRenderer(new URL('/voice/', location.href).href);
});
afterAll(() => voice.close());

async function json(path: string): Promise<unknown> {
	return (await fetch(path)).json();
}

/** Some lines of some lessons of the built pack. */
async function sample(language: Language): Promise<Line[]> {
	const { files } = (await json(`/packs/${language}/index.json`)) as Pack;
	const lessons = files.filter(({ kind }) => kind === 'lesson');
	const step = Math.ceil(lessons.length / SAMPLED_LESSONS);
	const some = lessons.filter((_, n) => n % step === 0);
	const read = await Promise.all(some.map(({ url }) => json(url) as Promise<Lesson>));
	return read
		.flatMap(({ steps }) => steps.flatMap(({ say }) => say))
		.filter((_, n) => n % EVERY === 0);
}

/** Indexes of the words as the voice tells them. */
async function toldBy(line: Line, language: Language): Promise<number[]> {
	const spoken = { key: 'x', text: line.t, language, who: line.who, band: 'm' as const };
	const rendering = voice.render(spoken, 1, { hurry: true });
	await new Promise<void>((resolve) => {
		rendering.onchange = () => rendering.state !== 'making' && resolve();
	});
	expect(rendering.state).toBe('done');
	return rendering.parts.flatMap(({ words }) => words.map(({ word }) => word));
}

/** Indexes of the words as the caption shows them. */
function shownFor(line: Line, language: Language): number[] {
	const { container } = render(Caption, { text: line.t, language });
	return [...container.querySelectorAll('.word')].map((_, n) => n);
}

describe('captions of real lessons', () => {
	test.each([...LANGUAGES.map((one) => [one, 'cyrl'] as const), ['kk', 'arab'] as const])(
		'%s: the voice tells exactly the words that are shown (%s)',
		async (language, script) => {
			await setLanguage(language, script);
			const lines = await sample(language);
			expect(lines.length).toBeGreaterThan(8);
			for (const line of lines) {
				expect(shownFor(line, language), line.t).toEqual(await toldBy(line, language));
			}
		}
	);
});

interface Node {
	role?: { value: string };
	name?: { value: string };
}

/** What Chromium tells a screen reader of the heading of this page. */
async function headingTold(): Promise<string | undefined> {
	await cdp().send('Accessibility.enable');
	const { frameTree } = await cdp().send('Page.getFrameTree');
	const frameId = frameTree.childFrames?.at(-1)?.frame.id;
	const { nodes } = await cdp().send('Accessibility.getFullAXTree', frameId ? { frameId } : {});
	return (nodes as Node[]).find(({ role }) => role?.value === 'heading')?.name?.value;
}

test('a screen reader hears the spaces between words that light up', async () => {
	await setLanguage('en');
	const heading = document.createElement('h1');
	document.body.append(heading);
	const text = '“A city is like a big pot,” she says.';
	await render(Caption, { target: heading, props: { text, language: 'en', litWord: 2 } });
	expect(heading.textContent).toBe(text);
	expect(await headingTold()).toBe(text);
	heading.remove();
});
