import { expect, test, vi } from 'vitest';
import { writes } from './direction.ts';

test('an element writes in its direction, and one that stays is not set anew', () => {
	const element = document.createElement('p');
	const set = vi.spyOn(element, 'dir', 'set');
	writes('rtl')(element);
	writes('rtl')(element);
	expect(element.getAttribute('dir')).toBe('rtl');
	expect(set).toHaveBeenCalledTimes(1);
	writes('ltr')(element);
	expect(element.getAttribute('dir')).toBe('ltr');
});
