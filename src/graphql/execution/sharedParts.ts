import type { JsonBytes, Span } from './jsonBytes.ts';

/** After so many objects of which none came twice, looking for one that does costs more than it saves. */
const PATIENCE = 32;

interface Part {
  readonly made: Map<object, Span>;
  found: number;
}

/**
 * Thousands of rows name the same few areas, indicators and publishers. Within one execution the same object under the
 * same selection has the same fields: it is written once and then copied.
 */
export class SharedParts {
  readonly #parts: (Part | undefined)[] = [];

  /** False once it is plain that the objects of a part do not come again. */
  isWorthIt(part: number): boolean {
    const known = this.#parts[part];
    return !known || known.found > 0 || known.made.size <= PATIENCE;
  }

  share(part: number, source: object, json: JsonBytes, write: () => void): void {
    const known = (this.#parts[part] ??= { made: new Map<object, Span>(), found: 0 });
    const made = known.made.get(source);
    if (made && json.addAgain(made)) {
      known.found++;
      return;
    }
    const from = json.mark;
    write();
    known.made.set(source, json.spanFrom(from));
  }
}
