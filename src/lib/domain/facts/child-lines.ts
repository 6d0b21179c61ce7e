/** Telephone lines that children are shown, the most urgent first. */
export const CHILD_LINES = [
	'police_line',
	'ambulance',
	'youth_line',
	'women_line',
	'mental_health_line',
	'legal_aid_line'
] as const;
