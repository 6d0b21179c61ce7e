import { expect, test } from 'vitest';
import { afterWhole, restoreReturned, withReturned } from './returned.ts';

const held = { red: [7, 100], blue: [4, 90] } satisfies Record<string, [number, number]>;

test('a child is asked for until somebody gives all of it who holds all that was held', () => {
	const asked = withReturned({}, { back: ['swan', 'owl'], gone: new Set() }, held);
	const less = { red: [7, 100], blue: [3, 80] } satisfies typeof held;
	const more = { ...held, green: [2, 50] } satisfies typeof held & { green: [number, number] };
	expect(afterWhole(asked, { holds: more })).toEqual(asked);
	expect(afterWhole(asked, { whole: ['swan'], holds: less })).toEqual(asked);
	expect(afterWhole(asked, { whole: ['swan'], holds: more })).toEqual({ owl: held });
	expect(afterWhole(afterWhole(asked, { whole: ['swan'], holds: more }), { holds: less })).toEqual({
		owl: held
	});
});

test('a child that is gone again is asked for no more, and what cannot be read asks for nobody', () => {
	const asked = withReturned({}, { back: ['swan'], gone: new Set() }, held);
	expect(restoreReturned(structuredClone(asked))).toEqual(asked);
	expect(withReturned(asked, { back: [], gone: new Set(['swan']) }, held)).toEqual({});
	expect(restoreReturned({ swan: 'torn' })).toEqual({});
});
