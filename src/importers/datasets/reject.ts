/** One line of input that was not accepted, and how to mend it. */
export interface Reject {
  readonly file: string;
  /** Line in the file, the header being line 1. */
  readonly line: number | null;
  readonly column: string | null;
  readonly value: string | null;
  readonly rule: string;
  readonly hint: string;
}

/** Collects rejects: all are counted, the first thousand are kept with their words. */
export class RejectList {
  static readonly KEPT = 1000;
  readonly kept: Reject[] = [];
  count = 0;

  add(reject: Reject): void {
    this.count += 1;
    if (this.kept.length < RejectList.KEPT) this.kept.push({ ...reject, value: reject.value === null ? null : reject.value.slice(0, 200) });
  }
}
