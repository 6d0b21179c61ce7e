import type { ToolboxTool } from '#lib/domain/content/toolbox.ts';
import { sentences } from '#lib/domain/speech/phrases.ts';
import type { ToolName } from '#lib/scene/icons/tool-art.ts';

interface ToolCard {
	sign: ToolName;
	/** Key of its name. */
	name: string;
	/** Its words for ever (content/fixed-lines.yaml), a row for each sentence. */
	line?: string;
	/** Keys of more rows. */
	rows?: readonly string[];
}

const FINGERS = ['home', 'family', 'school', 'club', 'other'];

const TOOL_CARDS: Record<ToolboxTool, ToolCard> = {
	bell_breath: { sign: 'bell-breath', name: 'calm.bell', rows: ['calm.in', 'calm.out'] },
	no_go_tell: {
		sign: 'no-go-tell',
		name: 'tool.name.no_go_tell',
		line: 'tool.say.no_go_tell',
		// Whoever could not say no is told this wherever one is told to say it.
		rows: ['tool.froze']
	},
	helping_hand: {
		sign: 'helping-hand',
		name: 'help.hand',
		line: 'help.handsay',
		rows: FINGERS.map((finger) => `help.finger.${finger}`)
	},
	three_doors: fromLine('three-doors', 'three_doors'),
	star: {
		sign: 'star',
		name: 'calm.star',
		rows: ['calm.point.am', 'calm.point.can', 'calm.point.have']
	},
	five_finger_check: fromLine('five-finger-check', 'five_finger_check'),
	safe_journey_card: fromLine('journey-card', 'safe_journey_card'),
	day_book: fromLine('day-book', 'day_book')
};

function fromLine(sign: ToolName, tool: ToolboxTool): ToolCard {
	return { sign, name: `tool.name.${tool}`, line: `tool.say.${tool}` };
}

/** The card of a tool; `t` has the words of the screen. */
export function toolCard(tool: ToolboxTool, t: (key: string) => string) {
	const { sign, name, line, rows = [] } = TOOL_CARDS[tool];
	const texts = [...(line ? sentences(t(line)) : []), ...rows.map(t)];
	return { sign, name: t(name), rows: texts.map((text) => ({ text })) };
}
