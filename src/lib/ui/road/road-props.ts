import type { Snippet } from 'svelte';
import type { LessonSummary } from '#lib/domain/content/compiled.ts';
import type { Tile } from '#lib/domain/profile/tile.ts';
import type { Road, RoadStop } from '#lib/domain/progress/road.ts';

/** Where the buttons above a road lead. */
export interface RoadDoors {
	onhide: () => void;
	oncalm: () => void;
	onhelp: () => void;
	onsomeone: () => void;
	oncomfort: () => void;
}

/** What every road shows; the doors stand in the bar. */
export interface RoadProps extends RoadDoors {
	road: Road;
	tile: Tile | undefined;
	/** How many questions wait to be remembered. */
	due: number;
	rememberHref: string;
	/** Address of a place: its module’s page, or for Little its lesson. */
	hrefOf: (stop: RoadStop) => string;
}

/** A road that proposes one lesson with its picture. */
export interface ProposingRoadProps extends RoadProps {
	playing?: boolean;
	lessonHref: (lesson: LessonSummary) => string;
	picture?: Snippet<[LessonSummary]> | undefined;
	onspeak: () => void;
}
