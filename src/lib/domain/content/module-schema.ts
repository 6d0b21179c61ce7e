import * as v from 'valibot';
import { MODULES } from './names.ts';
import { TOOLS, about, text } from './words.ts';

/** content/modules/<module>/module.yaml */
export const moduleSchema = v.strictObject({
	id: about(v.picklist(MODULES), 'The module.'),
	order: about(v.number(), 'Its place in the curriculum, from 1.'),
	icon: about(v.picklist(MODULES), 'The module picture of lib/scene.'),
	title: about(text, 'Its name.'),
	neutral_title: about(
		v.strictObject({
			little: about(text, 'For Little.'),
			others: about(text, 'For Middle and Older.')
		}),
		'For every screen that others can look at; the same as the title if that is harmless.'
	),
	line: about(text, 'What it is about, in one spoken sentence for a child.'),
	quiet: about(v.boolean(), 'Its topic is private: no mark of it where others can see.'),
	tools: about(v.array(v.picklist(TOOLS)), 'Tools that it introduces.')
});
export type Module = v.InferOutput<typeof moduleSchema>;
