type Failed = { reason: string; wait?: number };
type Translate = (id: string, values?: Record<string, string | number>) => string;

/** Why a PIN or a printed code opened nothing, in a sentence. `wait` in ms. */
export function pinProblem({ reason, wait = 0 }: Failed, t: Translate): string {
	return t(`adult.problem.${reason}`, { seconds: Math.ceil(wait / 1000) });
}
