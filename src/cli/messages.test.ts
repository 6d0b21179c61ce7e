import { expect, test } from 'vitest';
import { compiledMessage } from './messages.ts';

test('a text with nothing to put in stays a text', () => {
	expect(compiledMessage('Who are you? 100%')).toBe('Who are you? 100%');
});

test('placeholders and numbers become parts', () => {
	const parts: unknown = JSON.parse(
		compiledMessage('{place}: {n, plural, one {# child} other {#}}')
	);
	expect(parts).toMatchObject([
		{ type: 1, value: 'place' },
		{ type: 0, value: ': ' },
		{ type: 6, value: 'n', options: { one: { value: [{ type: 7 }, { type: 0 }] } } }
	]);
});

test('a message that cannot be read stops the build', () => {
	expect(() => compiledMessage('{n, plural, one {one}')).toThrow();
});
