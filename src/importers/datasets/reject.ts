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

/** A column of a table that nothing is read from: told, because it may be a misspelt one. */
export interface ColumnNotRead {
  readonly file: string;
  readonly column: string;
  /** Which column may be meant, or how to have it read. */
  readonly hint: string;
}

/** Collects rejects: all are counted, the first thousand are kept with their words. */
export class RejectList {
  static readonly KEPT = 1000;
  readonly kept: Reject[] = [];
  readonly notRead: ColumnNotRead[] = [];
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
