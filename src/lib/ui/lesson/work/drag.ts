import type { Attachment } from 'svelte/attachments';

const FINGER_SLIP = 10;

/**
 * Lets a thing be dragged onto an element marked `data-drop`; `ondrop` gets the value of the mark.
 * Only an extra: whatever can be dragged can also be tapped and reached by keyboard.
 */
export function draggable(ondrop: (target: string) => void): Attachment<HTMLElement> {
	return (thing) => {
		const drag = new Drag(thing, ondrop);
		thing.style.touchAction = 'none';
		thing.addEventListener('pointerdown', drag.start);
		thing.addEventListener('pointermove', drag.move);
		thing.addEventListener('pointerup', drag.drop);
		thing.addEventListener('pointercancel', drag.end);
		return () => {
			thing.removeEventListener('pointerdown', drag.start);
			thing.removeEventListener('pointermove', drag.move);
			thing.removeEventListener('pointerup', drag.drop);
			thing.removeEventListener('pointercancel', drag.end);
		};
	};
}

/** A thing under a finger. */
class Drag {
	#thing: HTMLElement;
	#ondrop: (target: string) => void;
	#from: { x: number; y: number } | undefined;
	#isMoving = false;

	constructor(thing: HTMLElement, ondrop: (target: string) => void) {
		this.#thing = thing;
		this.#ondrop = ondrop;
	}

	start = (event: PointerEvent): void => {
		if (event.button !== 0) return;
		this.#from = { x: event.clientX, y: event.clientY };
		// A quick hand leaves the thing before the first movement is told.
		this.#thing.setPointerCapture(event.pointerId);
	};

	move = (event: PointerEvent): void => {
		if (!this.#from) return;
		const x = event.clientX - this.#from.x;
		const y = event.clientY - this.#from.y;
		if (!this.#isMoving && Math.hypot(x, y) < FINGER_SLIP) return;
		this.#isMoving = true;
		this.#thing.style.transform = `translate(${x}px, ${y}px)`;
		this.#thing.style.zIndex = '9';
	};

	drop = (event: PointerEvent): void => {
		if (this.#isMoving) {
			const target = dropTarget(this.#thing, event);
			if (target !== undefined) this.#ondrop(target);
			this.#thing.addEventListener('click', swallow, { capture: true, once: true });
			// A drop without a click must not swallow the next tap.
			setTimeout(() => this.#thing.removeEventListener('click', swallow, { capture: true }), 0);
		}
		this.end();
	};

	end = (): void => {
		this.#from = undefined;
		this.#isMoving = false;
		this.#thing.style.transform = '';
		this.#thing.style.zIndex = '';
	};
}

function dropTarget(thing: HTMLElement, { clientX, clientY }: PointerEvent): string | undefined {
	const below = document
		.elementsFromPoint(clientX, clientY)
		.find((element) => !thing.contains(element) && element.closest('[data-drop]'));
	return below?.closest('[data-drop]')?.getAttribute('data-drop') ?? undefined;
}

function swallow(event: Event): void {
	event.preventDefault();
	event.stopPropagation();
}
