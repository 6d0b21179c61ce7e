import type { Scene } from '#lib/domain/scene/scene.ts';
import { loadDrawings } from '#lib/scene/drawings.ts';
import { drawScene, type Picture } from '#lib/scene/scene.ts';

/** Draws a picture over the page and puts it away again; the time until it is painted, in ms. */
async function paint(scene: Scene): Promise<number> {
	const { place, ...drawings } = await loadDrawings(scene);
	const began = performance.now();
	const paper = document.createElement('div');
	paper.style.cssText = 'position: fixed; inset: 0; z-index: 9';
	paper.innerHTML = layers(drawScene(scene, place, { id: 'bare', ...drawings }));
	document.body.append(paper);
	const time = await painted();
	paper.remove();
	return time - began;
}

/** As the app lays them over each other. */
function layers({ set, actors, foreground, frame }: Picture): string {
	const { x, y, w, h } = frame;
	return [set, actors, foreground]
		.map(
			(layer) =>
				`<svg viewBox="${x} ${y} ${w} ${h}" preserveAspectRatio="xMidYMid slice">${layer}</svg>`
		)
		.join('');
}

function painted(): Promise<number> {
	return new Promise((resolve) =>
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.addEventListener('message', () => resolve(performance.now()));
			port1.start();
			port2.postMessage('');
		})
	);
}

declare global {
	/** Where the page finds it. */
	var paintBare: typeof paint;
}
globalThis.paintBare = paint;
