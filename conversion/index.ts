import type { Conversion } from './conversion.ts';

/** Every conversion by its name; one line each, so that two people adding one do not meet. */
export const conversions: Readonly<Record<string, Conversion>> = {
};
