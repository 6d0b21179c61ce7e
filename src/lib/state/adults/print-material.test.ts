import { expect, test } from 'vitest';
import { lessonOf, stepLike } from '../../../../tests/fixtures/sample-lessons.ts';
import type { CompiledLesson } from '#lib/domain/content/compiled.ts';
import type { Language } from '#lib/domain/content/language.ts';
import type { StepOf } from '#lib/domain/content/step.ts';
import { PrintMaterial } from './print-material.ts';

const AWAY = { ok: false, reason: 'offline' } as const;

const FORM = stepLike('card_builder', 's1');

/** A tablet without a network: what it has of a lesson in which languages. */
function gatherer(
	has: Record<'lesson' | 'guide' | 'words', readonly Language[]>,
	own: Pick<CompiledLesson, 'card_in_chinese'> = {}
) {
	const lesson = { ...lessonOf([FORM]), ...own };
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

test('a tablet that never had Chinese lays out a pocket card, whose Chinese half came with its own lesson', async () => {
	const chinese = { ...FORM, id: 'zh' } as StepOf<'card_builder'>;
	const has = { lesson: ['ug'], guide: [], words: [] } as const;
	const printing = gatherer(has, { card_in_chinese: chinese });
	expect(await printing.gather('wallet', '', 'ug')).toMatchObject({
		ok: true,
		material: {
			cards: [
				{ language: 'ug', form: FORM },
				{ language: 'zh', form: chinese }
			]
		}
	});
});

test('a pocket card is not laid out without its Chinese half, which whoever reads the card can read', async () => {
	const printing = gatherer({ lesson: ['ug'], guide: [], words: [] });
	expect(await printing.gather('wallet', '', 'ug')).toMatchObject({
		ok: false,
		absence: { language: 'zh', problem: 'offline' }
	});
});
