import { render } from 'vitest-browser-svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { setLanguage } from '#lib/i18n/i18n.ts';
import { LOUDSPEAKER } from '../../base/sound.ts';
import { OnceRecording } from './once-recording.svelte.ts';
import SayIt from './SayIt.svelte';

/** A microphone that hears nothing, once it is allowed. */
let stream: MediaStream;
let allow: () => void;
let audio: AudioContext;

beforeEach(async () => {
	await setLanguage('en');
	audio = new AudioContext();
	stream = audio.createMediaStreamDestination().stream;
	const allowed = new Promise<MediaStream>((resolve) => (allow = () => resolve(stream)));
	vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockReturnValue(allowed);
});
afterEach(async () => {
	vi.restoreAllMocks();
	await audio.close();
});

const isOn = () => stream.getTracks().some(({ readyState }) => readyState === 'live');

describe('a recording', () => {
	test('begins when the microphone is allowed', async () => {
		const recording = new OnceRecording();
		allow();
		await recording.start(8);
		expect([recording.state, isOn()]).toEqual(['recording', true]);
		recording.erase();
	});

	test('that was given up while nobody had allowed it yet never begins, and the microphone goes out', async () => {
		const recording = new OnceRecording();
		const started = recording.start(8);
		recording.erase();
		allow();
		await started;
		expect([recording.state, isOn()]).toEqual(['idle', false]);
	});

	test('that the tablet cannot make turns the microphone off again', async () => {
		vi.spyOn(MediaRecorder.prototype, 'start').mockImplementation(() => {
			throw new DOMException('no encoder', 'NotSupportedError');
		});
		const recording = new OnceRecording();
		allow();
		await recording.start(8);
		expect([recording.state, isOn()]).toEqual(['refused', false]);
	});

	test('that is erased stops at once and keeps nothing of what comes after', async () => {
		const recording = new OnceRecording();
		allow();
		await recording.start(8);
		recording.erase();
		expect([recording.state, isOn()]).toEqual(['idle', false]);
	});
});

describe('saying it aloud', () => {
	const recorded = async (covered: () => boolean, speaking = () => false) => {
		allow();
		const props = { model: 'No.', language: 'en' as const, litWord: undefined, playing: false };
		const loudspeaker = {
			silence: undefined,
			get covered() {
				return covered();
			},
			play: () => {}
		};
		await render(SayIt, {
			props: {
				...props,
				get speaking() {
					return speaking();
				},
				onspeak: () => {},
				onstopvoice: () => {}
			},
			context: new Map([[LOUDSPEAKER, loudspeaker]])
		});
		await page.getByRole('button', { name: 'Speak', exact: true }).click();
		await expect.element(page.getByRole('button', { name: 'Finished' })).toBeVisible();
		expect(isOn()).toBe(true);
	};

	test('the cover erases what was recorded and turns off the microphone', async () => {
		let covered = $state(false);
		await recorded(() => covered);
		covered = true;
		flushSync();
		expect(isOn()).toBe(false);
		await expect.element(page.getByRole('button', { name: 'Speak', exact: true })).toBeVisible();
	});

	test('so does a screen that goes dark', async () => {
		await recorded(() => false);
		vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
		document.dispatchEvent(new Event('visibilitychange'));
		expect(isOn()).toBe(false);
	});

	test('a voice that begins is not recorded', async () => {
		let speaking = $state(false);
		await recorded(
			() => false,
			() => speaking
		);
		speaking = true;
		flushSync();
		expect(isOn()).toBe(false);
		await expect.element(page.getByRole('button', { name: 'Speak', exact: true })).toBeVisible();
	});
});
