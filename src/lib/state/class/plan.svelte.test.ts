import { expect, test } from 'vitest';
import { deferredAnswers } from '../../../../tests/fixtures/deferred-answers.ts';
import { sampleGuide } from '../../../../tests/fixtures/sample-class.ts';
import type { GuideRead, LessonRead } from '#lib/data/packs/packs.ts';
import { LessonPlan } from './plan.svelte.ts';

const guide = (language: 'ug' | 'zh') =>
	({ ok: true, guide: { ...sampleGuide, language } }) as GuideRead;

function reading() {
	const answers = deferredAnswers<GuideRead>();
	const plan = new LessonPlan({
		guide: (id, language) => answers.ask(`${id} ${language}`),
		lesson: () => Promise.resolve({ ok: false, reason: 'offline' })
	});
	return { answers, plan };
}

test('a plan in the former language that comes late does not stand over the new one', async () => {
	const { answers, plan } = reading();
	const both = [plan.bring('a.l.1', 'ug'), plan.bring('a.l.1', 'zh')];
	answers.give('a.l.1 zh', guide('zh'));
	answers.give('a.l.1 ug', guide('ug'));
	await Promise.all(both);
	expect(plan.guide?.language).toBe('zh');
});

test('a plan that comes when no lesson is chosen any more is left', async () => {
	const { answers, plan } = reading();
	const coming = plan.bring('a.l.1', 'ug');
	plan.clear();
	answers.give('a.l.1 ug', guide('ug'));
	await coming;
	expect(plan.guide).toBeUndefined();
});

test('a plan knows the languages of the class that are not on the device', async () => {
	const answers = deferredAnswers<LessonRead>();
	const plan = new LessonPlan({
		guide: () => Promise.resolve({ ok: false, reason: 'offline' }),
		lesson: (id, language) => answers.ask(`${id} ${language}`)
	});
	const former = plan.look('a.l.1', ['zh']);
	const looking = plan.look('a.l.1', ['ug', 'kk']);
	answers.give('a.l.1 ug', { ok: true, checked: true, lesson: {} } as LessonRead);
	answers.give('a.l.1 kk', { ok: false, reason: 'offline' });
	answers.give('a.l.1 zh', { ok: false, reason: 'offline' });
	await Promise.all([former, looking]);
	expect(plan.absent).toEqual(['kk']);
	plan.clear();
	expect(plan.absent).toEqual([]);
});

test('a language that was missing is looked for again when the line is back', async () => {
	const answers: LessonRead[] = [
		{ ok: false, reason: 'offline' },
		{ ok: true, checked: true, lesson: {} } as LessonRead,
		{ ok: false, reason: 'offline' }
	];
	const plan = new LessonPlan({
		guide: () => Promise.resolve({ ok: false, reason: 'offline' }),
		lesson: () => Promise.resolve(answers.shift() ?? { ok: false, reason: 'offline' })
	});
	const callOff = plan.keepLooking('a.l.1', ['kk']);
	await expect.poll(() => plan.absent).toEqual(['kk']);
	dispatchEvent(new Event('online'));
	await expect.poll(() => plan.absent).toEqual([]);
	callOff();
	dispatchEvent(new Event('online'));
	expect(answers, 'nobody asks after that').toHaveLength(1);
});

test('a plan that could not be fetched comes when the line is back', async () => {
	let isOffline = true;
	const offline = { ok: false, reason: 'offline' } as const;
	const lesson = { objectives: ['Tell it.'], id: 'a.l.1', steps: [] };
	const plan = new LessonPlan({
		guide: () => Promise.resolve(isOffline ? offline : guide('ug')),
		lesson: () =>
			Promise.resolve(isOffline ? offline : ({ ok: true, checked: true, lesson } as never))
	});
	await plan.bring('a.l.1', 'ug');
	const callOff = plan.keepLooking('a.l.1', ['ug']);
	await expect.poll(() => plan.absent).toEqual(['ug']);
	isOffline = false;
	dispatchEvent(new Event('online'));
	await expect.poll(() => plan.guide?.language).toBe('ug');
	expect(plan.aim).toEqual(['Tell it.']);
	expect(plan.absent).toEqual([]);
	callOff();
});
