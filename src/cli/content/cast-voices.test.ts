import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { voiceOf, type Voice } from '#lib/domain/speech/voices.ts';
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

it('those who talk with each other in one step differ to the ear', () => {
	const talks = corpus.lessons.flatMap(({ source }) =>
		(source.value?.steps ?? []).map(({ id, say }) => ({
			at: `${source.value?.id} ${id}`,
			speakers: [...new Set(say.map(({ who }) => who))]
		}))
	);
	const alike = talks.flatMap(({ at, speakers }) =>
		speakers.flatMap((one, index) =>
			speakers
				.slice(index + 1)
				.filter((other) => soundsLike(voiceOf(one), voiceOf(other)))
				.map((other) => `${at}: ${one}, ${other}`)
		)
	);
	expect(alike).toEqual([]);
});

/** The same variant of the engine, and less than four steps of its pitch apart. */
function soundsLike(one: Voice, other: Voice): boolean {
	return one.variant === other.variant && Math.abs(one.pitch - other.pitch) < 4;
}
