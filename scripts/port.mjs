// Where to serve: what the command line asks for, and whether something else is there already.
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';

const OTHER = 'choose another one, as with: npm start -- --port 4200';

/** Says what can be asked for. */
export const USAGE =
	'Use: npm start -- --port 4200 (or PORT=4200 npm start), with a number from 0 to 65535; 0 takes a free port.';

/** The port, and whether to be silent; undefined where something else is asked for. */
export function readOptions(args, named = process.env.PORT) {
	const { values, positionals } = parseArgs({
		args,
		options: { port: { type: 'string' }, quiet: { type: 'boolean', default: false } },
		strict: false
	});
	const { port = named || '4173', quiet, ...others } = values;
	const isPort = /^\d+$/.test(port) && Number(port) < 65536;
	if (!isPort || positionals.length > 0 || Object.keys(others).length > 0) return undefined;
	return { port: Number(port), quiet };
}

/** Why nobody can serve at a port, in a sentence; undefined where it is free. */
export function refusalOf(port) {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', (error) => {
			if (error.code === 'EADDRINUSE') resolve(`Port ${port} is taken: ${OTHER}`);
			else if (error.code === 'EACCES') resolve(`Port ${port} needs more rights: ${OTHER}`);
			else reject(error);
		});
		server.listen(port, () => server.close(() => resolve(undefined)));
	});
}

/** The options of a command that serves; ends it with a sentence where it could not. */
export async function optionsOrEnd(args) {
	const options = readOptions(args);
	const refusal = options ? await refusalOf(options.port) : USAGE;
	if (!refusal) return options;
	console.error(refusal);
	process.exit(1);
}
