import { asset } from '$app/paths';

/**
 * Drawings that every tablet keeps as files (written by src/cli/scene-data.ts), so that they weigh
 * nothing in the code and one that is on the screen ten times is decoded once.
 */
export const animalAddress = (animal: string): string => asset(`/tiles/${animal}.svg`);

/** Where the drawing of a thing lies. */
export const thingAddress = (thing: string): string => asset(`/pictures/${thing}.svg`);

/** Where a whole picture lies, in which children look for places. */
export const wideAddress = (name: string): string => asset(`/pictures/wide/${name}.svg`);
