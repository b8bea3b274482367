import type { MissingReason } from '../src/domain/missingReason.ts';
import { isMissingStatus, type ObservationStatus } from '../src/domain/observationStatus.ts';
import type { BetterWhen } from '../src/domain/procurement.ts';
import { UNITS } from '../src/domain/unit.ts';
import type { SeedRow } from './conversion.ts';
import { ratioColumns } from './ratioTerms.ts';

/** An internationally comparable indicator as we describe it, before it has a place in a source. */
export interface IndicatorText {
  readonly code: string;
  readonly name: { readonly en: string; readonly ko: string };
  readonly definition: { readonly en: string; readonly ko: string };
  readonly unit: string;
  readonly decimals?: number;
  readonly betterWhen: BetterWhen;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly topic: string;
}

interface Place {
  readonly source: string;
  readonly locator: string;
}

/** A row of indicators.csv: unit multiplier 0, first version of the definition. */
export function internationalIndicator(text: IndicatorText, { source, locator }: Place): SeedRow {
  if (!UNITS.has(text.unit)) throw new Error(`${text.code} has the unit ${text.unit}, which src/domain/unit.ts does not have`);
  return {
    code: text.code,
    version: '1',
    name_en: text.name.en,
    name_ko: text.name.ko,
    definition_en: text.definition.en,
    definition_ko: text.definition.ko,
    unit: text.unit,
    multiplier: 0,
    decimals: text.decimals ?? null,
    better_when: text.betterWhen,
    comparability: 'INTERNATIONAL',
    ...ratioColumns(text),
    topic: text.topic,
    crosswalk: null,
    source,
    locator,
  };
}

interface Observation extends Place {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  /** The digits of the source, or why there are none. */
  readonly value: string | { readonly missing: MissingReason };
  readonly status: ObservationStatus;
  readonly breakdown?: string;
  readonly warnings?: readonly string[];
}

/** A row of observations.csv; refuses a value that is no number and a status that contradicts the value. */
export function observation(each: Observation): SeedRow {
  const present = typeof each.value === 'string';
  const place = `${each.source} ${each.locator}`;
  if (present && !/^-?\d+(\.\d+)?$/.test(each.value)) throw new Error(`${place}: "${each.value}" is not a number`);
  if (present === isMissingStatus(each.status)) throw new Error(`${place}: status ${each.status} contradicts the value`);
  return {
    indicator: each.indicator,
    area: each.area,
    period: each.period,
    value: present ? each.value : null,
    status: each.status,
    missing_reason: present ? null : each.value.missing,
    breakdown: each.breakdown ?? null,
    warnings: (each.warnings ?? []).join(';') || null,
    source: each.source,
    locator: each.locator,
  };
}
