import { expect, test } from 'vitest';
import { daysSinceGathered, newPeer } from './peer.ts';

test.each([
	['2026-11-24', 0],
	['2026-11-20', 4],
	[undefined, undefined],
	// Gathered while the clock of this tablet ran ahead by a year.
	['2027-11-24', undefined]
])('a tablet that was gathered on %s is so many days away: %s', (gathered, days) => {
	const peer = { ...newPeer('blue'), ...(gathered && { gathered }) };
	expect(daysSinceGathered(peer, '2026-11-24')).toBe(days);
});
