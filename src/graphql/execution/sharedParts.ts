import type { Written } from './jsonText.ts';

/** After so many objects of which none came twice, looking for one that does costs more than it saves. */
const PATIENCE = 32;

interface Part {
  readonly made: Map<object, Written>;
  found: number;
}

/**
 * Thousands of rows name the same few areas, indicators and publishers. Within one execution the same object under the
 * same selection has the same fields: it is written once and then shared.
 */
export class SharedParts {
  readonly #parts: (Part | undefined)[] = [];

  /** False once it is plain that the objects of a part do not come again. */
  isWorthIt(part: number): boolean {
    const known = this.#parts[part];
    return !known || known.found > 0 || known.made.size <= PATIENCE;
  }

  share(part: number, source: object, make: () => Written): Written {
    const known = (this.#parts[part] ??= { made: new Map<object, Written>(), found: 0 });
    const shared = known.made.get(source);
    if (shared !== undefined) {
      known.found++;
      return shared;
    }
    const made = make();
    known.made.set(source, made);
    return made;
  }
}
