import adapter from '@sveltejs/adapter-static';

// One page for everything: the shell is served for every address, only the Door is prerendered.
// A strict policy is written into the pages, so that no script, style or request can come from elsewhere.
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ pages: 'build', fallback: '200.html', precompress: true, strict: false }),
		serviceWorker: { register: false },
		// In characters. What every page is styled with comes inside the page: a weak line paints it with the first answer.
		inlineStyleThreshold: 20_000,
		// A fixed name keeps the build byte-identical when nothing changed, so tablets download nothing again.
		version: { name: process.env.npm_package_version ?? 'dev' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'media-src': ['self', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self', 'blob:'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		},
		prerender: { entries: ['/'] },
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../scripts/**/*.mjs', '../*.js', '../*.ts']
			})
		}
	}
};
