import { RELATION_NAMES, type RelationRow } from '../domain/contractRelations.ts';
import type { StoredRelation } from './manifest.ts';
import { columnsOf } from './storedColumns.ts';
import { TextBytes } from './textBytes.ts';

/** Bytes that are handed on together. */
const PIECE = 64 * 1024;

export const STORED_RELATIONS: readonly StoredRelation[] = [...RELATION_NAMES, 'release'];

/** Rows of one table as lines of JSON. */
export interface RowLines {
  readonly pieces: readonly Uint8Array[];
  readonly rows: number;
  /** Characters of the longest line. */
  readonly longest: number;
}

/** A row as a line of JSON; what it has no value for is left out, and `more` is one member that comes after the others. */
export function rowLine(names: readonly string[], row: RelationRow, more: string): string {
  let members = '';
  for (const name of names) {
    const value = row[name];
    if (value === null || value === undefined) continue;
    members += `"${name}":${typeof value === 'string' ? JSON.stringify(value.toWellFormed()) : String(value)},`;
  }
  return `{${members}${more}}\n`;
}

class Gathered {
  readonly names: readonly string[];
  private readonly text = new TextBytes(PIECE, (bytes) => this.pieces.push(new Uint8Array(bytes)));
  private pieces: Uint8Array[] = [];
  private rows = 0;
  private longest = 0;

  constructor(relation: StoredRelation) {
    this.names = Object.keys(columnsOf(relation));
  }

  add(line: string): void {
    this.text.add(line);
    this.rows += 1;
    this.longest = Math.max(this.longest, line.length);
  }

  taken(): RowLines {
    this.text.flush();
    const { pieces, rows, longest } = this;
    [this.pieces, this.rows, this.longest] = [[], 0, 0];
    return { pieces, rows, longest };
  }
}

/** Gathers rows of a batch in memory, where its files are another's to write. */
export class RowGatherer {
  private readonly more: string;
  private readonly relations = new Map(STORED_RELATIONS.map((name) => [name, new Gathered(name)]));

  constructor(batch: number) {
    this.more = `"batch":${batch}`;
  }

  add(relation: StoredRelation, row: RelationRow): void {
    const gathered = this.relations.get(relation);
    gathered?.add(rowLine(gathered.names, row, this.more));
  }

  /** The rows since they were last taken. */
  taken(): ReadonlyMap<StoredRelation, RowLines> {
    return new Map([...this.relations].map(([name, gathered]) => [name, gathered.taken()]));
  }
}
