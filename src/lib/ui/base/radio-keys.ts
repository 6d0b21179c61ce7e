import { arriveAt } from './arrive.ts';

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Arrow keys choose among the radio buttons or the tabs of a group, and turn no page. `quiet` where a
 * chosen one speaks for itself: its name would cut that short.
 */
export function radioKeys(event: KeyboardEvent, { quiet = false } = {}): void {
	const step = STEPS[event.key];
	const group = event.currentTarget;
	if (!step || !(group instanceof HTMLElement)) return;
	event.preventDefault();
	event.stopPropagation();
	const turned = getComputedStyle(group).direction === 'rtl' && /Left|Right/.test(event.key);
	const radios = [...group.querySelectorAll<HTMLElement>('[role="radio"], [role="tab"]')];
	const now = radios.findIndex((radio) => radio === document.activeElement);
	const next = radios[(now + (turned ? -step : step) + radios.length) % radios.length];
	if (!next) return;
	if (quiet) arriveAt(next);
	else next.focus();
	next.click();
}
