import type { Place } from '#lib/domain/scene/vocabulary.ts';
import { place as apartment } from './apartment.ts';
import { place as bakery } from './bakery.ts';
import { place as bedroom } from './bedroom.ts';
import { place as busInside } from './bus-inside.ts';
import { place as busStation } from './bus-station.ts';
import { place as carPark } from './car-park.ts';
import { place as cityStreet } from './city-street.ts';
import { place as classroom } from './classroom.ts';
import { place as clinic } from './clinic.ts';
import { place as clubRoom } from './club-room.ts';
import { place as communityOffice } from './community-office.ts';
import { place as construction } from './construction.ts';
import { place as counsellingRoom } from './counselling-room.ts';
import { place as courtyard } from './courtyard.ts';
import { place as dormitory } from './dormitory.ts';
import { place as footballField } from './football-field.ts';
import { place as home } from './home.ts';
import { place as hotelLaundry } from './hotel-laundry.ts';
import { place as internetCafe } from './internet-cafe.ts';
import { place as jobCentre } from './job-centre.ts';
import { place as legalAid } from './legal-aid.ts';
import { place as libraryCorner } from './library-corner.ts';
import { place as market } from './market.ts';
import { place as meetingHall } from './meeting-hall.ts';
import { place as oasisHome } from './oasis-home.ts';
import { place as oasisVillage } from './oasis-village.ts';
import { place as orchard } from './orchard.ts';
import { place as pasture } from './pasture.ts';
import { place as phone } from './phone.ts';
import { place as plain } from './plain.ts';
import { place as policeDesk } from './police-desk.ts';
import { place as rescueStation } from './rescue-station.ts';
import { place as restaurant } from './restaurant.ts';
import { place as restaurantKitchen } from './restaurant-kitchen.ts';
import { place as riversidePark } from './riverside-park.ts';
import { place as schoolGate } from './school-gate.ts';
import { place as schoolYard } from './school-yard.ts';
import { place as sewingRoom } from './sewing-room.ts';
import { place as shed } from './shed.ts';
import { place as shopCounter } from './shop-counter.ts';
import { place as snowStreet } from './snow-street.ts';
import { place as stationHall } from './station-hall.ts';
import { place as technicalSchool } from './technical-school.ts';
import { place as trainInside } from './train-inside.ts';
import { place as village } from './village.ts';
import { place as warehouse } from './warehouse.ts';
import { place as washroom } from './washroom.ts';
import { place as workshop } from './workshop.ts';
import type { PlaceFn } from './place.ts';

/** Every place at once, for tests and Node; the app fetches one at a time with load.ts. */
export const PLACES = {
	apartment,
	bakery,
	bedroom,
	'bus-inside': busInside,
	'bus-station': busStation,
	'car-park': carPark,
	'city-street': cityStreet,
	classroom,
	clinic,
	'club-room': clubRoom,
	'community-office': communityOffice,
	construction,
	'counselling-room': counsellingRoom,
	courtyard,
	dormitory,
	'football-field': footballField,
	home,
	'hotel-laundry': hotelLaundry,
	'internet-cafe': internetCafe,
	'job-centre': jobCentre,
	'legal-aid': legalAid,
	'library-corner': libraryCorner,
	market,
	'meeting-hall': meetingHall,
	'oasis-home': oasisHome,
	'oasis-village': oasisVillage,
	orchard,
	pasture,
	phone,
	plain,
	'police-desk': policeDesk,
	'rescue-station': rescueStation,
	restaurant,
	'restaurant-kitchen': restaurantKitchen,
	'riverside-park': riversidePark,
	'school-gate': schoolGate,
	'school-yard': schoolYard,
	'sewing-room': sewingRoom,
	shed,
	'shop-counter': shopCounter,
	'snow-street': snowStreet,
	'station-hall': stationHall,
	'technical-school': technicalSchool,
	'train-inside': trainInside,
	village,
	warehouse,
	washroom,
	workshop
} satisfies Record<Place, PlaceFn>;
