import { DefaultLogger, type LogContext } from '@mikro-orm/core';
import { measured } from '../domain/measured.ts';
import { tellDone } from '../domain/traced.ts';

/** Mark of the statements that Database was given: it tells of them itself, in parts of a millisecond. */
export const TOLD = 'told';

/** Tells whoever measures or traces of the statements that the ORM words itself; they hold no values, as nothing is logged. */
export class OrmStatements extends DefaultLogger {
  override logQuery({ query, took, label }: { query: string } & LogContext): void {
    // The bounds of a transaction are no work of their own.
    if (took === undefined || label === TOLD) return;
    measured('statement', 'primary', took / 1000);
    tellDone({ kind: 'statement', name: query }, performance.now() - took);
  }
}
