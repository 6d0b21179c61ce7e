import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { voiceOf } from '#lib/domain/speech/voices.ts';
import { readCorpus } from './corpus.ts';

const FEMALE = /^f\d$|^grandma$/;
const MALE = /^m\d$|^grandpa$/;

const corpus = await readCorpus(fileURLToPath(new URL('../../../content/', import.meta.url)));
const cast = corpus.cast.source.value?.cast ?? [];
const grown = cast.filter(({ voice }) => /woman|man/.test(voice));

it.each(grown.map(({ id, voice }) => [id, voice] as const))(
	'%s speaks on the device as a %s',
	(id, voice) => {
		expect(voiceOf(id).variant).toMatch(voice.endsWith('woman') ? FEMALE : MALE);
	}
);
