import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { SECRET_PICTURES } from '#lib/domain/profile/secret-pictures.ts';
import SecretPicture from '../secrets/SecretPicture.svelte';
import ModuleIcon from './ModuleIcon.svelte';
import { MODULE_DISCS, type DiscName } from './module-discs.ts';
import { TOOL_NAMES } from './tool-art.ts';
import ToolIcon from './ToolIcon.svelte';

const painted = (container: Element) =>
	[...container.querySelectorAll<SVGGraphicsElement>('svg path, svg circle')].filter(
		(shape) => shape.getBBox().width > 0
	).length;

test.each(Object.keys(MODULE_DISCS) as DiscName[])(
	'%s has a disc with a symbol',
	async (module) => {
		const { container } = await render(ModuleIcon, { module });
		expect(painted(container)).toBeGreaterThan(1);
	}
);

test.each(TOOL_NAMES)('the tool %s has a sign', async (tool) => {
	const { container } = await render(ToolIcon, { tool });
	expect(painted(container)).toBeGreaterThan(2);
});

test.each(SECRET_PICTURES)('the secret picture %s is drawn', async (name) => {
	const { container } = await render(SecretPicture, { name });
	expect(painted(container)).toBeGreaterThan(0);
});
