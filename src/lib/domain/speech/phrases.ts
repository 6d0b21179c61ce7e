/** A piece of a line that stands on the projector at once. */
export interface Phrase {
	/** In the language that is read first. */
	first: string;
	/** The same in the second language, if there is one. */
	second: string | undefined;
	/** Where the piece begins in its line, in characters. */
	from: number;
}

/** So many Latin letters fit into one line of the projector; a Chinese letter is as wide as two. */
const ROOM = 58;
const WIDE = /\p{Script=Han}|[，。！？：；、“”]/u;
// Between pieces, so that no letter can be lost. A full stop inside a number has no space after it.
const SENTENCE = /(?<=[.!?؟…]["”»’')\]]*\s+)(?=\S)|(?<=[。！？]["”」]*)(?=[^"”」。！？])/u;
const CLAUSE = /(?<=[,;:،؛—]\s+)(?=\S)|(?<=[，；：])/u;

/** A line in pieces of about one line of the screen, cut at sentences, long ones at commas. */
export function phrases(first: string, second?: string): Phrase[] {
	const pieces = cut(first);
	const others = second === undefined ? [] : cut(second);
	let from = 0;
	return pieces.map((piece, n) => {
		const start = from;
		from += piece.length;
		const other = share(others, n, pieces.length);
		return { first: piece.trim(), second: second === undefined ? undefined : other, from: start };
	});
}

/** The pieces of another language that belong to the nth of so many, by their order. */
function share(pieces: readonly string[], n: number, all: number): string {
	const start = Math.floor((n * pieces.length) / all);
	const end = Math.max(start + 1, Math.floor(((n + 1) * pieces.length) / all));
	return pieces.slice(start, end).join('').trim();
}

function cut(text: string): string[] {
	const sentences = text
		.split(SENTENCE)
		.flatMap((sentence) =>
			width(sentence) > ROOM * 1.6 ? joined(sentence.split(CLAUSE)) : [sentence]
		);
	return joined(sentences);
}

/** Neighbours that fit together stay together, so that no piece is a single word. */
function joined(pieces: readonly string[]): string[] {
	const lines: string[] = [];
	for (const piece of pieces) {
		const last = lines.at(-1);
		if (last !== undefined && width(last + piece) <= ROOM) lines[lines.length - 1] = last + piece;
		else lines.push(piece);
	}
	return lines;
}

function width(text: string): number {
	return [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);
}
