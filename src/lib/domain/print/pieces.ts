import type { CompiledGuide, CompiledLesson } from '../content/compiled.ts';
import type { Chapter } from '../content/guide-schema.ts';
import { IF_TOLD } from '../class/if-told.ts';
import { protocolPartsOf } from '../class/protocol-parts.ts';
import { MINUTES, beginsAt, roomOf } from '../class/plan.ts';
import { BLOCKS, type Block } from '../progress/session.ts';
import { sheetsFor } from './lesson-sheets.ts';

/** Words of a sheet: from the content, or by their key from the words of the interface. */
export type Said = { text: string } | { word: string; values?: Record<string, string | number> };

/** What an adult’s sheet is laid out from, one thing after the other. */
export type Piece =
	| { kind: 'title'; says: Said }
	| { kind: 'head'; says: Said; opens?: boolean }
	| { kind: 'text' | 'point'; says: Said; label?: Said; holds?: boolean }
	| { kind: 'say'; to: Said; lines: Said[] }
	| {
			kind: 'step';
			n: number;
			says: Said;
			/** Stands on one page with what follows. */
			holds?: boolean;
	  }
	| { kind: 'block'; from: number; until: number; name: Said; says: Said; holds?: boolean }
	| { kind: 'heard'; child: Said; answer: Said }
	| { kind: 'word'; word: Said; says: Said }
	/** Short things, in one line where there is room. */
	| { kind: 'list'; items: Said[] }
	| { kind: 'fill'; says: Said };

/** Whether a piece must not be the last of its page. */
export function holdsNext(piece: Piece): boolean {
	if (piece.kind === 'title' || piece.kind === 'head') return true;
	return 'holds' in piece && piece.holds === true;
}

const text = (from: string): Said => ({ text: from });
const word = (key: string): Said => ({ word: key });

/**
 * The plan of a session: what it is for, who must be there, nine blocks of 45 minutes, what to bring and to
 * print, and all that the teacher says and watches for. `unchecked` facts of the lesson nobody has looked at yet.
 */
export function planPieces(
	title: Said,
	lesson: CompiledLesson,
	guide: CompiledGuide,
	unchecked: number
): Piece[] {
	const open: Piece = {
		kind: 'text',
		says: { word: 'class.teach.unchecked', values: { n: unchecked } }
	};
	return [
		{ kind: 'title', says: title },
		...headed(
			'class.teach.who',
			roomOf(lesson).map((says) => ({ kind: 'point', says }))
		),
		...(unchecked > 0 ? [open] : []),
		// Before what is longer to read: nobody turns a page in the middle of a session to see what comes.
		{ kind: 'head', says: word('class.plan') },
		...onOnePage(BLOCKS.map((block) => blockPiece(block, guide))),
		...headed('class.teach.aim', points(lesson.objectives)),
		...preparing(guide),
		...toPrint(lesson),
		...headed('class.notes.class', texts(guide.discussion.projector)),
		...doing(guide),
		...mayHear(guide),
		...language(lesson, guide),
		...home(guide),
		...ifToldPieces(guide)
	];
}

/** A parents’ session for whoever leads it. */
export function parentsPieces(story: CompiledLesson, guide: CompiledGuide): Piece[] {
	const { opening } = guide.facilitator;
	const openings = opening
		? ([opening.mixed, opening.mothers, opening.fathers] as const).map((one, n): Piece => ({
				kind: 'say',
				to: word(`print.opening.${n + 1}`),
				lines: [text(one)]
			}))
		: [];
	return [
		{ kind: 'title', says: text(story.title) },
		...preparing(guide),
		...headed('print.first', openings),
		...doing(guide),
		...mayHear(guide, 'print.mayhear'),
		...home(guide),
		...ifToldPieces(guide)
	];
}

/**
 * A chapter of the guide for the wall: what to do, in its order, with the words to say. Its first section
 * hangs alone: what to do when a child tells is read from one page.
 */
export function wallPieces(chapter: Chapter): Piece[] {
	return [
		{ kind: 'title', says: text(chapter.title) },
		...chapter.sections.flatMap((section, n): Piece[] => [
			{ kind: 'head', says: text(section.title), opens: n === 1 },
			...endsTogether(
				(section.steps ?? []).map((one, at): Piece => ({
					kind: 'step',
					n: at + 1,
					says: text(one)
				}))
			),
			...toSay(section.say ?? []),
			...(section.checklist ?? []).map(({ t }): Piece => ({ kind: 'fill', says: text(t) }))
		])
	];
}

/** Sentences to the same listener stand together. */
function toSay(said: NonNullable<Chapter['sections'][number]['say']>): Piece[] {
	const listeners = [...new Set(said.map(({ to }) => to))];
	return listeners.map((listener) => ({
		kind: 'say',
		to: word(`guide.to.${listener}`),
		lines: said.filter(({ to }) => to === listener).map(({ t }) => text(t))
	}));
}

function headed(key: string, pieces: readonly Piece[]): Piece[] {
	return pieces.length > 0 ? [{ kind: 'head', says: word(key) }, ...pieces] : [];
}

function points(all: readonly string[]): Piece[] {
	return endsTogether(all.map((one) => ({ kind: 'point', says: text(one) })));
}

function list(items: Said[]): Piece[] {
	return items.length > 0 ? [{ kind: 'list', items }] : [];
}

function texts(...all: readonly (string | undefined)[]): Piece[] {
	return all.flatMap((one) => (one ? [{ kind: 'text' as const, says: text(one) }] : []));
}

function labelled(key: string, one: string | undefined): Piece[] {
	return one ? [{ kind: 'text', says: text(one), label: word(key) }] : [];
}

function preparing({ facilitator, activity }: CompiledGuide): Piece[] {
	return [
		...headed('class.teach.prepare', texts(facilitator.before)),
		...headed('class.bring', list(activity.materials.map(text)))
	];
}

/** The sheets that the class holds in its hands; the plan is here, and the pictures are on the screen. */
function toPrint(lesson: CompiledLesson): Piece[] {
	const sheets = sheetsFor(lesson).filter((sheet) => sheet !== 'plan' && sheet !== 'picture');
	return headed('club.paper', list(sheets.map((sheet) => word(`print.name.${sheet}`))));
}

function blockPiece(block: Block, guide: CompiledGuide): Piece {
	const from = beginsAt(block);
	const says: Partial<Record<Block, Said>> = {
		do: text(guide.activity.title),
		talk: text(guide.discussion.prompt)
	};
	return {
		kind: 'block',
		from,
		until: from + MINUTES[block],
		name: word(`class.block.${block}`),
		says: says[block] ?? word(`class.doing.${block}`)
	};
}

function doing({ activity, discussion }: CompiledGuide): Piece[] {
	const { how, seated, pass, move, rule, freeze_line, debrief, safety } = activity;
	return [
		{ kind: 'head', says: text(activity.title) },
		...texts(how, seated, pass, move, rule),
		...labelled('class.notes.free', freeze_line),
		...texts(debrief, safety),
		...headed('class.block.talk', texts(discussion.prompt, discussion.how))
	];
}

function mayHear({ facilitator }: CompiledGuide, key = 'class.notes.mayhear'): Piece[] {
	const heard = facilitator.may_hear.map(({ child, answer }): Piece => ({
		kind: 'heard',
		child: text(child),
		answer: text(answer)
	}));
	return headed(key, heard);
}

function language({ glossary }: CompiledLesson, { facilitator }: CompiledGuide): Piece[] {
	const words = glossary.map(({ w, plain }): Piece => ({
		kind: 'word',
		word: text(w),
		says: text(plain)
	}));
	return headed('class.notes.language', [...texts(facilitator.language), ...words]);
}

function home({ facilitator, home_card }: CompiledGuide): Piece[] {
	const card = (['say', 'ask', 'do'] as const).map((part): Piece => ({
		kind: 'text',
		says: text(home_card[part]),
		label: word(`family.${part}`)
	}));
	return [
		...headed('class.card.home', card),
		...headed('class.notes.after', texts(facilitator.after))
	];
}

/** A list may go on on the next page, but neither its first nor its last stands alone there. */
function endsTogether(pieces: readonly Piece[]): Piece[] {
	const { length } = pieces;
	return pieces.map((piece, n) => ({
		...piece,
		holds: length > 1 && (n === 0 || n === length - 2)
	}));
}

function onOnePage(pieces: readonly Piece[]): Piece[] {
	return pieces.map((piece, n) => ({ ...piece, holds: n < pieces.length - 1 }));
}

/** On every adult’s sheet: a child may tell at any time. */
function ifToldPieces({ facilitator }: CompiledGuide): Piece[] {
	const steps = IF_TOLD.map((one, n): Piece => {
		return { kind: 'step', n: n + 1, says: word(`class.tells.${one}`) };
	});
	const parts = protocolPartsOf(facilitator.if_disclosed).map((part): Piece => {
		return { kind: 'text', says: word(`class.tells.see.${part}`), label: word('guide.protocol') };
	});
	// Nobody turns a page while a child tells.
	return headed('class.tells.title', onOnePage([...steps, ...parts]));
}
