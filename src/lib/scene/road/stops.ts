/**
 * Where the road goes and where its thirteen stops are. Positions count from the inline start,
 * so one table serves both directions: in a right-to-left language the art is mirrored around it.
 */
import { keysOf, tableOf } from '#lib/domain/table.ts';
import type { ModuleId } from '#lib/domain/content/names.ts';
import type { P } from '../geom.ts';

/** Centre of a stop's disc in per cent of the road picture, x from the inline start, y from the top. */
export interface StopSlot {
	x: number;
	y: number;
}
/** landscape tablets and screens · portrait tablets and phones */
export type RoadShape = 'landscape' | 'portrait';
export type Stops = Readonly<Record<ModuleId, Readonly<Record<RoadShape, StopSlot>>>>;

/** A stop on the road and the foot of its landmark, in picture units. */
interface Station {
	stop: P;
	landmark: P;
	size: number;
}
export interface RoadMap {
	w: number;
	h: number;
	/** the road outside the picture, before the first and after the last stop */
	from: P;
	to: P;
	stations: Readonly<Record<ModuleId, Station>>;
	/** how high the kite of the second landmark flies above its hill */
	kite: number;
	/** bends without a stop, by the module they come after */
	bends?: Partial<Record<ModuleId, P>>;
}

/** Four screens wide; five or six stops are in view at a time. */
export const LITTLE_MAP: RoadMap = {
	w: 3200,
	h: 800,
	from: [-80, 640],
	to: [3300, 620],
	kite: 330,
	stations: {
		'feelings-and-calm': { stop: [190, 590], landmark: [196, 500], size: 1 },
		'my-strengths': { stop: [420, 672], landmark: [496, 560], size: 1 },
		'friends-and-respect': { stop: [690, 610], landmark: [690, 500], size: 1.25 },
		'school-is-for-me': { stop: [930, 560], landmark: [976, 500], size: 0.8 },
		'my-rights': { stop: [1176, 590], landmark: [1266, 490], size: 0.8 },
		'safe-body': { stop: [1420, 530], landmark: [1462, 446], size: 0.74 },
		'growing-up': { stop: [1640, 650], landmark: [1796, 556], size: 1.06 },
		'hiv-and-care': { stop: [1870, 610], landmark: [1990, 486], size: 0.8 },
		'clear-head': { stop: [2090, 530], landmark: [2190, 436], size: 0.8 },
		'moving-safely': { stop: [2320, 640], landmark: [2392, 540], size: 0.8 },
		'promises-and-traps': { stop: [2570, 590], landmark: [2676, 496], size: 0.86 },
		'work-and-law': { stop: [2780, 660], landmark: [2836, 566], size: 0.8 },
		'my-community': { stop: [3010, 590], landmark: [3042, 500], size: 1 }
	}
};

/** The whole road on one screen, as from a hill. */
export const MIDDLE_MAP: RoadMap = {
	w: 1280,
	h: 800,
	from: [-60, 520],
	to: [122, 230],
	kite: 170,
	stations: {
		'feelings-and-calm': { stop: [110, 496], landmark: [104, 446], size: 0.44 },
		'my-strengths': { stop: [246, 530], landmark: [278, 486], size: 0.46 },
		'friends-and-respect': { stop: [386, 500], landmark: [432, 446], size: 0.5 },
		'school-is-for-me': { stop: [590, 532], landmark: [566, 476], size: 0.4 },
		'my-rights': { stop: [786, 496], landmark: [874, 470], size: 0.44 },
		'safe-body': { stop: [960, 530], landmark: [1006, 488], size: 0.3 },
		'growing-up': { stop: [1130, 470], landmark: [1222, 452], size: 0.52 },
		'hiv-and-care': { stop: [1040, 350], landmark: [1076, 306], size: 0.42 },
		'clear-head': { stop: [850, 366], landmark: [906, 330], size: 0.42 },
		'moving-safely': { stop: [648, 330], landmark: [622, 286], size: 0.42 },
		'promises-and-traps': { stop: [474, 344], landmark: [446, 306], size: 0.42 },
		'work-and-law': { stop: [294, 316], landmark: [314, 268], size: 0.44 },
		'my-community': { stop: [132, 240], landmark: [130, 210], size: 0.56 }
	},
	bends: { 'growing-up': [1170, 396] }
};

/** The same country for a screen that stands upright; the lowest fifth stays free for the card. */
export const MIDDLE_TALL_MAP: RoadMap = {
	w: 800,
	h: 1280,
	from: [-60, 974],
	to: [142, 332],
	kite: 170,
	stations: {
		'feelings-and-calm': { stop: [104, 950], landmark: [112, 894], size: 0.52 },
		'my-strengths': { stop: [292, 980], landmark: [310, 932], size: 0.52 },
		'friends-and-respect': { stop: [478, 958], landmark: [426, 898], size: 0.6 },
		'school-is-for-me': { stop: [664, 970], landmark: [588, 914], size: 0.36 },
		'my-rights': { stop: [590, 760], landmark: [632, 710], size: 0.5 },
		'safe-body': { stop: [400, 758], landmark: [304, 714], size: 0.3 },
		'growing-up': { stop: [204, 774], landmark: [162, 714], size: 0.56 },
		'hiv-and-care': { stop: [190, 572], landmark: [198, 522], size: 0.52 },
		'clear-head': { stop: [392, 584], landmark: [398, 532], size: 0.5 },
		'moving-safely': { stop: [596, 566], landmark: [594, 516], size: 0.48 },
		'promises-and-traps': { stop: [556, 378], landmark: [562, 328], size: 0.54 },
		'work-and-law': { stop: [352, 394], landmark: [358, 342], size: 0.5 },
		'my-community': { stop: [154, 344], landmark: [150, 300], size: 0.62 }
	},
	bends: {
		'school-is-for-me': [764, 862],
		'growing-up': [64, 677],
		'moving-safely': [724, 465]
	}
};

// Discs sit a little above the middle of the road, so that the label below covers grass, not road.
const LITTLE_LIFT = 36;
const MIDDLE_LIFT = 26;

const slot = (map: RoadMap, id: ModuleId, lift: number): StopSlot => {
	const [x, y] = map.stations[id].stop;
	return {
		x: Math.round((x / map.w) * 10000) / 100,
		y: Math.round(((y - lift) / map.h) * 10000) / 100
	};
};

/** Stops of the Little road; the picture only gets taller on an upright screen, so both shapes agree. */
export const LITTLE_STOPS: Stops = tableOf(keysOf(LITTLE_MAP.stations), (id) => {
	const at = slot(LITTLE_MAP, id, LITTLE_LIFT);
	return { landscape: at, portrait: at };
});

export const MIDDLE_STOPS: Stops = tableOf(keysOf(MIDDLE_MAP.stations), (id) => ({
	landscape: slot(MIDDLE_MAP, id, MIDDLE_LIFT),
	portrait: slot(MIDDLE_TALL_MAP, id, MIDDLE_LIFT)
}));

/** The line map of the Older road: four lines, each a walk of its own. */
export const OLDER_LINES = {
	me: ['feelings-and-calm', 'my-strengths', 'growing-up'],
	circle: ['friends-and-respect', 'school-is-for-me', 'safe-body', 'clear-head', 'hiv-and-care'],
	road: ['moving-safely', 'promises-and-traps', 'work-and-law'],
	all: ['my-rights', 'my-community']
} as const satisfies Record<string, readonly ModuleId[]>;
