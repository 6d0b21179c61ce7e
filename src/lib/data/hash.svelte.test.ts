import { expect, test } from 'vitest';
import { hashSecret, isSecret } from './hash.ts';

test('a secret is recognized by its pictures in their order, and by nothing else', async () => {
	const secret = await hashSecret('sun moon fish');
	expect(await isSecret('sun moon fish', secret)).toBe(true);
	expect(await isSecret('sun fish moon', secret)).toBe(false);
});

test('the same pictures never give the same hash twice', async () => {
	const [one, other] = await Promise.all([
		hashSecret('sun moon fish'),
		hashSecret('sun moon fish')
	]);
	expect(one.hash).not.toBe(other.hash);
});
