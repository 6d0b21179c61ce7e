import { build } from 'vite';

/** A module and all it needs, as one script. */
export async function bundled(entry: string): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		build: { write: false, lib: { entry, formats: ['iife'], name: 'bundled' } }
	});
	const [output] = Array.isArray(built) ? built : [built];
	const chunk = output && 'output' in output ? output.output[0] : undefined;
	if (!chunk) throw new Error(`${entry} could not be bundled`);
	return chunk.code;
}
