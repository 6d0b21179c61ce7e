import type { GenericSchema } from 'valibot';
import { text } from './words.ts';

/** A text that is read or heard, and the key under which its translations are kept. */
export interface KeyedText {
	/** `steps.s01.say.1.t`: fields by name, members of lists by their id or else counted from 1. */
	key: string;
	text: string;
	/** Where it stands in the value, to find its line in the YAML. */
	path: (string | number)[];
}

/** The parts of a valibot schema that lead to texts. */
interface SchemaNode {
	type: string;
	pipe?: SchemaNode[];
	wrapped?: SchemaNode;
	item?: SchemaNode;
	entries?: Record<string, SchemaNode>;
	options?: SchemaNode[];
	literal?: unknown;
}
type Visit = (found: KeyedText) => string;
interface Place {
	keys: string[];
	path: (string | number)[];
}

/** All texts of a value, in the order in which a reader meets them. */
export function textsOf(schema: GenericSchema, value: unknown): KeyedText[] {
	const texts: KeyedText[] = [];
	mapTexts(schema, value, (found) => {
		texts.push(found);
		return found.text;
	});
	return texts;
}

/** The same value with every text replaced by what `visit` returns for it. */
export function mapTexts<T>(schema: GenericSchema, value: T, visit: Visit): T {
	const root = schema as unknown as SchemaNode;
	return walk(root, value, { keys: [], path: [] }, visit) as T;
}

// The schemas say which fields are words for people: every field made of `text`, and no other.
function walk(schema: SchemaNode, value: unknown, place: Place, visit: Visit): unknown {
	if (value === undefined || value === null) return value;
	if (isText(schema)) return visitText(value, place, visit);
	const first = schema.pipe?.[0];
	if (first !== undefined && first !== schema) return walk(first, value, place, visit);
	if (schema.wrapped) return walk(schema.wrapped, value, place, visit);
	if (schema.item && Array.isArray(value)) return walkList(schema.item, value, place, visit);
	if (schema.entries && isRecord(value)) return walkFields(schema.entries, value, place, visit);
	const option = schema.options && chosen(schema.options, value);
	return option ? walk(option, value, place, visit) : value;
}

function isText(schema: SchemaNode): boolean {
	return (schema as unknown) === text;
}

function visitText(value: unknown, { keys, path }: Place, visit: Visit): unknown {
	return typeof value === 'string' ? visit({ key: keys.join('.'), text: value, path }) : value;
}

function walkList(item: SchemaNode, list: unknown[], place: Place, visit: Visit): unknown[] {
	return list.map((member, index) => {
		return walk(item, member, inside(place, nameOf(member) ?? String(index + 1), index), visit);
	});
}

function nameOf(member: unknown): string | undefined {
	if (!isRecord(member)) return undefined;
	return [member.id, member.token].find((name) => typeof name === 'string');
}

function walkFields(
	entries: Record<string, SchemaNode>,
	value: Record<string, unknown>,
	place: Place,
	visit: Visit
): Record<string, unknown> {
	const fields = Object.entries(value).map(([name, field]): [string, unknown] => {
		const schema = entries[name];
		return [name, schema ? walk(schema, field, inside(place, name, name), visit) : field];
	});
	return Object.fromEntries(fields);
}

function inside(place: Place, key: string, step: string | number): Place {
	return { keys: [...place.keys, key], path: [...place.path, step] };
}

/** Of several possible shapes, the one that this value has. */
function chosen(options: SchemaNode[], value: unknown): SchemaNode | undefined {
	if (!Array.isArray(options) || typeof options[0] !== 'object') return undefined;
	if (Array.isArray(value)) return options.find((option) => bare(option).item !== undefined);
	if (!isRecord(value)) return undefined;
	return options.find((option) => {
		const type = bare(option).entries?.type;
		return type === undefined || bare(type).literal === value.type;
	});
}

function bare(schema: SchemaNode): SchemaNode {
	const first = schema.pipe?.[0];
	return first !== undefined && first !== schema ? bare(first) : schema;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
