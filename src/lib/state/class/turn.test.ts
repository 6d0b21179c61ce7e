import { expect, test } from 'vitest';
import { ClassTurn } from './turn.ts';

test('who takes the class last shows it, and of two at once exactly one', () => {
	const [one, two] = [new ClassTurn(() => 5), new ClassTurn(() => 5)];
	const [first, second] = [one.take(), two.take()];
	const stay = [one.after(second), two.after(first)].filter((own) => own !== undefined);
	expect(stay).toHaveLength(1);
	const late = new ClassTurn(() => 6);
	const last = late.take();
	expect([one.after(last), two.after(last)]).toEqual([undefined, undefined]);
	expect(late.after(first)).toEqual(last);
});

test('a window whose clock was set back takes the class as soon as it has heard of the other', () => {
	const [before, back] = [new ClassTurn(() => 9), new ClassTurn(() => 2)];
	const old = before.take();
	const own = before.after(back.take());
	expect(own).toEqual(old);
	expect(back.after(old)).toBeUndefined();
	expect(before.after(back.take())).toBeUndefined();
});
