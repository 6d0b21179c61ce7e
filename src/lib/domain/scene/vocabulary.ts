/**
 * Every word a writer may use in a scene. The list is closed: lib/scene draws each of these words,
 * and a word that is missing there does not compile.
 */

/** Where a scene plays. */
// prettier-ignore
export const PLACES = [
	'apartment', 'bakery', 'bedroom', 'bus-inside', 'bus-station', 'car-park', 'city-street',
	'classroom', 'clinic', 'club-room', 'community-office', 'construction', 'counselling-room',
	'courtyard', 'dormitory', 'football-field', 'home', 'hotel-laundry', 'internet-cafe',
	'job-centre', 'legal-aid', 'library-corner', 'market', 'meeting-hall', 'oasis-home', 'oasis-village', 'orchard', 'pasture',
	'phone', 'plain', 'police-desk', 'rescue-station', 'restaurant', 'restaurant-kitchen',
	'riverside-park', 'school-gate', 'school-yard', 'sewing-room', 'shed', 'shop-counter', 'snow-street',
	'station-hall', 'technical-school', 'train-inside', 'village', 'warehouse', 'washroom',
	'workshop'
] as const;
export type Place = (typeof PLACES)[number];

/** The hour; indoors it lights the window. */
export const TIMES = ['morning', 'day', 'dusk', 'evening', 'night'] as const;
export type Time = (typeof TIMES)[number];

/** wide sets the place, medium is for talk, close is for one face. */
export const SHOTS = ['wide', 'medium', 'close'] as const;
export type Shot = (typeof SHOTS)[number];

/** Everybody who can appear: ten children, helpers, relatives, one-off adults. */
// prettier-ignore
export const CAST = [
	'aygul', 'nurjan', 'majun', 'xiaoyu', 'dilnur', 'erlan', 'aigerim', 'hao', 'rena', 'yasin',
	'lele', 'mihray', 'kai', 'adil', 'mihray-brother', 'daniyar', 'tao', 'patime', 'bekzat', 'wang',
	'madina', 'chen', 'omer', 'serik', 'wei', 'aygul-mother', 'aygul-father', 'nurjan-mother',
	'nurjan-father', 'grandmother', 'majun-mother', 'xiaoyu-grandma', 'dilnur-mother',
	'dilnur-father', 'erlan-mother', 'erlan-father', 'aigerim-mother', 'hao-aunt', 'rena-father',
	'rena-aunt', 'yasin-mother', 'mihray-mother', 'man-thermos', 'man-cap', 'woman-bag',
	'woman-coat', 'foreman', 'shop-keeper', 'driver', 'clerk', 'officer-woman', 'officer-man',
	'nurse', 'cook', 'kitchen-owner', 'boss', 'neighbour-man', 'neighbour-woman', 'older-boy',
	'older-girl', 'young-man', 'young-woman', 'stall-child', 'teacher', 'sports-helper', 'yang',
	'gulnar', 'old-auntie', 'erlan-grown', 'zhao', 'lin', 'delivery-man', 'joking-man', 'noodle-man',
	'aigerim-cousin', 'big-boy', 'teacher-gulnar', 'teacher-lin', 'team-boy', 'caretaker', 'kamil',
	'sabir'
] as const;
export type CastName = (typeof CAST)[number];

/** Where somebody stands, along the picture. */
// prettier-ignore
export const SLOTS = [
	'far-left', 'left', 'center-left', 'center', 'center-right', 'right', 'far-right'
] as const;
export type Slot = (typeof SLOTS)[number];

/** What the arms do. */
// prettier-ignore
export const POSES = [
	'stand', 'relaxed', 'wave', 'point', 'offer', 'give', 'hold', 'carry', 'phone', 'call', 'think',
	'crossed', 'hips', 'shrug', 'stop', 'cheer', 'raise', 'hug', 'comfort', 'shoulder', 'heart',
	'selfhug', 'cover', 'whisper', 'behind', 'shy', 'read', 'write', 'present', 'talk', 'listen',
	'chinrest', 'shout', 'push', 'work', 'walk', 'run', 'sit', 'kneel', 'lie', 'hold-hands', 'hand-out',
	'hand-on-belly', 'count-fingers', 'look-away', 'look-up', 'turn-away', 'draw', 'eat', 'kick',
	'sew', 'cook', 'sweep', 'pour', 'knock', 'wash', 'lie-awake', 'hands-on-hat'
] as const;
export type Pose = (typeof POSES)[number];

/** What the face says. */
// prettier-ignore
export const MOODS = [
	'neutral', 'happy', 'joyful', 'kind', 'sad', 'crying', 'worried', 'scared', 'angry',
	'surprised', 'doubtful', 'proud', 'shy', 'tired', 'calm', 'thinking', 'hurt', 'curious',
	'determined', 'relieved', 'uneasy', 'embarrassed', 'hopeful', 'laughing', 'serious'
] as const;
export type Mood = (typeof MOODS)[number];

/** Which way somebody looks, as the picture is drawn (pictures never mirror). */
export const FACINGS = ['left', 'right', 'front', 'front-left', 'back'] as const;
export type Facing = (typeof FACINGS)[number];

/** far stands behind a counter or on the stage. */
export const DEPTHS = ['far', 'mid', 'near'] as const;
export type Depth = (typeof DEPTHS)[number];

/** What the legs do. */
export const BASES = ['stand', 'walk', 'run', 'kick', 'sit', 'floor', 'kneel', 'lie'] as const;
export type Base = (typeof BASES)[number];

/** What somebody sits on. */
export const SEATS = ['chair', 'stool', 'bench', 'bed', 'wheelchair', 'none'] as const;
export type Seat = (typeof SEATS)[number];

/** The one thing in a hand. */
// prettier-ignore
export const HOLDS = [
	'phone', 'flyer', 'card', 'book', 'cup', 'ball', 'pen', 'bag', 'naan', 'box', 'paper', 'heart',
	'mic', 'hammer', 'brush', 'pencil', 'broom', 'needle-and-cloth', 'dough', 'dumpling', 'bowl', 'spoon',
	'ladle', 'pan', 'teapot', 'kite', 'toy-horse', 'day-book', 'scarf', 'soap', 'soap-bubbles',
	'towel', 'bottle', 'medicine', 'calendar', 'drawing', 'letter', 'map', 'ticket', 'money',
	'keys', 'apple', 'baby', 'bell', 'thermos', 'star', 'red-bone', 'face-naan', 'lamb',
	'bell-drawing', 'trophy', 'toy-car', 'waistcoat', 'star-bag', 'melon', 'pillows',
	'bowls', 'juice-bottle', 'pill-glass', 'camel-drawing', 'moon-drawing', 'goat-kite', 'blanket',
	'empty-bottle', 'two-scarves', 'hat',
	'egg', 'whistle', 'wind-drawing', 'lamp-drawing', 'sheep-drawing', 'goat-drawing',
	'paws-drawing', 'none'
] as const;
export type Hold = (typeof HOLDS)[number];

/** Things that are drawn by us. */
// prettier-ignore
export const PROPS = [
	'suitcase', 'holdall', 'bench', 'stool', 'chair', 'desk', 'lamp', 'tree', 'poplar', 'plant',
	'cushion', 'fleece', 'rug', 'low-table', 'shelf', 'sheep', 'yurt', 'bus', 'computer',
	'sewing-machine', 'wheelchair', 'big-phone', 'naan', 'piyala', 'teapot', 'fruit-bowl',
	'poster-rights', 'poster-feelings', 'poster-body', 'poster-heart', 'poster-scales',
	'poster-sun', 'tea-set', 'ticket-desk', 'clock', 'departure-board', 'van', 'car', 'bicycle',
	'e-bike', 'door', 'bed', 'mirror', 'sink', 'stove', 'noodle-bowls', 'counter', 'weighing-scale',
	'crate', 'sack', 'apple-tree', 'lamb', 'goal', 'ball-football', 'kite', 'swing', 'blackboard',
	'drawing-wall', 'star-bag', 'bell', 'letter-box', 'question-box', 'microphone', 'notice-board',
	'contract', 'cash', 'fruit-stall', 'medicine-cabinet', 'locked-box', 'washing-line', 'pads',
	'calendar-wall', 'clinic-poster', 'ticket-window', 'luggage-rack', 'water-tap', 'snowman',
	'lantern-lamp', 'campfire', 'stage', 'guitar', 'cat', 'hens', 'knucklebones', 'cradle',
	'melon-rolling', 'melon-slices', 'rubbish-heap', 'broken-jar', 'names-in-sand', 'stone-ring',
	'gloves-and-bags', 'bag-with-stones', 'sweet', 'woodpile', 'garlic-bowl', 'sticker-board',
	'new-red-shoes', 'wall-goal', 'table-cloth-rolls', 'paper-plan', 'desk-gifts', 'task-wall',
	'chair-with-phone', 'flying-bag', 'lamp-dark', 'curtain', 'pen-on-wall', 'spray-can',
	'toy-cart', 'small-boots', 'sapling', 'six-bags', 'cup-shelf', 'bean-jar', 'sheep-at-window', 'lamb-green-hat', 'hen-on-hat',
	'inner-bell', 'two-films', 'farm-gate', 'goat-kite', 'torn-kite', 'mended-kite', 'weather-in-dust', 'coat-goal',
	'guitar-case', 'four-doors', 'lamb-in-hat', 'camel-picture', 'promise-wall',
	'promise-wall-near', 'record-page', 'phone-fox', 'phone-fox-sad', 'phone-fox-pushing',
	'phone-blue-thread', 'phone-chat', 'phone-chat-joke', 'phone-sofa-advert', 'phone-wishes', 'phone-form',
	'phone-sweet-advert', 'phone-shout', 'phone-clip', 'phone-dots', 'phone-left', 'phone-pages',
	'paper-drawer', 'flying-bones', 'hat-over-curtain', 'measuring-door', 'spray-bottle-shelf',
	'long-camel', 'lamb-with-label', 'cap', 'big-hand', 'big-boots', 'lamb-on-boots',
	'hooks-board', 'hook-list', 'five-questions', 'walnut-heaps',
	'clinic-door', 'three-doors', 'bean-rows', 'juice-shelf', 'neck-boots',
	'guitar-in-sun', 'bell-drawing', 'face-naan', 'phone', 'flyer', 'card', 'book', 'cup', 'ball', 'pen', 'bag', 'box', 'paper',
	'heart', 'mic', 'hammer', 'brush', 'pencil', 'broom', 'needle-and-cloth', 'dough', 'bowl',
	'spoon', 'ladle', 'pan', 'toy-horse', 'day-book', 'scarf', 'soap', 'soap-bubbles', 'towel',
	'bottle', 'medicine', 'calendar', 'drawing', 'letter', 'map', 'ticket', 'money', 'keys',
	'apple', 'baby', 'thermos', 'waistcoat', 'juice-bottle', 'pill-glass', 'camel-drawing',
	'moon-drawing', 'blanket'
] as const;
export type Prop = (typeof PROPS)[number];

/** Small things from Fluent Emoji Flat (MIT). */
// prettier-ignore
export const EMOJI_PROPS = [
	'artist-palette', 'backpack', 'bell', 'bicycle', 'books', 'clipboard', 'gear',
	'globe-showing-asia-australia', 'grapes', 'guitar', 'hammer', 'headphone', 'horse', 'melon',
	'money-with-wings', 'motor-scooter', 'notebook', 'onion', 'open-book', 'pencil', 'scissors',
	'soap', 'soccer-ball', 'stethoscope', 'teddy-bear', 'toolbox', 'wrench'
] as const;
export type EmojiProp = (typeof EMOJI_PROPS)[number];
