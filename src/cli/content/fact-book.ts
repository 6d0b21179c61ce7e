import type { FactBook } from '#lib/domain/facts/inline-facts.ts';
import type { Corpus } from './corpus.ts';

/** The facts of the corpus by name; none if their file is malformed. */
export function factBookOf({ facts }: Pick<Corpus, 'facts'>): FactBook {
	return new Map(facts.source.value?.facts.map((fact) => [fact.token, fact]));
}
