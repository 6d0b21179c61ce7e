import { needsPattern } from '#lib/domain/profile/tile.ts';
import type { Tile } from '#lib/domain/profile/tile.ts';

type Translate = (id: string, values?: Record<string, string | number>) => string;

/** “Blue swan”, or “Blue swan, dots” where two tiles would sound alike. */
export function tileName(tile: Tile, t: Translate, others: readonly Tile[] = []): string {
	const colour = t(`tile.colour.${tile.colour}`);
	const animal = t(`tile.animal.${tile.animal}`);
	if (!needsPattern(tile, others)) return t('tile.name', { colour, animal });
	return t('tile.patterned', { colour, animal, pattern: t(`tile.pattern.${tile.pattern}`) });
}
