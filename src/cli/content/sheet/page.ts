import { type Cover, fit, viewBoxOf } from '#lib/scene/composer/camera.ts';
import { loadDrawings } from '#lib/scene/drawings.ts';
import { drawScene } from '#lib/scene/scene.ts';
import type { SheetScene } from './scenes.ts';
import { HEIGHT, WIDTH } from '#lib/scene/geom.ts';

/** The room that a screen leaves a picture: width through height, and the shares under keys and words. */
export interface Room {
	aspect: number;
	cover: Cover;
}
/** A tablet of 1280 × 800 held across, above a line of two rows. */
export const TABLET: Room = { aspect: 1280 / 642, cover: { top: 88 / 642, bottom: 34 / 642 } };

/** One contact sheet as a page: pictures in rows, each with its step, words and description. */
export async function sheetPage(
	title: string,
	scenes: readonly SheetScene[],
	{ room, styles }: { room: Room; styles: string }
): Promise<string> {
	const cells = await Promise.all(scenes.map((scene, index) => cell(scene, `p${index}`, room)));
	return `<!doctype html><meta charset="utf-8"><style>${styles}${LAYOUT}</style>
<h1>${escaped(title)}</h1><main style="--ratio:${room.aspect}">${cells.join('')}</main>`;
}

async function cell({ label, scene, said, again }: SheetScene, id: string, room: Room) {
	const { aspect, cover } = room;
	const { place, ...drawings } = await loadDrawings(scene);
	// As the app does: wider than a picture nobody moves closer.
	const shape = Math.min(aspect, WIDTH / HEIGHT);
	const picture = drawScene(scene, place, { id, aspect: shape, ...drawings });
	const viewBox = viewBoxOf(fit(picture.frame, picture.heads, aspect, cover, picture.around));
	const inside = picture.set + picture.actors + picture.foreground;
	const svg = `<svg preserveAspectRatio="xMidYMid slice" viewBox="${viewBox}">${inside}</svg>`;
	const where = `${scene.place} ${scene.time ?? 'day'} ${scene.shot ?? 'wide'}`;
	const mark = again ? '<b> SAME PICTURE AS BEFORE</b>' : '';
	return `<figure>${svg}<figcaption><b>${escaped(label)}</b> ${where}${mark}<br>${escaped(said)}<br><i>${escaped(scene.alt)}</i></figcaption></figure>`;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const LAYOUT = `
body { margin: 12px; inline-size: 1536px; font: 14px/1.3 sans-serif; background: #fff; }
h1 { margin: 0 0 8px; font-size: 20px; }
main { display: grid; grid-template-columns: repeat(3, 1fr); gap: 12px; }
figure { margin: 0; }
svg { display: block; inline-size: 100%; aspect-ratio: var(--ratio); border-radius: 6px; background: #f3dfc0; }
figcaption { padding-block: 4px; }
`;
