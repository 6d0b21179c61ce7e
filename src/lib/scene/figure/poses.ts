import type { Pose } from '#lib/domain/scene/vocabulary.ts';
import { GESTURES } from './gestures.ts';
import type { PoseDef } from './pose.ts';
import { TASKS } from './tasks.ts';

/** Every pose a writer may name. */
export const POSES: Record<Pose, PoseDef> = { ...GESTURES, ...TASKS };
