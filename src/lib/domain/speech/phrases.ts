/** A piece of a line that stands on the projector at once. */
export interface Phrase {
	/** In the language that is read first. */
	first: string;
	/** The same in the second language, if there is one. */
	second: string | undefined;
	/** Where the piece begins in its line, in characters. */
	from: number;
}

/** How many Latin letters fit into one line of the projector; a Chinese letter is as wide as two. */
const ROOM = 58;
const WIDE = /\p{Script=Han}|[，。！？：；、“”]/u;
// Between pieces, so that no letter can be lost. A full stop inside a number has no space after it.
const SENTENCE = /(?<=[.!?؟…]["”»’')\]]*\s+)(?=\S)|(?<=[。！？]["”」]*)(?=[^"”」。！？])/u;
const CLAUSE = /(?<=[,;:،؛—]\s+)(?=\S)|(?<=[，；：])/u;

/** The sentences of a text, in any of the languages. */
export function sentences(text: string): string[] {
	return text.split(SENTENCE).map((sentence) => sentence.trim());
}

/** A line in pieces of about one line of the screen, cut at sentences, long ones at commas. */
export function phrases(first: string, second?: string): Phrase[] {
	const pieces = cut(first);
	const others = second === undefined ? [] : beside(pieces, first, second);
	let from = 0;
	return pieces.map((piece, n) => {
		const start = from;
		from += piece.length;
		return { first: piece.trim(), second: others[n]?.trim(), from: start };
	});
}

/** What of another language belongs to each piece: sentence by sentence where both have as many. */
function beside(pieces: readonly string[], first: string, second: string): string[] {
	const own = first.split(SENTENCE);
	const others = second.split(SENTENCE);
	if (own.length !== others.length) return shared(cut(second), pieces.length);
	const texts = pieces.map((): string[] => []);
	const ends = endsOf(pieces);
	let from = 0;
	for (const [n, end] of endsOf(own).entries()) {
		const start = from;
		from = end;
		const holders = [...ends.keys()].filter(
			(k) => (ends[k - 1] ?? 0) < end && (ends[k] ?? 0) > start
		);
		const sentence = others[n] ?? '';
		const parts = holders.length > 1 ? cut(sentence) : [sentence];
		for (const [k, text] of shared(parts, holders.length).entries())
			texts[holders[k] ?? 0]?.push(text);
	}
	return texts.map((parts) => parts.join(''));
}

/** Where each text ends when they stand one behind the other. */
function endsOf(texts: readonly string[]): number[] {
	let end = 0;
	return texts.map((text) => (end += text.length));
}

/** Pieces of another language among so many, by their order; where there are fewer, one stands longer. */
function shared(pieces: readonly string[], all: number): string[] {
	return Array.from({ length: all }, (_, n) => {
		const start = Math.floor((n * pieces.length) / all);
		const end = Math.max(start + 1, Math.floor(((n + 1) * pieces.length) / all));
		return pieces.slice(start, end).join('');
	});
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
