import type { Attachment } from 'svelte/attachments';

const FINGER_SLIP = 10;

/**
 * Lets a thing be dragged onto an element marked `data-drop`; `ondrop` gets the value of the mark.
 * Only an extra: whatever can be dragged can also be tapped and reached by keyboard.
 */
export function draggable(ondrop: (target: string) => void): Attachment<HTMLElement> {
	return (thing) => {
		let from: { x: number; y: number } | undefined;
		let isDragging = false;

		const start = (event: PointerEvent) => {
			if (event.button !== 0) return;
			from = { x: event.clientX, y: event.clientY };
			// A quick hand leaves the thing before the first movement is told.
			thing.setPointerCapture(event.pointerId);
		};
		const move = (event: PointerEvent) => {
			if (!from) return;
			const x = event.clientX - from.x;
			const y = event.clientY - from.y;
			if (!isDragging && Math.hypot(x, y) < FINGER_SLIP) return;
			isDragging = true;
			thing.style.transform = `translate(${x}px, ${y}px)`;
			thing.style.zIndex = '9';
		};
		const drop = (event: PointerEvent) => {
			if (isDragging) {
				const target = dropTarget(thing, event);
				if (target !== undefined) ondrop(target);
				thing.addEventListener('click', swallow, { capture: true, once: true });
				// A drop without a click must not swallow the next tap.
				setTimeout(() => thing.removeEventListener('click', swallow, { capture: true }), 0);
			}
			end();
		};
		const end = () => {
			from = undefined;
			isDragging = false;
			thing.style.transform = '';
			thing.style.zIndex = '';
		};
		thing.style.touchAction = 'none';
		thing.addEventListener('pointerdown', start);
		thing.addEventListener('pointermove', move);
		thing.addEventListener('pointerup', drop);
		thing.addEventListener('pointercancel', end);
		return () => {
			thing.removeEventListener('pointerdown', start);
			thing.removeEventListener('pointermove', move);
			thing.removeEventListener('pointerup', drop);
			thing.removeEventListener('pointercancel', end);
		};
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
