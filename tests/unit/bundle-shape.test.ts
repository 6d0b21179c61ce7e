import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { expect, test } from 'vitest';
import { siteEntrySchema } from '#lib/domain/club/site-entry.ts';
import { rosterEntrySchema } from '#lib/domain/profile/roster-entry.ts';
import { tileSchema } from '#lib/domain/profile/tile.ts';
import { beliefSumsSchema } from '#lib/domain/progress/belief-sums.ts';
import { countSchema } from '#lib/domain/progress/count.ts';
import { progressEventSchema } from '#lib/domain/progress/event.ts';
import { sessionSchema } from '#lib/domain/progress/session.ts';
import { keysOf, tableOf } from '#lib/domain/table.ts';
import type { Part } from '#lib/domain/transfer/bundle.ts';
import { BUNDLE_FORMAT } from '#lib/domain/transfer/envelope.ts';

/** By part, and the words of a tile, whose key is one word in the roster. */
const SCHEMAS: Record<Part | 'tile', GenericSchema> = {
	roster: rosterEntrySchema,
	site: siteEntrySchema,
	sessions: sessionSchema,
	counts: countSchema,
	beliefs: beliefSumsSchema,
	events: progressEventSchema,
	tile: tileSchema
};

test('a bundle holds what its format is known to hold: whoever changes that raises BUNDLE_FORMAT, and its shape is saved beside this one', async () => {
	const shape = tableOf(keysOf(SCHEMAS), (name) =>
		toJsonSchema(SCHEMAS[name], { errorMode: 'ignore' })
	);
	const saved = `../fixtures/saved/bundle-shape-${BUNDLE_FORMAT}.txt`;
	await expect(JSON.stringify(shape, undefined, '\t')).toMatchFileSnapshot(saved);
});
