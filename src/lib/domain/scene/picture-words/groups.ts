/** Words for three people and more, and for what many do together. */
import { face, me, person, someone, thing, together, type PictureWords } from '../picture.ts';

export const GROUP_WORDS: PictureWords = {
	// many
	family: together([
		person('mother', 'stand', 'kind'),
		person('hero', 'stand', 'happy'),
		person('father', 'stand', 'kind', { facing: 'left' })
	]),
	adults: together([
		person('young-man', 'stand', 'neutral'),
		person('woman-coat', 'stand', 'neutral'),
		person('man-cap', 'stand', 'neutral', { facing: 'left' })
	]),
	'grown-ups': together([
		person('grandma', 'stand', 'kind'),
		person('patime', 'stand', 'kind'),
		person('madina', 'stand', 'kind', { facing: 'left' })
	]),
	everyone: together([
		person('hao', 'write', 'neutral', { hold: 'pen' }),
		person('rena', 'write', 'neutral', { hold: 'pen' }),
		person('young-man', 'write', 'neutral', { hold: 'pen', facing: 'left' })
	]),
	group: together([
		person('older-boy', 'stand', 'neutral'),
		person('young-woman', 'stand', 'kind'),
		person('man-cap', 'stand', 'neutral', { facing: 'left' })
	]),
	crowd: together([
		person('hao', 'stand', 'happy'),
		person('aigerim', 'stand', 'happy'),
		person('kai', 'stand', 'laughing'),
		person('rena', 'stand', 'happy', { facing: 'left' })
	]),
	people: together([
		person('hero', 'stand', 'neutral'),
		person('patime', 'stand', 'kind'),
		person('bekzat', 'stand', 'kind', { facing: 'left' })
	]),
	committee: together([
		person('wang', 'listen', 'kind'),
		person('neighbour-man', 'stand', 'kind', { facing: 'left' })
	]),
	'three-people': together([
		person('madina', 'talk', 'kind'),
		person('hero', 'stand', 'calm'),
		person('bekzat', 'listen', 'kind', { facing: 'left' })
	]),
	'three-children': together([
		person('friend', 'stand', 'happy'),
		person('hero', 'stand', 'happy'),
		person('xiaoyu', 'wave', 'happy', { facing: 'left' })
	]),
	'five-friends': together([
		person('hero', 'wave', 'happy'),
		person('friend', 'stand', 'happy'),
		person('majun', 'stand', 'happy'),
		person('erlan', 'wave', 'happy', { facing: 'left' })
	]),
	'older-boys': together([
		person('older-boy', 'crossed', 'neutral'),
		person('kai', 'hips', 'laughing', { facing: 'left' })
	]),
	'group-smile': together([
		person('friend', 'stand', 'happy'),
		person('rena', 'stand', 'laughing'),
		person('hao', 'stand', 'happy', { facing: 'left' })
	]),
	'group-against-one': together(
		[
			person('kai', 'point', 'laughing'),
			person('older-girl', 'point', 'laughing'),
			person('lele', 'shy', 'sad', { facing: 'left' })
		],
		{ crop: 'full' }
	),
	'laughing-group': together([
		person('friend', 'stand', 'laughing'),
		person('majun', 'stand', 'laughing'),
		person('dilnur', 'stand', 'laughing', { facing: 'left' })
	]),
	'laughing-faces': together([
		person('friend', 'stand', 'laughing'),
		person('majun', 'stand', 'laughing'),
		person('dilnur', 'stand', 'laughing', { facing: 'left' })
	]),
	'laughing-group-one-sad': together(
		[
			person('majun', 'stand', 'laughing'),
			person('dilnur', 'stand', 'laughing'),
			person('lele', 'look-away', 'sad', { facing: 'right' })
		],
		{ crop: 'full' }
	),
	'pointing-group-one-sad': together(
		[
			person('majun', 'point', 'laughing'),
			person('dilnur', 'point', 'laughing'),
			person('aygul', 'shy', 'sad', { facing: 'right' })
		],
		{ crop: 'full' }
	),
	'line-of-people': together(
		[
			person('hero', 'walk', 'neutral'),
			person('friend', 'stand', 'neutral'),
			person('majun', 'stand', 'neutral'),
			person('dilnur', 'stand', 'neutral')
		],
		{ crop: 'full' }
	),
	'table-laugh': together([
		person('man-cap', 'stand', 'laughing'),
		person('hero', 'stand', 'embarrassed'),
		person('young-man', 'stand', 'laughing', { facing: 'left' })
	]),
	'many-sad': together([
		person('hero', 'stand', 'sad'),
		person('friend', 'stand', 'sad'),
		person('majun', 'stand', 'sad', { facing: 'left' })
	]),
	'circle-many': together([
		person('friend', 'stand', 'neutral'),
		person('dilnur', 'crossed', 'neutral'),
		person('majun', 'stand', 'neutral', { facing: 'left' })
	]),
	'circle-one': thing('circle-one'),
	'closed-circle': together([
		person('friend', 'turn-away', 'neutral'),
		person('majun', 'turn-away', 'neutral', { facing: 'left' })
	]),
	'front-row': together([person('hero', 'raise', 'happy'), person('friend', 'raise', 'happy')]),
	'back-row': me('sit', 'sad', { seat: 'chair', crop: 'full' }),
	'four-heads': together(
		[
			person('hero', 'talk', 'happy'),
			person('friend', 'listen', 'curious'),
			person('majun', 'talk', 'happy'),
			person('dilnur', 'listen', 'curious', { facing: 'left' })
		],
		{ crop: 'half' }
	),
	'many-ears': thing('ear ear ear'),
	'many-hands': thing('raised-hand raised-hand raised-hand raised-hand'),
	'eleven-hands': thing('raised-hand raised-hand raised-hand raised-hand raised-hand', 'question'),
	'other-hands': someone('mother', 'work', 'kind', { beside: 'running-shoe' }),
	'helping-hands': thing('open-hands'),
	'two-hands': thing('open-hand open-hand'),
	'two-equal': together([
		person('hero', 'talk', 'angry'),
		person('friend', 'talk', 'angry', { facing: 'left' })
	]),
	'sun-people': together(
		[person('hero', 'wave', 'happy'), person('friend', 'wave', 'happy', { facing: 'left' })],
		{ mark: 'sun' }
	),
	'game-friend': together([
		person('hero', 'hold', 'happy', { hold: 'ball' }),
		person('friend', 'wave', 'happy', { facing: 'left' })
	]),
	'seat-front': face('happy', 'ear-aid')
};
