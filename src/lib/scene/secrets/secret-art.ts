import type { SecretPictureName } from '#lib/domain/profile/secret-pictures.ts';
import { PAL, shade, glow } from '../color.ts';
import { path, line, ell, rect } from '../geom.ts';

const c = PAL;
const d = shade;

/** Each picture on a field of 96 × 96 around (0, 0). */
export const SECRET_ART: Record<SecretPictureName, string> = {
	sun:
		ell(0, 0, 21, 21, c.saffron) +
		line(
			'M0-30V-40M0 30V40M-30 0H-40M30 0H40M-21-21L-29-29M21-21L29-29M-21 21L-29 29M21 21L29 29',
			c.saffron,
			7
		) +
		ell(-6, -6, 6, 5, glow(c.saffron, 0.6)),
	moon:
		path('M10-38A38 38 0 1 0 36 18A32 32 0 0 1 10-38Z', c.honey) +
		ell(-14, 4, 4.5, 4.5, d(c.honey, 0.2)) +
		ell(-2, 20, 3.4, 3.4, d(c.honey, 0.2)),
	apple:
		path('M0-14C-14-26-36-16-34 8C-32 30-14 40 0 33C14 40 32 30 34 8C36-16 14-26 0-14Z', c.madder) +
		line('M0-14Q0-28 8-34', c.woodDk, 6) +
		path('M4-24Q18-40 32-32Q22-16 4-24Z', c.leaf) +
		ell(-18, 0, 5, 9, '#fff', { opacity: 0.45 }),
	fish:
		path('M-38 0C-26-26 10-28 24 0C10 28-26 26-38 0Z', c.turquoise) +
		path('M18 0L42-20V20Z', d(c.turquoise, 0.16)) +
		path('M-10-20Q0-34 12-30L8-14Z', d(c.turquoise, 0.16)) +
		ell(-22, -5, 5, 5, c.ink) +
		line('M-8-12Q0 0-8 12M4-12Q12 0 4 12', glow(c.turquoise, 0.5), 3.5),
	bird:
		path('M-34 6C-30-22-8-32 8-22L30-30L22-12C26 12 8 30-12 28C-26 26-34 18-34 6Z', c.lapis) +
		path('M-6-2Q18-10 20 10Q6 24-12 14Z', d(c.lapis, 0.2)) +
		path('M-34 2L-46 6L-33 13Z', c.saffron) +
		ell(-22, -4, 4.5, 4.5, '#fff') +
		ell(-22, -4, 2.4, 2.4, c.ink) +
		line('M-10 28V38M0 27V38', c.saffron, 4.5),
	key:
		ell(-20, 0, 17, 17, 'none', { stroke: c.saffron, 'stroke-width': 9 }) +
		line('M-2 0H38M38 0V16M24 0V13', c.saffron, 9),
	bell:
		path('M-30 20C-20 8-26-30 0-30C26-30 20 8 30 20Z', c.apricot) +
		rect(-35, 16, 70, 10, d(c.apricot, 0.2), 5) +
		ell(0, 31, 8, 7, c.terracotta) +
		ell(0, -34, 6, 6, 'none', { stroke: d(c.apricot, 0.2), 'stroke-width': 5 }) +
		line('M-12-12Q-14-20-6-23', '#fff', 4, { opacity: 0.6 }),
	boat:
		path('M-38 12H38Q32 34 16 34H-16Q-32 34-38 12Z', c.terracotta) +
		path('M-2-38V6H-30Q-26-20-2-38Z', c.paper, { stroke: d(c.paper, 0.2), 'stroke-width': 2 }) +
		path('M6-32V6H30Q24-20 6-32Z', c.azure) +
		line('M2-40V12', c.woodDk, 5) +
		line('M-42 40q8-7 16 0t16 0t16 0t16 0t16 0', c.lapis, 5),
	tree:
		rect(-7, 10, 14, 30, c.woodDk, 3) +
		path('M-30 14C-44-2-34-20-20-20C-18-40 18-40 20-20C34-20 44-2 30 14Q0 22-30 14Z', c.pine) +
		path('M30 14Q12 19-4 18Q24 8 22-16Q42-4 30 14Z', d(c.pine, 0.2)),
	cup:
		path('M-28-22H20V8Q20 32-4 32Q-28 32-28 8Z', c.plum) +
		path('M20-14Q40-14 38 2Q36 16 18 14', 'none', { stroke: c.plum, 'stroke-width': 8 }) +
		rect(-28, -12, 48, 9, c.lilac) +
		line('M-14-34q-5-6 0-12M2-34q-5-6 0-12', c.slate, 4),
	hat:
		path('M-22 12C-24-34 24-34 22 12Z', c.forest) +
		path('M-44 12Q0 0 44 12Q40 28 0 28Q-40 28-44 12Z', d(c.forest, 0.16)) +
		path('M-23 2Q0-6 23 2V12Q0 4-23 12Z', c.rose),
	star:
		path('M0-40L11-13L40-12L17 6L26 35L0 18L-26 35L-17 6L-40-12L-11-13Z', c.rose) +
		path('M0-40L11-13L40-12L17 6L26 35L0 18Z', d(c.rose, 0.14))
};
