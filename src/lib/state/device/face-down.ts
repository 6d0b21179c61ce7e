/** How far the screen has to look down, as the cosine of its tilt; a tablet on a lap looks up or ahead. */
const DOWN = -0.9;

/** Calls when the tablet is put face down, each time anew. Gives back how to end that. */
export function whenFaceDown(call: () => void): () => void {
	let was = false;
	const turned = ({ beta, gamma }: DeviceOrientationEvent) => {
		// A tablet that does not know how it lies says nothing.
		if (beta === null || gamma === null) return;
		const is = cosine(beta) * cosine(gamma) < DOWN;
		if (is && !was) call();
		was = is;
	};
	addEventListener('deviceorientation', turned);
	return () => removeEventListener('deviceorientation', turned);
}

function cosine(degrees: number): number {
	return Math.cos((degrees * Math.PI) / 180);
}
