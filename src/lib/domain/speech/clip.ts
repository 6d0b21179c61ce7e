import * as v from 'valibot';
import { day } from '../values.ts';

/** A recorded clip of one line. */
export const clipSchema = v.object({
	/** File beside the manifest, Opus in Ogg or WebM, mono, about 16 kbit/s. */
	file: v.pipe(
		v.string(),
		v.regex(/^[\w.-]+\.(ogg|opus|webm|mp3|wav)$/, 'is no name of a sound file')
	),
	/** The words as they were spoken; when the line has changed since, the clip is stale. */
	text: v.string(),
	/** human, or a synthetic voice that a native speaker has approved. */
	kind: v.picklist(['human', 'synthetic']),
	/** Which adult spoke or approved it, such as `voice 3`; never a child. */
	who: v.string(),
	/** Day of the recording. */
	on: day,
	/** When each displayed word begins, in milliseconds. */
	words: v.array(v.pipe(v.number(), v.minValue(0)))
});
export type Clip = v.InferOutput<typeof clipSchema>;

/** All clips of one language, by the key of their line. */
export const clipListSchema = v.object({ clips: v.record(v.string(), clipSchema) });
export type ClipList = v.InferOutput<typeof clipListSchema>;

/** The list as it was fetched, or undefined if it is damaged. */
export function restoreClipList(json: unknown): ClipList | undefined {
	const list = v.safeParse(clipListSchema, json);
	return list.success ? list.output : undefined;
}

/** The clip of this line, unless the line has been changed since it was recorded. */
export function clipFor(line: { key: string; text: string }, list: ClipList): Clip | undefined {
	const clip = list.clips[line.key];
	return clip?.text === line.text ? clip : undefined;
}
