import type { BatchWriter } from '../../contracts/batchWriter.ts';
import type { Finding } from './finding.ts';
import type { FindingRule } from './findingRules.ts';

/** Findings of one rule that are kept one by one; the rest are counted. */
const KEPT_PER_RULE = 100_000;

/** Takes findings as they come and passes them on to the batch when it is asked to. */
export class FindingSink {
  private waiting: Finding[] = [];
  private readonly byRule = new Map<FindingRule, { severity: Finding['severity']; count: number }>();

  readonly take = (finding: Finding): void => {
    const entry = this.byRule.get(finding.rule) ?? { severity: finding.severity, count: 0 };
    entry.count += 1;
    this.byRule.set(finding.rule, entry);
    if (entry.count <= KEPT_PER_RULE) this.waiting.push(finding);
  };

  passOn(batch: BatchWriter): void {
    const findings = this.waiting;
    if (findings.length === 0) return;
    this.waiting = [];
    for (const finding of findings) batch.addFinding({ ...finding });
  }

  count(severity: Finding['severity']): number {
    return [...this.byRule.values()].reduce((sum, each) => (each.severity === severity ? sum + each.count : sum), 0);
  }

  counts(): { rule: FindingRule; severity: Finding['severity']; count: number }[] {
    return [...this.byRule].map(([rule, each]) => ({ rule, ...each })).toSorted((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
  }
}
