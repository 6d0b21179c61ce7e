/** A mistake in a content file, in one sentence that says where it is and what to do. */
export interface Finding {
	severity: 'error' | 'warning';
	file: string;
	line?: number | undefined;
	message: string;
}

/** An error, to be printed as one sentence. */
export function error(file: string, line: number | undefined, message: string): Finding {
	return { severity: 'error', file, line, message };
}

/** A warning, to be printed as one sentence. */
export function warning(file: string, line: number | undefined, message: string): Finding {
	return { severity: 'warning', file, line, message };
}

/** A file that another program has saved in its own way: what was no UTF-8 is lost, what was joined is there twice. */
export function damage(file: string, text: string): Finding[] {
	const lineAt = (at: number) => text.slice(0, at).split('\n').length;
	const lost = text.indexOf('\ufffd');
	const joined = text.search(/^(<{7}|>{7})( |\r?$)/m);
	return [
		...(lost < 0
			? []
			: [
					error(
						file,
						lineAt(lost),
						'This is not UTF-8: save the file as UTF-8 and write the line again.'
					)
				]),
		...(joined < 0
			? []
			: [
					error(
						file,
						lineAt(joined),
						'Two versions of the file were joined here: keep one, and take out the lines of <<<<<<<, ======= and >>>>>>>.'
					)
				])
	];
}
