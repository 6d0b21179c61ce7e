import { expect, test } from 'vitest';
import { ClassOwnership } from './ownership.ts';

test('who takes the class last shows it, and of two at once exactly one', () => {
	const [one, two] = [new ClassOwnership(() => 5), new ClassOwnership(() => 5)];
	const [first, second] = [one.take(), two.take()];
	const stay = [one.ownClaimAfter(second), two.ownClaimAfter(first)].filter(
		(own) => own !== undefined
	);
	expect(stay).toHaveLength(1);
	const late = new ClassOwnership(() => 6);
	const last = late.take();
	expect([one.ownClaimAfter(last), two.ownClaimAfter(last)]).toEqual([undefined, undefined]);
	expect(late.ownClaimAfter(first)).toEqual(last);
});

test('a window whose clock was set back takes the class as soon as it has heard of the other', () => {
	const [before, back] = [new ClassOwnership(() => 9), new ClassOwnership(() => 2)];
	const old = before.take();
	const own = before.ownClaimAfter(back.take());
	expect(own).toEqual(old);
	expect(back.ownClaimAfter(old)).toBeUndefined();
	expect(before.ownClaimAfter(back.take())).toBeUndefined();
});
