import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { castSchema } from '#lib/domain/content/cast-schema.ts';
import { lessonSchema } from '#lib/domain/content/lesson-schema.ts';
import { readPo } from './po-source.ts';
import { printFinding } from './report.ts';
import { readSource } from './source.ts';

const broken = (name: string) =>
	fileURLToPath(new URL(`../../../tests/fixtures/content-broken/${name}`, import.meta.url));

describe('a broken file', () => {
	it('that is not YAML is told with its line', async () => {
		const { value, findings } = await readSource(broken('not-yaml.yaml'), lessonSchema);
		expect(value).toBeUndefined();
		expect(findings.map(printFinding)[0]).toMatch(/not-yaml\.yaml:\d+ This is not YAML \(.*\)/);
	});

	it('of another shape is told field by field', async () => {
		const { value, findings } = await readSource(broken('wrong-shape.yaml'), castSchema);
		const told = findings.map(printFinding).join('\n');
		expect(value).toBeUndefined();
		expect(told).toMatch(/wrong-shape\.yaml:6 cast\.0\.voice: "trumpet" does not fit/);
		expect(told).toMatch(/wrong-shape\.yaml:7 cast\.0\.colour: the field "colour" is not known/);
		expect(told).toMatch(/wrong-shape\.yaml:8 cast\.1\.name: the field is missing/);
	});

	it('that is missing is told', async () => {
		const { findings } = await readSource(broken('nothing.yaml'), castSchema);
		expect(findings.map(({ message }) => message)).toEqual([
			'This file is missing or cannot be read: write it.'
		]);
	});

	it('that is not PO is told, and keeps nothing from being checked', async () => {
		const { state, catalog, findings } = await readPo(broken('broken.po'), 'zh');
		expect(state).toBe('malformed');
		expect(catalog.entries).toEqual([]);
		expect(findings.map(({ message }) => message)).toEqual([
			expect.stringMatching(/^This is not a PO file/)
		]);
	});
});
