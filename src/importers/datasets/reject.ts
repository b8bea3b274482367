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
  /** True where a table could not be read to its end: what else it holds is not known. */
  torn = false;

  /** A reject after which nothing of the table is read. */
  tear(reject: Reject): void {
    this.torn = true;
    this.add(reject);
  }

  add(reject: Reject): void {
    this.count += 1;
    if (this.kept.length < RejectList.KEPT) this.kept.push({ ...reject, value: reject.value === null ? null : reject.value.slice(0, 200) });
  }
}
