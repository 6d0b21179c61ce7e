export function thingDrawing(_: string): { size: number; body: string } {
	throw new Error(_);
}
