/**
 * Which code travels in one file. A weak line pays for each request more than for each byte, so what is needed
 * together travels together. `vite.config.ts` hands the groups to the bundler; `preload.ts` finds their files.
 */
interface Group {
	name: string;
	/** Names of npm packages. */
	packages?: readonly string[];
	/** Paths below src/lib: a file without its extensions, or a folder with a slash at its end. */
	files: readonly string[];
	/** Files in those folders that are left out. */
	except?: readonly string[];
}

/** A group takes its dependencies along, so the ones further up come first. */
export const GROUPS = [
	// What every page needs.
	{
		name: 'shell',
		packages: ['svelte', '@sveltejs/kit', 'svelte-i18n', 'valibot'],
		files: [
			'domain/content/words',
			'domain/progress/event',
			'domain/progress/tally',
			'domain/scene/vocabulary',
			'data/cards',
			'data/clock',
			'data/hash',
			'data/idle',
			'data/packs/packs',
			'data/packs/shelf',
			'data/packs/store',
			'data/resume',
			'data/settings',
			'data/storage',
			'data/storage-failure',
			'i18n/',
			'network/stall-timeout',
			'scene/at-rest',
			'state/app',
			'state/build-app',
			'state/club/unlocks',
			'state/count-error',
			'state/device/cover',
			'state/device/emptied',
			'state/device/hushed',
			'state/device/idle',
			'state/device/lost-code',
			'state/device/lost-styles',
			'state/device/mark',
			'state/device/network-idle',
			'state/device/paint',
			'state/device/timeout',
			'state/late-records',
			'state/lesson/learning',
			'state/library',
			'state/presence',
			'state/screen-voice',
			'state/way',
			'ui/base/',
			'ui/hide/HideCover',
			'ui/hide/cover-keys',
			'ui/hide/drawings',
			'ui/hide/paper',
			'ui/states/Coming',
			'ui/states/UpdateOffer',
			'ui/states/first-road'
		],
		// Text shows in the device's own font until these have come.
		except: ['ui/base/fonts']
	},
	// The database, which the first picture can do without.
	{
		name: 'records',
		packages: ['dexie'],
		files: [
			'data/club/session-log',
			'data/club/site-log',
			'data/club/vault',
			'data/database',
			'data/event-log',
			'data/live',
			'data/profiles',
			'data/records'
		]
	},
	// What every place needs of a drawing.
	{
		name: 'drawing',
		files: [
			'scene/color',
			'scene/geom',
			'scene/patterns',
			'scene/pick',
			'scene/places/place',
			'scene/places/sky',
			'scene/places/texture',
			'scene/props/animals',
			'scene/props/draw-prop',
			'scene/props/landscape',
			'scene/props/trees',
			'scene/props/vehicles',
			'scene/props/yard'
		]
	},
	// People and everyday things.
	{
		name: 'scene',
		files: [
			'scene/Portrait',
			'scene/Scene',
			'scene/ScenePage',
			'scene/album',
			'scene/cast/',
			'scene/composer/',
			'scene/face/',
			'scene/figure/',
			'scene/hair/',
			'scene/drawings',
			'scene/held',
			'scene/held/held',
			'scene/look',
			'scene/places/ground',
			'scene/places/kinds',
			'scene/places/load',
			'scene/places/room',
			'scene/places/town',
			'scene/places/views',
			'scene/props/boxes',
			'scene/props/everyday',
			'scene/props/families',
			'scene/props/food',
			'scene/props/placing',
			'scene/props/things',
			'scene/props/windows',
			'scene/scene',
			'scene/stage'
		]
	},
	// What lies about in many rooms; rarer things come in a file for each of their families.
	{
		name: 'room-things',
		files: [
			'scene/data/fluent/artist-palette',
			'scene/data/fluent/books',
			'scene/data/fluent/globe-showing-asia-australia',
			'scene/data/fluent/notebook',
			'scene/data/fluent/open-book',
			'scene/data/fluent/pencil',
			'scene/data/fluent/teddy-bear',
			'scene/props/emoji',
			'scene/props/harmonise'
		]
	},
	// What hands hold, a file for each kind; named, or the steps would take them all along.
	{ name: 'held-drawings', files: ['scene/held/child-drawings'] },
	{ name: 'held-food', files: ['scene/held/food'] },
	{ name: 'held-kites', files: ['scene/held/kites', 'scene/held/goat'] },
	{ name: 'held-papers', files: ['scene/held/papers'] },
	{ name: 'held-tools', files: ['scene/held/tools'] },
	{ name: 'held-treasures', files: ['scene/held/treasures'] },
	// The lesson and its story.
	{
		name: 'story',
		files: [
			'domain/lesson/',
			'state/lesson/open-lesson',
			'state/lesson/phone-lines',
			'state/lesson/player',
			'state/lesson/step-voice',
			'ui/help/PhoneCard',
			'ui/help/PhoneList',
			'ui/lesson/Caption',
			'ui/lesson/CaptionSheet',
			'ui/lesson/HeadsUp',
			'ui/lesson/LessonView',
			'ui/lesson/Picture',
			'ui/lesson/PlayerBar',
			'ui/lesson/ProgressTrack',
			'ui/lesson/StoryStep',
			'ui/lesson/faces',
			'ui/lesson/keys',
			'ui/lesson/places-ahead',
			'ui/lesson/playing',
			'ui/lesson/stage',
			'ui/states/StatePage'
		]
	},
	// Everything else that a lesson shows.
	{
		name: 'steps',
		files: [
			'domain/scene/picture',
			'domain/scene/picture-words',
			'domain/scene/picture-words/',
			'scene/pictures/',
			'ui/lesson/'
		]
	}
] as const satisfies readonly Group[];

/** Name of a group, and of the file that it becomes. */
export type CodeGroup = (typeof GROUPS)[number]['name'];

/** The groups as the bundler takes them; among several that match, the highest priority wins. */
export const codeGroups = GROUPS.map((group, n) => ({
	name: group.name,
	test: inGroup(group),
	priority: GROUPS.length - n
}));

/** Matches the path of a module of these packages or of these files. */
function inGroup({ packages = [], files, except = [] }: Group): RegExp {
	const ofPackages = packages.map((name) => `/node_modules/${name}/`);
	const ofFiles = files.map((file) => `/src/lib/${pattern(file)}`);
	const leftOut = except.map((file) => `(?!.*/src/lib/${pattern(file)})`);
	return new RegExp(`^${leftOut.join('')}.*(?:${[...ofPackages, ...ofFiles].join('|')})`);
}

/** A file goes on with the dot of its extension. */
function pattern(file: string): string {
	return file.endsWith('/') ? file : `${file}\\.`;
}
