import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { CastName } from '#lib/domain/scene/vocabulary.ts';
import { CAST as LOOKS } from '#lib/scene/cast/cast.ts';
import { readCorpus } from './corpus.ts';

/** Who tempts, tricks or hurts somebody, story by story. They are to look as their neighbours do (curriculum §0.2-6). */
const WHO: Readonly<Record<string, readonly CastName[]>> = {
	'clear-head.m.1': ['older-boy', 'older-girl'],
	'clear-head.o.1': ['delivery-man', 'man-cap'],
	'feelings-and-calm.o.1': ['aigerim-cousin'],
	'friends-and-respect.m.1': ['older-boy', 'older-girl', 'big-boy'],
	'growing-up.m.1': ['older-boy', 'big-boy', 'team-boy'],
	'growing-up.o.1': ['older-boy', 'older-girl'],
	'hiv-and-care.m.1': ['older-boy', 'big-boy'],
	'hiv-and-care.o.1': ['boss'],
	'moving-safely.l.1': ['delivery-man'],
	'moving-safely.o.1': ['man-cap'],
	'moving-safely.o.2': ['woman-coat', 'big-boy'],
	'my-rights.o.1': ['joking-man'],
	'promises-and-traps.l.1': ['woman-bag'],
	'promises-and-traps.m.1': ['noodle-man'],
	'promises-and-traps.o.1': ['man-thermos'],
	'safe-body.l.2': ['older-girl'],
	'safe-body.m.1': ['sports-helper'],
	'school-is-for-me.m.1': ['man-cap'],
	'work-and-law.m.1': ['boss'],
	'work-and-law.o.1': ['young-woman'],
	'work-and-law.o.2': ['foreman'],
	'work-and-law.o.3': ['young-man']
};

const corpus = await readCorpus(fileURLToPath(new URL('../../../content/', import.meta.url)));
const seen = new Map(
	corpus.lessons.flatMap(({ source }) => {
		const { value } = source;
		if (!value) return [];
		const cast = value.steps.flatMap((step) => step.scene?.cast.map(({ who }) => who) ?? []);
		return [[value.id, new Set<string>(cast)] as const];
	})
);
const acting = Object.values(WHO).flat();
const times = (figure: CastName) => acting.filter((one) => one === figure).length;

it('the list of those who tempt or hurt names people who are drawn in that story', () => {
	for (const [lesson, people] of Object.entries(WHO))
		for (const who of people) expect(seen.get(lesson), `${who} in ${lesson}`).toContain(who);
});

it('no figure tempts or hurts in more than five stories', () => {
	expect([...new Set(acting)].filter((who) => times(who) > 5)).toEqual([]);
});

it('those who tempt or hurt have every colour of skin that the children have', () => {
	const skins = acting.map((who) => LOOKS[who].face.skin);
	for (const skin of ['peach', 'wheat', 'honey', 'almond']) {
		const share = skins.filter((one) => one === skin).length / skins.length;
		expect(share, skin).toBeGreaterThan(0);
		expect(share, skin).toBeLessThanOrEqual(0.45);
	}
});

it('the cousin who stops when Aygul says so has a face that mocks or tempts in no story', () => {
	const kin = [...(seen.get('safe-body.l.1') ?? [])];
	expect(kin).toContain('aygul');
	expect(kin.filter((who) => acting.some((one) => one === who))).toEqual([]);
});
