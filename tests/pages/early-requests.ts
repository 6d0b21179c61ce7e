import type { Page } from '@playwright/test';

/** What the build wrote into early-requests.js: addresses of code, and of each lesson its words and first picture. */
interface EarlyRequests {
	drawing: string[];
	records: string;
	words: Record<string, string>;
	pictures: string[];
	lessons: Record<string, { words: Record<string, string>; picture: number[] }>;
}

export async function earlyRequests({ request }: Page): Promise<EarlyRequests> {
	const script = await (await request.get('/early-requests.js')).text();
	const built = /\{"start":.*?\}{3}/.exec(script)?.[0];
	if (!built) throw new Error('early-requests.js does not say what the build knows');
	return JSON.parse(built) as EarlyRequests;
}

/** The code of the first picture of a lesson, without what draws every picture. */
export function pictureOf({ lessons, pictures }: EarlyRequests, lesson: string): string[] {
	return (lessons[lesson]?.picture ?? []).flatMap((place) => pictures[place] ?? []);
}
