// “Yes”, and where a child has said “not true” and a yes would agree with the wrong sentence, “Right”.
const YES = 'yes|ھەئە|иә|对|是啊';
const RIGHT = 'right|توغرا دەيس(?:ەن|ىز)|дұрыс айтасы[ңз]|[你您]说得对';
const ASSENT = new RegExp(`^(?:${YES}|${RIGHT})\\s*[.!,:،。！，：]\\s*`, 'iu');

/** Whether a reason opens with “Yes” or “Right”, in any of our languages. */
export function opensWithAssent(text: string): boolean {
	return ASSENT.test(text);
}

/**
 * A reason without the “Yes” or “Right” that it opens with, in any of our languages. Writers speak to the child
 * who answered right; where the answer is shown, nobody has said anything yet that could be right.
 */
export function plainReason(text: string): string {
	const plain = text.replace(ASSENT, '');
	return plain.charAt(0).toUpperCase() + plain.slice(1);
}
