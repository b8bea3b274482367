/** Lists of the standard that tables may name without a position: each row then stands for one of their objects. */
const LISTS = new Set(['parties', 'awards', 'contracts', 'suppliers', 'tenderers', 'items', 'lots', 'amendments', 'documents', 'milestones', 'transactions', 'relatedProcesses', 'additionalClassifications', 'additionalIdentifiers', 'changes']);
const LIST_PATHS = new Set(['bids/details', 'bids/statistics']);
/** Lists of texts, which a table writes into one cell. */
const TEXT_LISTS = new Set(['tag', 'roles', 'relatedLots', 'additionalProcurementCategories', 'submissionMethod']);
const NUMBERS = new Set(['amount', 'numberOfTenderers', 'numberOfBids', 'quantity', 'durationInDays']);
const DEEPEST = 12;

/** A member, and where it is a list the position of the object in it. */
export interface Step {
  readonly name: string;
  readonly position: number | null;
}

export interface Heading {
  readonly steps: readonly Step[];
  readonly reads: 'TEXT' | 'NUMBER' | 'TEXTS';
}

/** Positions as they are numbered in a heading, each list of the table for itself, made to follow one another. */
export class Positions {
  private readonly seen = new Map<string, Map<string, number>>();

  of(list: string, position: string): number {
    const known = this.seen.get(list) ?? new Map<string, number>();
    this.seen.set(list, known);
    const found = known.get(position) ?? known.size;
    known.set(position, found);
    return found;
  }
}

const POSITION = /^\d{1,9}$/;

/** A heading as a path into a release: tender/value/amount, awards/0/suppliers/0/name, /awards/suppliers/name; undefined for one that is no path. */
export function readHeading(text: string, positions: Positions): Heading | undefined {
  const parts = text.trim().replace(/^\//, '').replace(/^compiledRelease\//, '').split('/');
  if (parts.length > DEEPEST || parts.some((part) => part === '')) return undefined;
  const steps: Step[] = [];
  let path = '';
  for (let i = 0; i < parts.length; i += 1) {
    const name = parts[i] ?? '';
    if (POSITION.test(name)) return undefined;
    path = path === '' ? name : `${path}/${name}`;
    const next = parts[i + 1] ?? '';
    const isNumbered = POSITION.test(next);
    const isLast = i === parts.length - 1;
    const isList = isNumbered || (!isLast && (LISTS.has(name) || LIST_PATHS.has(path)));
    steps.push({ name, position: isList ? positions.of([...steps.map((step) => `${step.name} ${step.position ?? ''}`), name].join('/'), isNumbered ? next : '0') : null });
    if (isNumbered) i += 1;
  }
  const last = steps.at(-1);
  if (!last) return undefined;
  const reads = last.position === null && TEXT_LISTS.has(last.name) ? 'TEXTS' : NUMBERS.has(last.name) || path === 'bids/statistics/value' ? 'NUMBER' : 'TEXT';
  return { steps, reads };
}
