import { DRAWINGS } from './drawings.ts';

const PAPER = '#fffdf8';
const FIELD = { width: 1280, height: 640 };

/** A sheet of drawing paper on a canvas. Nothing on it is ever kept. */
export class Paper {
	#canvas: HTMLCanvasElement;
	#pen: CanvasRenderingContext2D;
	#fitted = false;
	/** Where each finger is, by its pointer. */
	#fingers = new Map<number, { x: number; y: number }>();

	constructor(canvas: HTMLCanvasElement) {
		const pen = canvas.getContext('2d', { alpha: false });
		if (!pen) throw new TypeError('a canvas without 2d');
		this.#canvas = canvas;
		this.#pen = pen;
	}

	/** The paper has the size of its place. */
	get isFitted(): boolean {
		return this.#fitted;
	}

	/** Fits the paper to its place; what was on it is gone, and something has to be shown. */
	resize(width: number, height: number): void {
		this.#canvas.width = Math.max(1, Math.round(width));
		this.#canvas.height = Math.max(1, Math.round(height));
		this.#fitted = true;
	}

	clear(): void {
		this.#pen.fillStyle = PAPER;
		this.#pen.fillRect(0, 0, this.#canvas.width, this.#canvas.height);
	}

	/** Draws what somebody has begun; `n` counts on and on. */
	show(n: number): void {
		this.clear();
		const { width, height } = this.#canvas;
		const scale = Math.min(width / FIELD.width, height / FIELD.height);
		this.#pen.save();
		this.#pen.translate((width - FIELD.width * scale) / 2, (height - FIELD.height * scale) / 2);
		this.#pen.scale(scale, scale);
		for (const stroke of DRAWINGS[n % DRAWINGS.length] ?? []) {
			this.#crayon(stroke.colour, stroke.width);
			this.#pen.stroke(new Path2D(stroke.path));
		}
		this.#pen.restore();
	}

	touch(finger: number, x: number, y: number): void {
		this.#fingers.set(finger, { x, y });
	}

	/** Draws on to a point; `colour` undefined rubs out. */
	draw(finger: number, x: number, y: number, colour: string | undefined): void {
		const last = this.#fingers.get(finger);
		if (!last) return;
		this.#crayon(colour ?? PAPER, colour ? 13 : 44);
		this.#pen.beginPath();
		this.#pen.moveTo(last.x, last.y);
		this.#pen.lineTo(x, y);
		this.#pen.stroke();
		this.touch(finger, x, y);
	}

	lift(finger: number): void {
		this.#fingers.delete(finger);
	}

	#crayon(colour: string, width: number): void {
		this.#pen.strokeStyle = colour;
		this.#pen.lineWidth = width;
		this.#pen.lineCap = 'round';
		this.#pen.lineJoin = 'round';
	}
}
