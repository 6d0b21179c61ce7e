import type { ModuleId } from '#lib/domain/content/names.ts';
import type { SymbolName } from './symbols.ts';

/** Learners' modules and the three for adults. */
export type DiscName = ModuleId | 'walking-together' | 'welcoming-classroom' | 'guide';

/** Symbol and colour of each module (ui.md §3.1 and §11). They never change: children learn them as places. */
export const MODULE_DISCS: Record<DiscName, { symbol: SymbolName; colour: string }> = {
	'feelings-and-calm': { symbol: 'cloud', colour: '#2a75a5' },
	'my-strengths': { symbol: 'star', colour: '#f2b632' },
	'friends-and-respect': { symbol: 'handshake', colour: '#b95417' },
	'school-is-for-me': { symbol: 'backpack', colour: '#3c7c39' },
	'my-rights': { symbol: 'scales', colour: '#3f5fbf' },
	'safe-body': { symbol: 'bell', colour: '#c5456a' },
	'growing-up': { symbol: 'plant', colour: '#27846f' },
	'hiv-and-care': { symbol: 'care', colour: '#b23434' },
	'clear-head': { symbol: 'brain', colour: '#7655ab' },
	'moving-safely': { symbol: 'compass', colour: '#22788a' },
	'promises-and-traps': { symbol: 'hook', colour: '#a84a28' },
	'work-and-law': { symbol: 'document', colour: '#52667d' },
	'my-community': { symbol: 'tree', colour: '#68792c' },
	'walking-together': { symbol: 'together', colour: '#8a5a3a' },
	'welcoming-classroom': { symbol: 'school', colour: '#2e4a7d' },
	guide: { symbol: 'book', colour: '#5f5a60' }
};
