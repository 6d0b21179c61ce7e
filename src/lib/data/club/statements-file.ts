import { restoreEvent } from '#lib/domain/progress/event.ts';
import type { ReportData } from '#lib/domain/report/report-data.ts';
import { statementOf, ToldEvents } from '#lib/domain/report/xapi.ts';
import type { ToldEvent } from '#lib/domain/report/xapi.ts';
import type { YolDatabase } from '../database.ts';
import { restored } from '../restored.ts';
import { rowsFrom } from '../transfer/lines.ts';

/** How many statements are in memory at a time. */
const AT_A_TIME = 500;

/** What the log says, line by line, as a file of statements (JSON); undefined if nothing may be told. */
export async function statementsFile(
	database: YolDatabase,
	data: Pick<ReportData, 'children' | 'lessons' | 'quiet'>,
	newId: () => string
): Promise<Blob | undefined> {
	const seen = new ToldEvents(data);
	for await (const rows of rowsFrom(database.events, '')) seen.see(restored(rows, restoreEvent));
	const told = seen.inOrder(newId);
	const parts: Blob[] = [];
	for (let n = 0; n < told.length; n += AT_A_TIME) {
		const text = await textOf(database, told.slice(n, n + AT_A_TIME));
		if (text) parts.push(new Blob([parts.length > 0 ? ',' : '', text]));
	}
	return parts.length > 0 ? new Blob(['[', ...parts, ']']) : undefined;
}

/** What another window has erased meanwhile is not told. */
async function textOf({ events }: YolDatabase, told: readonly ToldEvent[]): Promise<string> {
	const rows = await events.bulkGet(told.map(({ event }) => event));
	const texts = told.flatMap((one, n) => {
		const event = restoreEvent(rows[n]);
		return event ? [JSON.stringify(statementOf(event, one))] : [];
	});
	return texts.join(',');
}
