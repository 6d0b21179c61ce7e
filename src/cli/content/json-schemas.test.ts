import { expect, test } from 'vitest';
import { jsonSchemas } from './json-schemas.ts';

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Fields that an editor would show without a word about them, as `lesson.schema.json: minutes`. */
function unexplained(file: string, root: Node): string[] {
	const meant = (node: Node): Node => {
		if (typeof node.$ref !== 'string') return node;
		const found = node.$ref
			.slice(2)
			.split('/')
			.reduce<unknown>((at, name) => isNode(at) && at[name], root);
		return isNode(found) ? found : {};
	};
	const look = (node: unknown): string[] => {
		if (Array.isArray(node)) return node.flatMap(look);
		if (!isNode(node)) return [];
		const fields = isNode(node.properties) ? Object.entries(node.properties) : [];
		const silent = fields.flatMap(([name, field]) => {
			if (!isNode(field) || 'const' in field || field.description || meant(field).description)
				return [];
			return [`${file}: ${name}`];
		});
		return [...silent, ...Object.values(node).flatMap(look)];
	};
	return look(root);
}

test('an editor has a sentence for writers on each field', () => {
	const silent = [...jsonSchemas()].flatMap(([file, text]) =>
		unexplained(file, JSON.parse(text) as Node)
	);
	expect(silent).toEqual([]);
});
