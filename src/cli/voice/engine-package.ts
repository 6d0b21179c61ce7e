/** The package that speaks. */
export const ENGINE = '@echogarden/espeak-ng-emscripten';

/** One file inside the engine’s data, with its place in bytes. */
export interface PackedFile {
	filename: string;
	start: number;
	end: number;
}

/** Some files of the package, joined, and where each of them now lies. */
export interface Excerpt {
	bytes: Buffer;
	files: PackedFile[];
}

const DATA_ROOT = '/usr/share/espeak-ng-data/';
const FILE = /\{filename:"([^"]+)",start:(\d+),end:(\d+)(?:,audio:\d+)?\}/g;
const FILE_LIST = /loadPackage\(\{files:\[.*?\],remote_package_size:\d+\}\)/;
const MAKE_FOLDER = /Module\["FS_createPath"\]\("([^"]+)","([^"]+)",true,true\);/g;

/** The files that the engine script says are in its data. */
export function packedFiles(script: string): PackedFile[] {
	const list = FILE_LIST.exec(script)?.[0] ?? '';
	return [...list.matchAll(FILE)].map(([, filename = '', start, end]) => ({
		filename,
		start: Number(start),
		end: Number(end)
	}));
}

/** Takes the named files out of the data. Throws if the package no longer has one of them. */
export function excerpt(
	data: Buffer,
	all: readonly PackedFile[],
	names: readonly string[]
): Excerpt {
	const parts: Buffer[] = [];
	const files: PackedFile[] = [];
	let start = 0;
	for (const name of names) {
		const filename = DATA_ROOT + name;
		const file = all.find((one) => one.filename === filename);
		if (!file) throw new Error(`The speech engine's package has no file "${name}" any more.`);
		const bytes = data.subarray(file.start, file.end);
		files.push({ filename, start, end: start + bytes.length });
		parts.push(bytes);
		start += bytes.length;
	}
	return { bytes: Buffer.concat(parts), files };
}

/** The engine script for a smaller data file: its own list of files, and only their folders. */
export function scriptFor(script: string, files: readonly PackedFile[], size: number): string {
	const list = `loadPackage(${JSON.stringify({ files, remote_package_size: size })})`;
	const shorter = script
		.replace(FILE_LIST, () => list)
		.replace(MAKE_FOLDER, (call, parent, name) => {
			const folder = `${parent === '/' ? '' : parent}/${name}`;
			return isNeeded(folder, files) ? call : '';
		});
	if (!shorter.includes(list)) throw new Error('The speech engine lists its data in a new way.');
	return shorter;
}

function isNeeded(folder: string, files: readonly PackedFile[]): boolean {
	return files.some((file) => file.filename.startsWith(`${folder}/`));
}
