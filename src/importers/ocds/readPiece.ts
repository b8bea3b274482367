import type { Finding } from './finding.ts';
import type { ReadContext } from './memberReader.ts';
import { readItems, type ReadCounts } from './readItems.ts';
import { stageItem } from './stageItem.ts';
import { bucketOf, stagedLine } from './stagedReleases.ts';
import type { TextPiece } from './textPieces.ts';

export interface PieceRead {
  /** Lines of releases by the bucket of their process, in the order of the text. */
  readonly lines: ReadonlyMap<number, string>;
  readonly findings: readonly Finding[];
  readonly counts: ReadCounts;
}

/** Parses a piece of a text, checks its releases and leaves out what is not kept of them. */
export function readPiece(piece: TextPiece, context: Omit<ReadContext, 'onFinding'>): PieceRead {
  const findings: Finding[] = [];
  const onFinding = (finding: Finding): void => void findings.push(finding);
  const counts = { releases: 0, compiledReleases: 0, records: 0, linkedReleases: 0 };
  const lines = new Map<number, string>();
  for (const item of readItems(piece, { counts, onFinding })) {
    const staged = stageItem(item, { ...context, onFinding });
    if (!staged) continue;
    const bucket = bucketOf(staged.ocid);
    lines.set(bucket, (lines.get(bucket) ?? '') + stagedLine(staged));
  }
  return { lines, findings, counts };
}
