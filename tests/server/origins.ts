const PORT = Number(process.env.PORT ?? 4173);

const at = (port: number) => ({ baseURL: `http://localhost:${port}` });

/** The real build behind the real server; for whatever asks something of the sound. */
export const REAL_VOICE = at(PORT);

/** The same, but the engine of the voice makes silence. */
export const SILENT_VOICE = at(PORT + 1);
