import { fit, viewBoxOf } from '#lib/scene/composer/camera.ts';
import { loadPlace } from '#lib/scene/places/load.ts';
import { loadThings } from '#lib/scene/props/things.ts';
import { drawScene } from '#lib/scene/scene.ts';
import type { SheetScene } from './scenes.ts';

/** Width through height of the pictures on a tablet held across. */
export const WIDE = 1.6;

/** One contact sheet as a page: pictures in rows, each with its step, words and description. */
export async function sheetPage(
	title: string,
	scenes: readonly SheetScene[],
	{ aspect, styles }: { aspect: number; styles: string }
): Promise<string> {
	const cells = await Promise.all(scenes.map((scene, index) => cell(scene, `p${index}`, aspect)));
	return `<!doctype html><meta charset="utf-8"><style>${styles}${LAYOUT}</style>
<h1>${escaped(title)}</h1><main style="--ratio:${aspect}">${cells.join('')}</main>`;
}

async function cell({ label, scene, said, again }: SheetScene, id: string, aspect: number) {
	const things = await loadThings(scene.props);
	const picture = drawScene(scene, await loadPlace(scene.place), { id, aspect, things });
	const viewBox = viewBoxOf(fit(picture.frame, picture.heads, aspect, undefined, picture.around));
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
