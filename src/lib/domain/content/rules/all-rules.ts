import { answerPlaces } from './answer-places.ts';
import { answers } from './answers.ts';
import { banned, bannedInTranslation } from './banned.ts';
import { braces, bracesInTranslation } from './braces.ts';
import { branches } from './branches.ts';
import { castRoles } from './cast-roles.ts';
import { classNotes } from './class-notes.ts';
import { confidentiality } from './confidentiality.ts';
import { darkThoughts } from './dark-thoughts.ts';
import { decisions } from './decisions.ts';
import { digits, digitsInTranslation } from './digits.ts';
import { enoughScored } from './enough-scored.ts';
import { facilitatorPage } from './facilitator-page.ts';
import { facts } from './facts.ts';
import { fewScored } from './few-scored.ts';
import { harmingVoice } from './harming-voice.ts';
import { fixedWording, fixedWordingInTranslation } from './fixed-wording.ts';
import { heavyTopics } from './heavy-topics.ts';
import { identity } from './identity.ts';
import { lengthTranslated } from './length-translated.ts';
import { length } from './length.ts';
import { links } from './links.ts';
import { mustSee } from './must-see.ts';
import { noRescue } from './no-rescue.ts';
import { ownBranch } from './own-branch.ts';
import { ownIds } from './own-ids.ts';
import { optionalSteps } from './optional-steps.ts';
import { pathLength } from './path-length.ts';
import { pictureNames } from './picture-names.ts';
import { quickCover } from './quick-cover.ts';
import { references } from './references.ts';
import type { LessonRule, TranslationRule } from './rule.ts';
import { spoken, spokenTranslation } from './spoken.ts';
import { translation } from './translation.ts';
import { twins } from './twins.ts';

/** All rules about the English master, by the name under which the check counts them. */
export const LESSON_RULES: Readonly<Record<string, LessonRule>> = {
	identity,
	links,
	'own-branch': ownBranch,
	'own-ids': ownIds,
	'must-see': mustSee,
	branches,
	decisions,
	'path-length': pathLength,
	length,
	answers,
	'answer-places': answerPlaces,
	references,
	'cast-roles': castRoles,
	banned,
	facts,
	braces,
	digits,
	'fixed-wording': fixedWording,
	'heavy-topics': heavyTopics,
	'few-scored': fewScored,
	'enough-scored': enoughScored,
	'facilitator-page': facilitatorPage,
	'quick-cover': quickCover,
	'dark-thoughts': darkThoughts,
	confidentiality,
	'class-notes': classNotes,
	'harming-voice': harmingVoice,
	'optional-steps': optionalSteps,
	'no-rescue': noRescue,
	twins,
	'picture-names': pictureNames,
	spoken
};

/** All rules about translations. */
export const TRANSLATION_RULES: Readonly<Record<string, TranslationRule>> = {
	translation,
	'length-translated': lengthTranslated,
	'banned-in-translation': bannedInTranslation,
	'braces-in-translation': bracesInTranslation,
	'digits-in-translation': digitsInTranslation,
	'fixed-wording-in-translation': fixedWordingInTranslation,
	'spoken-translation': spokenTranslation
};
