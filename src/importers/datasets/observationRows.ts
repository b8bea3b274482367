import type { NewRow } from '../../database/bulkInsert.ts';
import { isCurrency } from '../../domain/currency.ts';
import { isMissingStatus, type ObservationStatus } from '../../domain/observationStatus.ts';
import { periodSort, readPeriod, type Period } from '../../domain/period.ts';
import * as rule from './columnRules.ts';
import { readTable, unpivot, type TableRow } from './csvTable.ts';
import type { KnownCodes } from './knownCodes.ts';
import { readPlace, type Place } from './nounRows.ts';
import { readCells, requiredColumns, type CellSpec } from './readCells.ts';
import type { RejectList } from './reject.ts';
import { ShareScale } from './shareScale.ts';
import type { SidecarTable } from './sidecar.ts';
import { commaNumber, pointNumber } from './writtenValue.ts';

/** An observation that passed every check, by the properties of its entity, with its source still by code. */
export interface CheckedObservation {
  readonly values: NewRow;
  readonly place: Place;
  /** JSON of what it was computed from; for observations made from contracts. */
  readonly basis?: string;
}

/** What observations of an edition are checked against. */
export interface ObservationChecks {
  readonly known: KnownCodes;
  /** Warning codes that rows may name. */
  readonly warnings: ReadonlySet<string>;
  /** Code of the unit of an indicator. */
  readonly unitOf: (indicator: string) => string | undefined;
  readonly rejects: RejectList;
}

const COLUMNS: Readonly<Record<string, CellSpec>> = {
  indicator: { property: 'indicator', rule: rule.indicatorCode, required: true },
  area: { property: 'area', rule: rule.nounCode, required: true },
  period: { property: 'period', rule: rule.period, required: true },
  value: { property: 'decimalValue', rule: pointNumber, required: false },
  status: { property: 'status', rule: rule.status, required: false },
  missing_reason: { property: 'missingReason', rule: rule.missingReason, required: false },
  currency: { property: 'currency', rule: rule.currencyCode, required: false },
  breakdown: { property: 'breakdown', rule: rule.breakdown, required: false },
  warnings: { property: 'warnings', rule: rule.text, required: false },
};

const COMMA_COLUMNS = { ...COLUMNS, value: { property: 'decimalValue', rule: commaNumber, required: false } };

/** Remembers where each cell of an edition was given, compactly: millions of rows pass through it. */
class CellLines {
  readonly #lines = new Map<string, Map<number, number>>();

  /** The line that gave this cell before, or undefined and it is remembered. */
  seen(series: string, sort: number, line: number): number | undefined {
    const lines = this.#lines.get(series) ?? new Map<number, number>();
    const before = lines.get(sort);
    if (before !== undefined) return before;
    lines.set(sort, line);
    this.#lines.set(series, lines);
    return undefined;
  }
}

/** Reads the observations of an edition one after another; what fails goes to the rejects. */
export class ObservationReader {
  readonly #checks: ObservationChecks;
  readonly #cells = new CellLines();
  readonly #scale = new ShareScale();

  constructor(checks: ObservationChecks) {
    this.#checks = checks;
  }

  /** What looks wrong of the values that were read, though each of them may be right. */
  doubts(): string[] {
    return this.#scale.doubts();
  }

  /** What passes, as many at a time as were read, each checked when it is asked for. */
  async *read(folder: string, table: SidecarTable): AsyncGenerator<Iterable<CheckedObservation>> {
    const required = [...requiredColumns(COLUMNS), 'value'].filter((column) => !table.wide || (column !== 'value' && column !== table.wide.dimension));
    for await (const rows of readTable(folder, table, { rejects: this.#checks.rejects, columns: Object.keys(COLUMNS), required })) yield this.#checked(table, rows);
  }

  *#checked(table: SidecarTable, rows: Iterable<TableRow>): Generator<CheckedObservation> {
    for (const row of rows) {
      for (const each of unpivot(table, row)) {
        const checked = this.#check(table, each, each.column);
        if (checked) yield checked;
      }
    }
  }

  #check(table: SidecarTable, row: TableRow, wideColumn: string | null): CheckedObservation | undefined {
    const { rejects } = this.#checks;
    const values = readCells(row, table.decimal === ',' ? COMMA_COLUMNS : COLUMNS, { file: table.file, rejects, wideColumn });
    if (!values) return undefined;
    const problem = this.#problem(values as Values) ?? this.#repeated(values as Values, row.line);
    if (problem) {
      rejects.add({ file: table.file, line: row.line, ...problem, column: wideColumn ?? problem.column });
      return undefined;
    }
    const place = readPlace(row);
    if (values['decimalValue'] !== null) this.#scale.add(String(values['indicator']), { unit: this.#checks.unitOf(String(values['indicator'])) ?? '', value: Number(values['decimalValue']) });
    return { values: complete(values as Values), place: wideColumn && !row.cells.has('locator') ? { ...place, locator: `${place.locator}, column ${wideColumn}` } : place };
  }

  #problem(values: Values): Problem | undefined {
    const { known, warnings, unitOf } = this.#checks;
    if (!known.has('indicator', values.indicator)) return unknown('indicator', values.indicator, known);
    if (!known.has('area', values.area)) return unknown('area', values.area, known);
    if (values.decimalValue !== null && values.missingReason !== null) return { column: 'missing_reason', value: values.missingReason, rule: 'value or reason', hint: 'A cell has a value or a reason why there is none, never both. Clear one of the two.' };
    if (values.decimalValue === null && values.missingReason === null) return { column: 'missing_reason', value: null, rule: 'value or reason', hint: 'The value is empty: say why in missing_reason (for all such cells under "defaults" in dataset.json, for example "missing_reason": "NOT_PUBLISHED"), or give the value.' };
    if (values.decimalValue === null && values.status !== null && !isMissingStatus(values.status)) return { column: 'status', value: values.status, rule: 'status of a missing value', hint: 'A cell without a value has the status O, M, L, H or Q.' };
    if (values.decimalValue !== null && values.status !== null && isMissingStatus(values.status)) return { column: 'status', value: values.status, rule: 'status of a value', hint: `The status ${values.status} says that there is no value, and there is one.` };
    if (values.decimalValue !== null && values.currency === null && unitOf(values.indicator) === 'XDC') return { column: 'currency', value: null, rule: 'currency of an amount', hint: 'The unit is national currency: name it in the column currency, for example KRW.' };
    if (values.currency !== null && !isCurrency(values.currency) && !known.isCurrencyOfCountry(values.currency)) return { column: 'currency', value: values.currency, rule: 'known currency', hint: `ISO 4217 has no currency "${values.currency}", and no country of the atlas has it. Write for example KRW.` };
    const undeclared = values.warnings?.split(';').find((code) => !warnings.has(code.trim()));
    if (undeclared !== undefined) return { column: 'warnings', value: undeclared, rule: 'declared warning', hint: 'Declare the warning with its message in dataset.json, with "appliesTo": "listed".' };
    return undefined;
  }

  #repeated(values: Values, line: number): Problem | undefined {
    const series = `${values.indicator} ${values.area} ${values.breakdown ?? ''}`;
    const before = this.#cells.seen(series, periodSort(toPeriod(values.period)), line);
    if (before === undefined) return undefined;
    return { column: 'period', value: `${series.trim()} ${values.period}`, rule: 'unique key', hint: `Line ${before} gives the same indicator, area, period and breakdown. Keep one, or put the other into an edition of its own.` };
  }
}

interface Values extends Readonly<Record<string, unknown>> {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly decimalValue: string | null;
  readonly status: ObservationStatus | null;
  readonly missingReason: string | null;
  readonly currency: string | null;
  readonly breakdown: string | null;
  readonly warnings: string | null;
}

interface Problem {
  readonly column: string;
  readonly value: string | null;
  readonly rule: string;
  readonly hint: string;
}

const unknown = (noun: 'indicator' | 'area', code: string, known: KnownCodes): Problem => ({ column: noun, value: code, rule: `known ${noun}`, hint: known.whyNot(noun, code) });

function toPeriod(text: string): Period {
  const period = readPeriod(text);
  if (!period) throw new Error(`"${text}" passed the rule for periods and is none.`);
  return period;
}

function complete(values: Values): NewRow {
  return {
    indicator: values.indicator,
    area: values.area,
    period: values.period,
    periodSort: periodSort(toPeriod(values.period)),
    breakdown: values.breakdown ?? '',
    value: values.decimalValue === null ? null : Number(values.decimalValue),
    decimalValue: values.decimalValue,
    currency: values.currency,
    status: values.status ?? (values.decimalValue === null ? 'O' : 'A'),
    missingReason: values.missingReason,
    warnings: values.warnings ?? '',
  };
}
