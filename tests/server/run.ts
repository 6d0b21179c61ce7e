// Serves the build twice. A real engine practises and speaks beside every page, which costs more than the
// page itself; tests that ask nothing of the sound get one that makes silence, and all else as it is.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { appHandler, serve } from '../../scripts/serve.mjs';
import { REAL_VOICE, SILENT_VOICE } from './origins.ts';

const ENGINE = /^\/voice\/engine\.\w+\.js$/;
const SILENCE = readFileSync(fileURLToPath(new URL('silent-engine.mjs', import.meta.url)));

const app = appHandler();
const portOf = ({ baseURL }: { baseURL: string }) => Number(new URL(baseURL).port);

createServer((request, response) => {
	if (!ENGINE.test(request.url ?? '')) return app(request, response);
	response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(SILENCE);
}).listen(portOf(SILENT_VOICE));
await serve({ port: portOf(REAL_VOICE) });
