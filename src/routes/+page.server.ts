import { doorSky } from '#lib/scene/door/door-wall.ts';

/** The sky as drawn at build time; the tablet needs no drawing code for it. */
export function load(): { sky: string } {
	return { sky: doorSky() };
}
