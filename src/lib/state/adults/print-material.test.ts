import { expect, test } from 'vitest';
import { lessonOf, stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import type { Language } from '#lib/domain/content/language.ts';
import { PrintMaterial } from './print-material.ts';

const AWAY = { ok: false, reason: 'offline' } as const;

/** A tablet without a network: what it has of a lesson in which languages. */
function gatherer(has: Record<'lesson' | 'guide' | 'words', readonly Language[]>) {
	const lesson = lessonOf([stepLike('card_builder', 's1')]);
	const held = <T>(part: keyof typeof has, language: Language, value: T) =>
		Promise.resolve(has[part].includes(language) ? { ok: true, ...value } : AWAY);
	const library = {
		lesson: (_: string, language: Language) => held('lesson', language, { lesson }),
		guide: (_: string, language: Language) => held('guide', language, { guide: {} }),
		wordsIn: (language: Language) => held('words', language, { words: { modules: [] } })
	};
	const adults = { read: () => Promise.resolve(AWAY), story: () => Promise.resolve(AWAY) };
	const sources = { library, adults, today: () => '2026-12-02', site: () => Promise.reject() };
	return new PrintMaterial(sources as unknown as ConstructorParameters<typeof PrintMaterial>[0]);
}

test('no paper is laid out half in one language and half in another: which one is not here is told', async () => {
	const both = ['en', 'ug'] as const;
	const printing = gatherer({ lesson: both, guide: ['en'], words: ['en'] });
	const absence = { language: 'ug', problem: 'offline' };
	for (const sheet of ['plan', 'certificate', 'parents', 'protocol', 'talk'] as const)
		expect(await printing.gather(sheet, 'x', 'ug'), sheet).toMatchObject({ ok: false, absence });
	expect(await printing.gather('journey', '', 'ug')).toMatchObject({ ok: true, language: 'ug' });
});

test('a pocket card is not laid out without its Chinese half, which whoever reads the card can read', async () => {
	const printing = gatherer({ lesson: ['ug'], guide: [], words: [] });
	expect(await printing.gather('wallet', '', 'ug')).toMatchObject({
		ok: false,
		absence: { language: 'zh', problem: 'offline' }
	});
});
