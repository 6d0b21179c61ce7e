import { expect, test } from 'vitest';
import { hashSecret, isSecret } from './hash.ts';

test('a secret is made and recognized within 300 ms each', async () => {
	const times: number[] = [];
	for (let n = 0; n < 5; n++) {
		const began = performance.now();
		const secret = await hashSecret('sun moon fish');
		times.push(performance.now() - began);
		expect(await isSecret('sun moon fish', secret)).toBe(true);
		expect(await isSecret('sun fish moon', secret)).toBe(false);
	}
	const median = times.sort((a, b) => a - b)[2] ?? Number.NaN;
	console.log(`120,000 rounds of PBKDF2: ${Math.round(median)} ms (median of ${times.length})`);
	expect(median).toBeLessThan(300);
});
