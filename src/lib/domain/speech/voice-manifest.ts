import * as v from 'valibot';
import { LANGUAGES } from '../content/language.ts';

const packedFileSchema = v.object({ filename: v.string(), start: v.number(), end: v.number() });

/** What static/voice holds; every name but that of this list carries a hash of the content. */
export const voiceManifestSchema = v.object({
	/** Hash of everything that the files were made from. */
	inputs: v.string(),
	/** Engine script, a JavaScript module. */
	engine: v.string(),
	/** Its data for Uyghur, Kazakh and English. */
	data: v.string(),
	/** What Chinese needs on top, loaded only when Chinese is spoken. */
	chinese: v.object({ data: v.string(), files: v.array(packedFileSchema) }),
	/** Languages that have recorded clips. */
	recorded: v.array(v.picklist(LANGUAGES))
});
export type VoiceManifest = v.InferOutput<typeof voiceManifestSchema>;

/** The list as it was fetched. Throws if it is none. */
export function parseVoiceManifest(json: unknown): VoiceManifest {
	return v.parse(voiceManifestSchema, json);
}
