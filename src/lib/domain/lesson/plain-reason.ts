const ASSENT = /^(?:yes|ھەئە|иә|对)\s*[.!,:،。！，：]\s*/iu;

/** Whether a reason opens with “Yes”, in any of our languages. */
export function opensWithYes(text: string): boolean {
	return ASSENT.test(text);
}

/**
 * A reason without the “Yes” that it opens with, in any of our languages. Writers speak to the child
 * who answered right; where the answer is shown, nobody has said anything yet that could be right.
 */
export function plainReason(text: string): string {
	const plain = text.replace(ASSENT, '');
	return plain.charAt(0).toUpperCase() + plain.slice(1);
}
