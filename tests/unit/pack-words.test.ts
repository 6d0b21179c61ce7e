import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/cli/content/json-schemas.ts';
import { PACK_FORMAT } from '#lib/domain/content/pack-format.ts';
import { PICTURE_WORD_NAMES } from '#lib/domain/scene/picture-words.ts';

/** What packs are made of; the other schemas are of lists that only the checks read. */
const IN_PACKS = ['lesson', 'unit', 'cards', 'chapter', 'module', 'cast'];
const IN_TOOLS = ['observation-tool', 'school-checklist', 'lines'];

/** Every word of which a schema allows some and no others. */
function wordsIn(node: unknown): string[] {
	if (typeof node !== 'object' || node === null) return [];
	return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
		if (key === 'const') return [String(value)];
		if (key === 'enum' && Array.isArray(value)) return value.map(String);
		return wordsIn(value);
	});
}

test('packs say what their format is known to say: whoever adds a word raises PACK_FORMAT, and its words are saved beside these', async () => {
	const schemas = jsonSchemas();
	const words = [...IN_PACKS, ...IN_TOOLS].flatMap((name) =>
		wordsIn(JSON.parse(schemas.get(`${name}.schema.json`) ?? ''))
	);
	const all = [...new Set([...words, ...PICTURE_WORD_NAMES])].sort();
	const saved = `../fixtures/saved/pack-words-${PACK_FORMAT}.txt`;
	await expect(`${all.join('\n')}\n`).toMatchFileSnapshot(saved);
});
