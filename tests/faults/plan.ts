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
	| { what: 'took'; number: number };
