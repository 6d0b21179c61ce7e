/** A slide is measured in parts of this height, or of this width where it is narrower than 4:3. */
const HEIGHT = 1080;
const WIDTH = 1440;

/**
 * Sets `--u`, the unit of a slide: one part of its height or width, in px. Container units would say the
 * same, but with them each page turn styles all that the slide holds anew (8 of 9 ms of its layout).
 */
export function scaled(slide: HTMLElement): () => void {
	const measure = () => {
		const unit = Math.min(slide.clientHeight / HEIGHT, slide.clientWidth / WIDTH);
		if (unit > 0) slide.style.setProperty('--u', `${unit}px`);
	};
	measure();
	const watch = new ResizeObserver(measure);
	watch.observe(slide);
	return () => watch.disconnect();
}
