import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { staleSchemas } from './json-schemas.ts';

const content = fileURLToPath(new URL('../../../content/', import.meta.url));

describe('content/', () => {
	it('has JSON Schemas that say what the schemas say (else run `npm run content schemas`)', async () => {
		expect(await staleSchemas(`${content}schemas`)).toEqual([]);
	});
});
