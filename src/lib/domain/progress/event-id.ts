/** Where the numbering of a device’s events stands. Kept, so that it goes on after a restart. */
export interface Numbering {
	/** Number of the next event. */
	seq: number;
	/** Time and counter of the last id. */
	ms: number;
	counter: number;
}

export const FIRST: Numbering = { seq: 0, ms: 0, counter: 0 };

const COUNTER_LIMIT = 0x1000;

/** The next place in the numbering: ids keep growing even while the clock stands still or jumps back. */
export function nextNumbering({ seq, ms, counter }: Numbering, at: number): Numbering {
	if (at > ms) return { seq: seq + 1, ms: at, counter: 0 };
	if (counter + 1 < COUNTER_LIMIT) return { seq: seq + 1, ms, counter: counter + 1 };
	return { seq: seq + 1, ms: ms + 1, counter: 0 };
}

/** A UUIDv7 (RFC 9562) of a place in the numbering and eight random bytes. */
export function eventId({ ms, counter }: Numbering, random: Uint8Array): string {
	const time = ms.toString(16).padStart(12, '0');
	const count = counter.toString(16).padStart(3, '0');
	const bytes = Array.from(random.slice(0, 8), (byte, index) =>
		(index === 0 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0')
	).join('');
	return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-${bytes.slice(0, 4)}-${bytes.slice(4)}`;
}

/** The lowest id that can have been given at that time; an id is never of a time before its day. */
export function firstIdOf(ms: number): string {
	const time = ms.toString(16).padStart(12, '0');
	return `${time.slice(0, 8)}-${time.slice(8)}`;
}

/** A UUIDv4 (RFC 9562) of sixteen random bytes: it says neither when nor where it was made. */
export function randomUuid(random: Uint8Array): string {
	const hex = Array.from(random.slice(0, 16), (byte, index) => {
		const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
		return marked.toString(16).padStart(2, '0');
	}).join('');
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
