import { expect, it } from 'vitest';
import { plainReason } from './plain-reason.ts';

it.each([
	['Yes. Soap and rubbing take them away.', 'Soap and rubbing take them away.'],
	['Yes, a sign of growing.', 'A sign of growing.'],
	['ھەئە. بىر قول ۋە بىر ئورۇن.', 'بىر قول ۋە بىر ئورۇن.'],
	['Иә, өсудің белгісі.', 'Өсудің белгісі.'],
	['对。肥皂能洗掉。', '肥皂能洗掉。'],
	['Yesterday it rained.', 'Yesterday it rained.'],
	['Yes', 'Yes']
])('%s is told as %s', (written, told) => {
	expect(plainReason(written)).toBe(told);
});
