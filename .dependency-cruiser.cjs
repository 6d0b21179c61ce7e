/**
 * The layers of ARCHITECTURE.md. Each rule says why it exists, so that its message helps.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const layers = {
	domain: [
		[],
		'The rules are pure, so that tablet, hub and tools share them and tests need no fakes.'
	],
	network: [[], 'A download that brings nothing ends for storage, sound and worker alike.'],
	data: [
		['domain', 'network'],
		'Storage knows the rules, never the screen, so that it can be tested alone.'
	],
	audio: [['domain', 'network'], 'Sound is a device; what is said when is decided above it.'],
	scene: [['domain'], 'A picture is drawn from data alone, so that it looks the same everywhere.'],
	i18n: [['domain'], 'Words do not depend on where they are shown.'],
	ui: [
		['domain', 'i18n', 'scene'],
		'Components take props and call back; whoever stores or speaks is not their business.'
	],
	state: [
		['domain', 'data', 'audio', 'i18n'],
		'The running app joins storage, sound and words; screens are built on it, not the other way round.'
	]
};

const test = '\\.(test|svelte\\.test)\\.ts$';

module.exports = {
	forbidden: [
		...Object.entries(layers).map(([layer, [allowed, why]]) => ({
			name: `${layer}-imports`,
			comment: why,
			severity: 'error',
			from: { path: `^src/lib/${layer}/`, pathNot: test },
			to: {
				path: '^src/',
				pathNot: `^src/lib/(${[layer, ...allowed].join('|')})/`
			}
		})),
		{
			name: 'domain-packages',
			comment: 'Only valibot may be used by the rules: everything else brings a platform.',
			severity: 'error',
			from: { path: '^src/lib/domain/', pathNot: test },
			to: { pathNot: '^src/|^node_modules/valibot/', dependencyTypesNot: ['type-only'] }
		},
		...[
			['dexie', 'data'],
			['qr', 'data'],
			['howler', 'audio'],
			['svelte-i18n', 'i18n'],
			['workbox-window', 'state']
		].map(([name, layer]) => ({
			name: `${name}-doorway`,
			comment: `${name} has one doorway, src/lib/${layer}, so that it can be replaced in an afternoon.`,
			severity: 'error',
			from: { path: '^src/', pathNot: `^src/lib/${layer}/` },
			to: { path: `^node_modules/${name}/` }
		})),
		{
			name: 'routes-are-leaves',
			comment: 'Nothing imports a page; what two pages share belongs into lib.',
			severity: 'error',
			from: { pathNot: '^src/routes/' },
			to: { path: '^src/routes/' }
		},
		{
			name: 'programs-use-domain-only',
			comment:
				'Tools and hub run without a browser, so they may use only the rules (and the drawings).',
			severity: 'error',
			from: { path: '^src/(cli|server)/', pathNot: test },
			to: { path: '^src/lib/', pathNot: '^src/lib/(domain|scene)/' }
		},
		{
			name: 'no-cycles',
			comment: 'Two files that need each other are one file, or hide a third.',
			severity: 'error',
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^(\\.svelte-kit|build|static)/' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'default'],
			extensions: ['.ts', '.js', '.svelte', '.json']
		}
	}
};
