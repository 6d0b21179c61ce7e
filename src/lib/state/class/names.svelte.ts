import { nearOf, type NearHelper } from '#lib/domain/club/site.ts';
import type { PackWords } from '#lib/domain/content/compiled.ts';
import type { Language } from '#lib/domain/content/language.ts';
import { helplinesIn } from '../lesson/helplines.ts';
import type { App } from '../app.svelte.ts';

/** Names of telephone lines and what is known of facts, in the languages of a projector. */
export class ClassNames {
	/** Helpers near the site, by their slots; names are words of the interface. */
	near = $state.raw<readonly NearHelper[]>([]);
	#words = $state.raw<readonly PackWords[]>([]);
	#asked: object | undefined;

	/** What comes after other languages were asked for is left. What does not come again this time stays. */
	async bring({ library, site }: Pick<App, 'library' | 'site'>, languages: readonly Language[]) {
		const asked = {};
		this.#asked = asked;
		// Without the database the lines of the whole country are still there.
		const near = await site.read().then(nearOf, () => []);
		const reads = await Promise.all(languages.map((language) => library.wordsIn(language)));
		if (this.#asked !== asked) return;
		this.near = near;
		this.#words = reads.flatMap((read, n) => {
			const before = this.#words.find(({ language }) => language === languages[n]);
			return (read.ok ? read.words : before) ?? [];
		});
	}

	/** The lines for children; what is missing in the language of the class is better than nothing. */
	lines(first: Language, second: Language | undefined) {
		return helplinesIn(this.#in(first) ?? this.#words[0], second && this.#in(second));
	}

	get facts(): PackWords['facts'] {
		return this.#words[0]?.facts ?? [];
	}

	/** The same in the language of the teacher. */
	factsIn(language: Language): PackWords['facts'] {
		return this.#in(language)?.facts ?? [];
	}

	#in(language: Language): PackWords | undefined {
		return this.#words.find((one) => one.language === language);
	}
}
