/** What became of a file: it is wherever the facilitator put it, or nowhere; `failed`: nobody can say that it is where it was to be. */
export type FileSaved = 'saved' | 'stopped' | 'failed';

/** Part of the File System Access API that typings do not know. */
interface Picker {
	showSaveFilePicker?: (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;
}

/**
 * Errors of a share sheet that has not opened (Web Share): nothing was handed over. Any other comes once somebody
 * has chosen a program, and whether that has got the file is not known. Chromium calls also that an `AbortError`.
 */
const UNOPENED = ['NotAllowedError', 'InvalidStateError', 'TypeError'];

/**
 * Hands a file over: by the share sheet on a touch screen, else by choosing a place for it (a stick, a
 * card), else, where neither opens, as a download.
 */
export async function saveFile(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<FileSaved> {
	const { showSaveFilePicker } = globalThis as Picker;
	const sheet = matchMedia('(pointer: coarse)').matches && shareable(bytes, name);
	try {
		if (sheet) {
			await navigator.share({ files: [sheet] });
			return 'saved';
		}
		if (showSaveFilePicker)
			return await written(await showSaveFilePicker({ suggestedName: name }), bytes);
	} catch (error) {
		const why = error instanceof Error ? error.name : '';
		// Closing the sheet is a decision of the facilitator.
		if (why === 'AbortError') return 'stopped';
		if (sheet && !UNOPENED.includes(why)) return 'failed';
	}
	download(bytes, name);
	return 'saved';
}

/** Kinds of which a share sheet takes none, and which under another name their programs would not open. */
const NOT_SHARED = ['xlsx', 'json'];

/**
 * Share sheets take only kinds of files that they know (Web Share, Chromium: text, pictures, sound, films, PDF),
 * and `canShare` may say yes to any. A table goes as one; what only Yol opens goes for text, under a name that
 * says so.
 */
function shareable(bytes: Uint8Array<ArrayBuffer>, name: string): File | undefined {
	const ending = name.split('.').at(-1) ?? '';
	if (NOT_SHARED.includes(ending)) return undefined;
	const file =
		ending === 'csv'
			? new File([bytes], name, { type: 'text/csv' })
			: new File([bytes], `${name}.txt`, { type: 'text/plain' });
	return navigator.canShare?.({ files: [file] }) ? file : undefined;
}

/** A stick may be full, locked or pulled out: then the file is not where the facilitator wanted it. */
async function written(
	handle: FileSystemFileHandle,
	bytes: Uint8Array<ArrayBuffer>
): Promise<FileSaved> {
	try {
		const stream = await handle.createWritable();
		await stream.write(bytes);
		await stream.close();
		return 'saved';
	} catch {
		return 'failed';
	}
}

function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
	const address = URL.createObjectURL(new Blob([bytes]));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser needs the address until it has begun to read.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
