import type { Band } from '#lib/domain/content/language.ts';
import type { ModuleId } from '#lib/domain/content/names.ts';

/** Name of a module as it may stand on a screen that somebody could see over a shoulder. */
export function moduleName(module: ModuleId, band: Band, t: (id: string) => string): string {
	return module === 'hiv-and-care' && band === 'l' ? t('module.germs') : t(`module.name.${module}`);
}
