import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { moduleSchema } from '#lib/domain/content/module-schema.ts';
import { MODULES, QUIET_MODULES } from '#lib/domain/content/names.ts';
import { readSource } from './source.ts';

const fileOf = (module: string) =>
	fileURLToPath(new URL(`../../../content/modules/${module}/module.yaml`, import.meta.url));

it('the road and the family corner keep quiet about the modules whose files say so', async () => {
	const read = await Promise.all(MODULES.map((id) => readSource(fileOf(id), moduleSchema)));
	const quiet = read.flatMap(({ value }) => (value?.quiet ? [value.id] : []));
	expect(quiet.sort()).toEqual([...QUIET_MODULES].sort());
});
