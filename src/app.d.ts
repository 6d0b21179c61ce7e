declare global {
	namespace App {
		interface Error {
			message: string;
			/** Stable code such as `bundle/damaged`; the facilitator sees it, the child sees a picture. */
			code?: string;
		}
		interface PageState {
			/** Where the calm corner and the help page lead back to. */
			from?: string;
		}
	}
	interface WindowEventMap {
		/** Code or styles that did not come; Vite tells it before the import fails. */
		'vite:preloadError': Event & { payload: Error };
	}
}

export {};
