/** Words for people: family, helpers, others, pairs and groups. */
import { me, person, someone, together, type PictureWords } from '../picture.ts';

const hero = person('hero', 'stand', 'neutral');
const friend = person('friend', 'stand', 'neutral', { facing: 'left' });

export const PEOPLE_WORDS: PictureWords = {
	// one person
	boy: someone('majun', 'stand', 'neutral'),
	girl: someone('dilnur', 'stand', 'neutral'),
	woman: someone('woman-bag', 'stand', 'kind'),
	'woman-bag': someone('woman-bag', 'carry', 'neutral', { hold: 'bag' }),
	'woman-coat': someone('woman-coat', 'offer', 'kind'),
	mother: someone('mother', 'offer', 'kind'),
	father: someone('father', 'hips', 'kind'),
	uncle: someone('neighbour-man', 'stand', 'kind'),
	neighbour: someone('neighbour-woman', 'wave', 'happy'),
	aunt: someone('rena-aunt', 'stand', 'kind'),
	grandma: someone('grandma', 'listen', 'kind'),
	grandmother: someone('grandma', 'offer', 'kind'),
	grandpa: someone('omer', 'offer', 'kind'),
	doctor: someone('madina', 'listen', 'kind', { mark: 'stethoscope' }),
	nurse: someone('nurse', 'talk', 'kind'),
	teacher: someone('patime', 'listen', 'kind', { mark: 'open-book' }),
	coach: someone('wei', 'hips', 'kind', { mark: 'soccer-ball' }),
	'club-leader': someone('bekzat', 'listen', 'kind'),
	leader: someone('bekzat', 'talk', 'happy'),
	lawyer: someone('chen', 'listen', 'kind', { mark: 'balance-scale' }),
	clerk: someone('clerk', 'listen', 'kind'),
	cashier: someone('shop-keeper', 'listen', 'kind', { beside: 'counter' }),
	driver: someone('driver', 'offer', 'neutral', { beside: 'card' }),
	student: someone('serik', 'hold', 'happy', { hold: 'book' }),
	police: someone('officer-woman', 'listen', 'kind'),
	women: someone('wang', 'listen', 'kind', { mark: 'red-heart' }),
	child: someone('nurjan', 'stand', 'neutral', { crop: 'full' }),
	baby: someone('mihray-mother', 'hold', 'kind', { hold: 'baby' }),
	'grown-up': someone('patime', 'listen', 'kind', { crop: 'full' }),
	'one-person': me('crossed', 'determined', { crop: 'full' }),
	'one-boy': someone('nurjan', 'wave', 'happy'),
	'one-girl': someone('aygul', 'wave', 'happy'),
	one: me('stand', 'neutral', { mark: 'yes' }),
	'boy-strong': someone('majun', 'hips', 'proud', { crop: 'full' }),
	'lone-guard': me('sit', 'tired', { seat: 'chair', crop: 'full', mark: 'crescent-moon' }),
	'field-mother': someone('rena-aunt', 'hold', 'tired', { hold: 'broom', beside: 'sheaf-of-rice' }),
	'name-tag': me('heart', 'happy', { mark: 'name-card' }),

	// a child and a grown-up
	'doctor-with-mother': together([
		person('madina', 'talk', 'kind'),
		person('hero', 'hold-hands', 'calm'),
		person('mother', 'hold-hands', 'kind', { facing: 'left' })
	]),
	'doctor-with-father': together([
		person('madina', 'talk', 'kind'),
		person('hero', 'stand', 'calm'),
		person('father', 'shoulder', 'kind', { facing: 'left' })
	]),
	'nurse-with-father': together([
		person('nurse', 'talk', 'kind'),
		person('hero', 'stand', 'calm'),
		person('father', 'shoulder', 'kind', { facing: 'left' })
	]),
	'nurse-with-mother': together([
		person('nurse', 'talk', 'kind'),
		person('hero', 'stand', 'calm'),
		person('mother', 'shoulder', 'kind', { facing: 'left' })
	]),
	'mother-baby': someone('mihray-mother', 'hold', 'kind', { hold: 'baby' }),
	'father-and-child': together([
		person('father', 'wash', 'kind', { hold: 'soap-bubbles' }),
		person('nurjan', 'wash', 'happy', { facing: 'left' })
	]),
	'grown-up-and-child': together(
		[person('patime', 'listen', 'kind'), person('hero', 'talk', 'calm', { facing: 'left' })],
		{ mark: 'question' }
	),
	'two-people-adult': together([
		person('patime', 'shoulder', 'kind'),
		person('hero', 'talk', 'sad', { facing: 'left' })
	]),
	'kneeling-adult': together(
		[
			person('patime', 'listen', 'kind', { base: 'kneel' }),
			person('hero', 'talk', 'calm', { facing: 'left' })
		],
		{ crop: 'full' }
	),
	'walk-together': together(
		[
			person('hero', 'walk', 'relieved', { base: 'walk' }),
			person('patime', 'walk', 'kind', { base: 'walk' })
		],
		{ crop: 'full' }
	),
	'ball-and-doctor': together(
		[
			person('madina', 'talk', 'kind'),
			person('hero', 'hold', 'happy', { hold: 'ball', facing: 'left' })
		],
		{}
	),
	'soup-father': someone('father', 'pour', 'kind', { hold: 'ladle', beside: 'steaming-bowl' }),
	'milk-mother': someone('mother', 'pour', 'kind', { beside: 'milk' }),
	'mother-spoon': someone('mother', 'give', 'kind', { hold: 'spoon', mark: 'thermometer' }),
	'grandmother-spoon': someone('grandma', 'give', 'kind', { hold: 'spoon' }),
	'apple-grandma': someone('grandma', 'give', 'kind', { hold: 'apple' }),
	'tea-grandpa': someone('omer', 'pour', 'kind', { hold: 'teapot' }),
	'small-adult': someone('aygul-mother', 'shy', 'sad', { crop: 'full' }),
	'adult-shoulders': someone('father', 'carry', 'determined', { hold: 'box', crop: 'full' }),
	'adult-phone': together([
		person('hero', 'hold', 'serious', { hold: 'phone' }),
		person('patime', 'listen', 'kind', { facing: 'left' })
	]),
	'boss-cash': someone('boss', 'hold', 'neutral', { hold: 'money' }),
	'boss-paper': someone('boss', 'hold', 'neutral', { hold: 'paper' }),
	'cousin-phone': someone('young-man', 'call', 'happy', { crop: 'half' }),

	// two
	'two-people': together([hero, person('wang', 'talk', 'kind', { facing: 'left' })]),
	'two-friends': together([
		person('hero', 'stand', 'happy'),
		person('friend', 'shoulder', 'happy', { facing: 'left' })
	]),
	'two-children': together([
		person('hero', 'talk', 'happy'),
		person('friend', 'listen', 'curious', { facing: 'left' })
	]),
	'two-kids': together([hero, friend], { crop: 'full' }),
	'two-kids-one': together([hero, person('friend', 'walk', 'sad', { base: 'walk' })], {
		crop: 'full',
		mark: 'go'
	}),
	brothers: together([person('majun', 'stand', 'happy'), person('nurjan', 'stand', 'happy')]),
	'girl-and-boy': together([
		person('dilnur', 'stand', 'happy'),
		person('majun', 'stand', 'happy', { facing: 'left' })
	]),
	'two-heads': together(
		[person('hero', 'talk', 'curious'), person('friend', 'listen', 'thinking', { facing: 'left' })],
		{ crop: 'half', mark: 'question' }
	),
	'two-faces': together(
		[person('hero', 'stand', 'serious'), person('friend', 'stand', 'neutral', { facing: 'left' })],
		{ mark: 'speech-balloon' }
	),
	'two-laughing': together([
		person('hero', 'stand', 'laughing'),
		person('friend', 'stand', 'laughing', { facing: 'left' })
	]),
	'laugh-both': together([
		person('hero', 'stand', 'laughing'),
		person('friend', 'stand', 'laughing', { facing: 'left' })
	]),
	'nodding-two': together([
		person('friend', 'offer', 'kind'),
		person('hero', 'stand', 'laughing', { facing: 'left' })
	]),
	'two-quiet': together([
		person('hero', 'read', 'shy', { hold: 'paper' }),
		person('friend', 'listen', 'shy', { facing: 'left' })
	]),
	'two-walk': together(
		[
			person('father', 'walk', 'kind', { base: 'walk' }),
			person('hero', 'walk', 'calm', { base: 'walk' })
		],
		{ crop: 'full' }
	),
	'two-walkers': together(
		[
			person('hero', 'walk', 'calm', { base: 'walk' }),
			person('friend', 'walk', 'happy', { base: 'walk' })
		],
		{ crop: 'full' }
	),
	'two-walking': together(
		[
			person('woman-bag', 'walk', 'kind', { base: 'walk' }),
			person('hero', 'walk', 'neutral', { base: 'walk' })
		],
		{ crop: 'full' }
	),
	'house-path': together(
		[
			person('woman-coat', 'walk', 'kind', { base: 'walk' }),
			person('hero', 'walk', 'neutral', { base: 'walk' })
		],
		{ crop: 'full', mark: 'house' }
	),
	'strong-friend': together([
		person('hero', 'stand', 'relieved'),
		person('friend', 'carry', 'proud', { hold: 'box', facing: 'left' })
	]),
	'two-adults': together([
		person('mother', 'talk', 'angry'),
		person('father', 'crossed', 'angry', { facing: 'left' })
	]),
	'two-parents': together([
		person('mother', 'talk', 'kind'),
		person('father', 'talk', 'kind', { facing: 'left' })
	]),
	parents: together([
		person('mother', 'stand', 'kind'),
		person('father', 'stand', 'kind', { facing: 'left' })
	]),
	'two-families': together(
		[
			person('mother', 'hold-hands', 'kind'),
			person('hero', 'hold-hands', 'happy', { facing: 'left' })
		],
		{ mark: 'house' }
	),
	'cloth-walk': together([
		person('patime', 'sweep', 'kind'),
		person('hero', 'wash', 'calm', { facing: 'left' })
	]),
	'two-broom': together([
		person('hero', 'sweep', 'calm', { hold: 'broom' }),
		person('friend', 'sweep', 'calm', { hold: 'broom', facing: 'left' })
	]),
	'two-hands-work': together([
		person('mother', 'cook', 'kind', { hold: 'dough' }),
		person('hero', 'work', 'calm', { facing: 'left' })
	]),
	'sit-beside': together(
		[
			person('mother', 'sit', 'kind', { seat: 'bench' }),
			person('hero', 'sit', 'sad', { seat: 'bench', facing: 'left' })
		],
		{ crop: 'full' }
	),
	'smile-and-place': me('offer', 'happy', { beside: 'chair' })
};
