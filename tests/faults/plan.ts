export const TODAY = '2026-11-24';

/** What the runner wants of one life of the browser. */
export interface Plan {
	club: string;
	key: number[];
	life: number;
	children: number;
	bundles: number;
	/** False: only look, write nothing. */
	goesOn: boolean;
	/** The records that each bundle brings, and of whom. */
	brings: { id: string; child: string }[][];
}

/** Something of which the app has said that it is kept. */
export type Confirmed =
	| { what: 'made' | 'erased'; child: string }
	| { what: 'answered'; child: string; item: string }
	| { what: 'counted' }
	| { what: 'merged' | 'parted'; child: string }
	/** The attendance of a meeting. */
	| { what: 'noted'; session: string; children: string[] }
	| { what: 'took'; number: number };

/** By what a tablet comes into a club. */
export const WAYS = ['invitation', 'backup'] as const;
export type Way = (typeof WAYS)[number];

/** What the runner wants of a life in which tablets come into a club, one after the other. */
export interface JoinPlan {
	club: string;
	/** False: only look, let nobody come. */
	goesOn: boolean;
	/** What opens each of the two. */
	codes: Record<Way, string>;
	/** The records that each of the two brings. */
	brings: Record<Way, string[]>;
	/** Tablets of which the app has said that they have come. */
	came: string[];
}
