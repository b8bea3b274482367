import type { CubeAnswer, CubeRow, ReasonCount } from '../domain/cube.ts';

/** The cases of one year, breakdown code and currency. */
export interface Cell {
  readonly year: number;
  readonly code: string | null;
  readonly currency: string | null;
  readonly numerator: CubeRow[];
  /** All that can be computed, the numerator's rows among them. */
  readonly counted: CubeRow[];
  readonly reasons: ReadonlyMap<string, number>;
}

export const casesOf = (rows: readonly CubeRow[]): number => rows.reduce((sum, row) => sum + row.count, 0);

export function reasonCounts(reasons: ReadonlyMap<string, number>): ReasonCount[] {
  return [...reasons].map(([reason, count]) => ({ reason, count })).toSorted((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}

function addReason(reasons: Map<string, number>, reason: string, count: number): void {
  reasons.set(reason, (reasons.get(reason) ?? 0) + count);
}

/** Rows of a publication that never fills a needed field cannot be computed, whatever they seem to say. */
function judged(answer: CubeAnswer): readonly CubeRow[] {
  if (answer.hasNeededFields) return answer.rows;
  return answer.rows.map((row) => ({ ...row, state: 'REASON' as const, reason: 'FIELD_NOT_PUBLISHED', currency: null }));
}

interface Draft { numerator: CubeRow[]; counted: CubeRow[]; reasons: Map<string, number>; currencies: Set<string | null>; rows: CubeRow[] }

/** Cells of a cube, with the cases that have no year left out; their number is told apart. */
export function cellsOf(answer: CubeAnswer, members: CubeAnswer | null): { cells: Cell[]; withoutYear: number; total: number } {
  const rows = judged(answer);
  const drafts = new Map<string, Draft & { year: number; code: string | null }>();
  const all = members ? judged(members) : rows;
  const reasonRows = all.filter((row) => row.state === 'REASON');
  const draftOf = (row: CubeRow): Draft | undefined => {
    if (row.year === null) return undefined;
    const key = `${row.year} ${row.code ?? ''}`;
    const draft = drafts.get(key) ?? { year: row.year, code: row.code, numerator: [], counted: [], reasons: new Map<string, number>(), currencies: new Set<string | null>(), rows: [] };
    drafts.set(key, draft);
    return draft;
  };
  for (const row of reasonRows) {
    const draft = draftOf(row);
    if (draft) addReason(draft.reasons, row.reason ?? 'UNKNOWN', row.count);
  }
  for (const row of rows) {
    if (row.state === 'REASON') continue;
    const draft = draftOf(row);
    draft?.rows.push(row);
    draft?.currencies.add(row.currency);
  }
  const cells = [...drafts.values()].flatMap(({ year, code, reasons, currencies, rows: counted }) =>
    [...(currencies.size > 0 ? currencies : [null])].map((currency): Cell => {
      const own = counted.filter((row) => row.currency === currency);
      return { year, code, currency, counted: own, numerator: own.filter((row) => row.state === 'NUMERATOR'), reasons };
    }));
  return { cells, withoutYear: casesOf(all.filter((row) => row.year === null)), total: casesOf(all) };
}
