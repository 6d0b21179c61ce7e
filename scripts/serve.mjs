// Serves build/ the way a real host should: compressed, with long-lived hashed files, the shell for every
// address of the app, and headers that keep other sites out.
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { ROOT } from './install.mjs';
import { optionsOrEnd } from './port.mjs';

const BUILD = join(ROOT, 'build');
const SHELL = '200.html';
/** A missing file stays missing; `/lesson/safe-body.l.1` also has a dot and is a page. */
const FILE =
	/\.(js|mjs|css|json|svg|png|jpg|webp|ico|woff2?|bin|mp3|ogg|opus|webm|wasm|map|txt|html|webmanifest|br|gz)$/;
/** Names that carry a hash never change their bytes. */
const HASHED = /^\/_app\/immutable\/|\.[0-9a-f]{8,16}\.\w+$/;
/** What comes in dozens before a first picture. */
const CODE = /^\/_app\/immutable\//;

const POLICY =
	"default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' data: blob:; " +
	"media-src 'self' blob:; connect-src 'self'; object-src 'none'; frame-ancestors 'none'";

/** For every file. */
const SECURITY = {
	'X-Content-Type-Options': 'nosniff',
	'Cross-Origin-Resource-Policy': 'same-origin'
};

/**
 * Browsers heed these of pages and workers only; on each of thirty small files they would be half a picture.
 * No Cross-Origin-Opener-Policy: with it Chromium starts another process for two of five visits from elsewhere,
 * once the page has answered, and the first picture waits 0.3 s for it. What it would keep apart is only a window that a
 * stranger's page has opened: that page can read nothing here as it is, nor show the app in a frame of its own.
 */
const OF_PAGES = {
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy':
		'camera=(self), geolocation=(), payment=(), usb=(), browsing-topics=(), microphone=(self)'
};
/** Pages, the service worker, and the workers of the app. */
const PAGE_OR_WORKER = /(\/|\.html|-worker[^/]*\.js)$/;

/** The policy of a page as the build wrote it (it holds the hash of the page’s own script). */
function policyOf(root, page) {
	const path = join(root, page);
	if (!existsSync(path)) return POLICY;
	const html = readFileSync(path, 'utf8');
	const [, written] = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html) ?? [];
	return written ? `${written}; frame-ancestors 'none'` : POLICY;
}

function cachingOf(pathname) {
	return HASHED.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** Nobody asks again whether what never changes has changed: its dates would only be weight, on thirty small files. */
function sendUndated(response) {
	const { writeHead } = response;
	response.writeHead = (status, headers) => {
		const undated = { ...headers };
		delete undated.ETag;
		delete undated['Last-Modified'];
		return writeHead.call(response, status, undated);
	};
}

/** A request handler for a built app. */
export function appHandler(root = BUILD) {
	const policies = new Map(['index.html', SHELL].map((page) => [page, policyOf(root, page)]));
	const files = sirv(root, {
		etag: true,
		brotli: true,
		gzip: true,
		setHeaders(response, pathname) {
			// HTTP/1.1 stays connected without a word about it.
			response.removeHeader('Connection');
			if (CODE.test(pathname)) sendUndated(response);
			response.setHeader('Cache-Control', cachingOf(pathname));
			for (const [name, value] of Object.entries(SECURITY)) response.setHeader(name, value);
			if (!PAGE_OR_WORKER.test(pathname)) return;
			const page = pathname === '/' ? 'index.html' : pathname.slice(1);
			response.setHeader('Content-Security-Policy', policies.get(page) ?? POLICY);
			for (const [name, value] of Object.entries(OF_PAGES)) response.setHeader(name, value);
		}
	});
	return (request, response) => {
		if (!isOnePart(request.headers.range)) delete request.headers.range;
		// A file may go while it is asked for: the app is built anew.
		response.on('pipe', (file) => file.on('error', () => response.destroy()));
		files(request, response, () => {
			const pathname = pathOf(request.url);
			if (pathname === undefined) return refuse(response, 400, 'Not an address');
			if (FILE.test(pathname)) return refuse(response, 404, 'Not found');
			request.url = `/${SHELL}`;
			files(request, response, () => refuse(response, 404, 'Not found'));
		});
	};
}

/** One part of a file that has a beginning and no earlier end. Any other wish is answered with the whole file. */
function isOnePart(range = '') {
	const [, from, until] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
	return from !== undefined && (until === '' || Number(from) <= Number(until));
}

/** The path that was asked for; nothing where it is no address, as `//` from something that looks for holes. */
function pathOf(url = '/') {
	try {
		return new URL(url, 'http://localhost').pathname;
	} catch {
		return undefined;
	}
}

function refuse(response, status, text) {
	response.writeHead(status, {
		...SECURITY,
		'Content-Type': 'text/plain',
		'Cache-Control': 'no-store'
	});
	response.end(text);
}

/** Starts to serve; resolves with the server when it listens. Port 0 takes a free one. */
export function serve({ port = 4173, root = BUILD } = {}) {
	const server = createServer(appHandler(root));
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, () => resolve(server));
	});
}

function lanAddress() {
	const all = Object.values(networkInterfaces()).flat();
	return all.find((one) => one?.family === 'IPv4' && !one.internal)?.address;
}

function sayWhere(port) {
	const lan = lanAddress();
	console.log(`Yol is at http://localhost:${port}`);
	if (!lan) return;
	console.log(`On this network: http://${lan}:${port}`);
	console.log(
		'Over plain http other devices can only learn online, as guests: offline use, picture secrets and checked packs need https.'
	);
}

async function main() {
	const { port, quiet } = await optionsOrEnd(process.argv.slice(2));
	if (!existsSync(join(BUILD, SHELL))) {
		console.error('There is nothing to serve yet: run npm run build.');
		process.exit(1);
	}
	const server = await serve({ port });
	if (!quiet) sayWhere(server.address().port);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
