/**
 * Writes the small drawings that the app keeps as files: `static/tiles` (the animals of the tiles),
 * `static/pictures` (the things that picture words are made of), and the few that scenes use
 * (`src/lib/scene/data/fluent`). Run after a word or a drawing was added:
 * `npx tsx src/cli/scene-data.ts`. With `--check` it only says whether everything is up to date.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pictureThings, widePictures } from '#lib/domain/scene/picture-words.ts';
import { EMOJI_PROPS } from '#lib/domain/scene/vocabulary.ts';
import { ANIMAL_DRAWINGS } from './scene-data/animals.ts';
import { fluentBody, harmonised } from './scene-data/fluent.ts';
import { thingDrawing } from './scene-data/things.ts';
import { WIDE, WIDE_PICTURES } from './scene-data/wide.ts';

const wanted = new Map<string, string>();

for (const [animal, name] of Object.entries(ANIMAL_DRAWINGS))
	wanted.set(`static/tiles/${animal}.svg`, svg(32, harmonised(name)));

for (const thing of pictureThings()) {
	const { size, body } = thingDrawing(thing);
	wanted.set(`static/pictures/${thing}.svg`, svg(size, body));
}

for (const name of widePictures()) {
	const draw = WIDE_PICTURES[name];
	if (!draw) throw new Error(`no whole picture is called ${name}`);
	wanted.set(`static/pictures/wide/${name}.svg`, svg(WIDE.width, draw(), WIDE.height));
}

// One file per drawing: a place downloads only those that lie about in it.
for (const name of EMOJI_PROPS)
	wanted.set(`src/lib/scene/data/fluent/${name}.json`, JSON.stringify(fluentBody(name)));

const stale = [...wanted].filter(([file, text]) => !existsSync(file) || read(file) !== text);
const extra = ['static/tiles', 'static/pictures', 'static/pictures/wide']
	.flatMap(filesOf)
	.filter((f) => !wanted.has(f));

if (process.argv.includes('--check')) {
	for (const file of [...stale.map(([file]) => file), ...extra])
		console.log(`${file} is not up to date: run npx tsx src/cli/scene-data.ts.`);
	if (stale.length + extra.length > 0) process.exit(1);
} else {
	for (const folder of ['static/tiles', 'static/pictures/wide'])
		mkdirSync(folder, { recursive: true });
	for (const [file, text] of stale) writeFileSync(file, text);
	for (const file of extra) rmSync(file);
	console.log(`${wanted.size} drawings, ${stale.length} written, ${extra.length} removed`);
}

function svg(size: number, body: string, height = size): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${height}">${body}</svg>\n`;
}

function read(file: string): string {
	return readFileSync(file, 'utf8');
}

function filesOf(folder: string): string[] {
	return existsSync(folder)
		? readdirSync(folder)
				.filter((file) => file.endsWith('.svg'))
				.map((file) => `${folder}/${file}`)
		: [];
}
