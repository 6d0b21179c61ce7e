export function pictureThings(): string[] { return []; }
