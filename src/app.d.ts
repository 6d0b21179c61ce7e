declare global {
	namespace App {
		interface Error {
			message: string;
			/** Stable code such as `pack/damaged`; the facilitator sees it, the child sees a picture. */
			code?: string;
		}
	}
}

export {};
