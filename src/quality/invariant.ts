import type { Catalogue } from '../database/catalogue.ts';
import type { Database } from '../database/database.ts';

/** What an invariant looks at: one release and the database it lies in. */
export interface QualityContext {
  readonly database: Database;
  readonly catalogue: Catalogue;
  /** How many observations an audit re-reads, and the seed of its choice. */
  readonly sample: number;
  readonly random: number;
  /** Codes of the editions that ship with the atlas, of which an audit may find the sources. */
  readonly shipped: ReadonlySet<string>;
}

/** Something that must hold of the loaded data; its name is the sentence that holds. */
export interface Invariant<Context = QualityContext> {
  readonly name: string;
  /** What contradicts it, each in one sentence; empty where it holds. */
  readonly violations: (context: Context) => Promise<string[]>;
}

interface Condition { readonly sql: string; readonly values: number[] }

/** SQL condition for rows of these editions. */
export const ofEditions = (values: number[]): Condition => ({ sql: `edition_id in (${values.map(() => '?').join(', ') || 'null'})`, values });

/** SQL condition for the current editions of the release. */
export const currentEditions = ({ catalogue }: QualityContext): Condition => ofEditions([...catalogue.editions.keys()]);
