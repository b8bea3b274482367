import { BETTER_WHEN, CLAIM_SUBJECTS, COMPARABILITIES, GROUP_KINDS, LINEAGE_KINDS, SUPPORTS, SYSTEM_EVENT_KINDS } from '../../domain/procurement.ts';
import { PROCUREMENT_FUNCTION_BY_CODE } from '../../domain/procurementFunction.ts';
import { Agency } from '../../entities/agency.entity.ts';
import { BreakdownCode } from '../../entities/breakdownCode.entity.ts';
import { Claim } from '../../entities/claim.entity.ts';
import { CooperationEvent } from '../../entities/cooperationEvent.entity.ts';
import { Country } from '../../entities/country.entity.ts';
import { CountryGroup } from '../../entities/countryGroup.entity.ts';
import { EventParticipant } from '../../entities/eventParticipant.entity.ts';
import { GroupMembership } from '../../entities/groupMembership.entity.ts';
import { Indicator } from '../../entities/indicator.entity.ts';
import { OcdsPublication } from '../../entities/ocdsPublication.entity.ts';
import { Policy } from '../../entities/policy.entity.ts';
import { Predicate } from '../../entities/predicate.entity.ts';
import { ProcurementSystem } from '../../entities/procurementSystem.entity.ts';
import { SystemEvent } from '../../entities/systemEvent.entity.ts';
import { SystemFunction } from '../../entities/systemFunction.entity.ts';
import { SystemLineageEdge } from '../../entities/systemLineage.entity.ts';
import * as rule from './columnRules.ts';
import type { CellRule } from './columnRules.ts';
import type { CellSpec } from './readCells.ts';

/** The nouns whose codes other tables point at. */
export type Noun = 'country' | 'group' | 'area' | 'indicator' | 'agency' | 'system' | 'policy' | 'event';

export interface ColumnSpec extends CellSpec {
  /** The cell names one (or, joined by ';', several) of these. */
  readonly refersTo?: Noun;
  readonly list?: boolean;
}

export interface TableSpec {
  readonly entity: new () => object;
  readonly columns: Readonly<Record<string, ColumnSpec>>;
  /** Columns that together must be unique in an edition; empty where any two rows may be alike but for their source. */
  readonly key: readonly string[];
  /** The noun that the column `code` of this table defines. */
  readonly defines?: Noun;
}

const must = (property: string, cellRule: CellRule = rule.text, more: Partial<ColumnSpec> = {}): ColumnSpec => ({ property, rule: cellRule, required: true, ...more });
const may = (property: string, cellRule: CellRule = rule.text, more: Partial<ColumnSpec> = {}): ColumnSpec => ({ property, rule: cellRule, required: false, ...more });
const functionCode = rule.oneOf(Object.fromEntries(PROCUREMENT_FUNCTION_BY_CODE), 'function');

/** The tables of a dataset other than observations and sources: which column fills what, and by which rule. */
export const TABLE_SPECS: Readonly<Record<string, TableSpec>> = {
  countries: {
    entity: Country,
    defines: 'country',
    key: ['code'],
    columns: {
      code: must('code', rule.alpha3), alpha2: may('alpha2'), numeric: may('numericCode'), name_en: must('nameEn'), name_ko: may('nameKo'), aliases: may('aliases'),
      region_en: may('regionEn'), region_ko: may('regionKo'), region_code: may('regionCode'),
      subregion_en: may('subregionEn'), subregion_ko: may('subregionKo'), subregion_code: may('subregionCode'),
      currency: may('currency', rule.currencyCode), iso: must('iso', rule.yesNo), un_member: may('unMember', rule.yesNo),
    },
  },
  country_groups: {
    entity: CountryGroup,
    defines: 'group',
    key: ['code'],
    columns: { code: must('code', rule.nounCode), name_en: must('nameEn'), name_ko: may('nameKo'), kind: must('kind', rule.oneOf(GROUP_KINDS, 'kind of group')) },
  },
  group_memberships: {
    entity: GroupMembership,
    key: ['group', 'country', 'valid_from'],
    columns: {
      group: must('groupCode', rule.nounCode, { refersTo: 'group' }), country: must('countryCode', rule.alpha3, { refersTo: 'country' }),
      valid_from: may('validFrom', rule.partialDate), valid_to: may('validTo', rule.partialDate),
    },
  },
  indicators: {
    entity: Indicator,
    defines: 'indicator',
    key: ['code'],
    columns: {
      code: must('code', rule.indicatorCode), version: must('version'), name_en: must('nameEn'), name_ko: may('nameKo'), definition_en: must('definitionEn'), definition_ko: may('definitionKo'),
      unit: must('unitCode', rule.unitCode), multiplier: must('multiplier', rule.integer), decimals: may('decimals', rule.digits),
      better_when: must('betterWhen', rule.oneOf(BETTER_WHEN, 'direction')), comparability: must('comparability', rule.oneOf(COMPARABILITIES, 'comparability')),
      numerator: may('numerator'), denominator: may('denominator'), fiscal_year_start: may('fiscalYearStart', rule.month), max_value: may('maxValue', rule.number),
      topic: must('topic'), crosswalk: may('crosswalkCodes'), numerator_ko: may('numeratorKo'), denominator_ko: may('denominatorKo'),
    },
  },
  breakdowns: {
    entity: BreakdownCode,
    key: ['dimension', 'code'],
    columns: { dimension: must('dimension'), code: must('code'), label_en: must('labelEn'), label_ko: may('labelKo') },
  },
  agencies: {
    entity: Agency,
    defines: 'agency',
    key: ['code'],
    columns: { code: must('code', rule.nounCode), country: must('countryCode', rule.alpha3, { refersTo: 'country' }), name_en: must('nameEn'), name_ko: may('nameKo'), role: may('role'), url: may('url') },
  },
  procurement_systems: {
    entity: ProcurementSystem,
    defines: 'system',
    key: ['code'],
    columns: {
      code: must('code', rule.nounCode), country: must('countryCode', rule.alpha3, { refersTo: 'country' }), name_en: must('nameEn'), name_ko: may('nameKo'), local_name: may('localName'),
      operator: may('operatorCode', rule.nounCode, { refersTo: 'agency' }), operator_name: may('operatorName'), status: may('status'), url: may('url'), scope: may('scope'),
      evidence: must('evidence', rule.oneOf({ GOOD: 1, MEDIUM: 1, THIN: 1, OCDS_COLLECTOR_ONLY: 1 }, 'grade of evidence')),
    },
  },
  system_events: {
    entity: SystemEvent,
    key: [],
    columns: {
      system: must('systemCode', rule.nounCode, { refersTo: 'system' }), kind: must('kind', rule.oneOf(SYSTEM_EVENT_KINDS, 'kind of event')), date: may('partialDate', rule.partialDate),
      note_en: may('noteEn'), note_ko: may('noteKo'),
    },
  },
  system_functions: {
    entity: SystemFunction,
    key: [],
    columns: {
      system: must('systemCode', rule.nounCode, { refersTo: 'system' }), function: must('functionCode', functionCode), support: must('support', rule.oneOf(SUPPORTS, 'support')),
      place: may('place', rule.oneOf({ CENTRAL: 1, ENTITY: 1 }, 'place')), valid_from: may('validFrom', rule.partialDate), valid_to: may('validTo', rule.partialDate),
    },
  },
  system_lineages: {
    entity: SystemLineageEdge,
    key: ['system', 'kind', 'other', 'source'],
    columns: {
      system: must('systemCode', rule.nounCode, { refersTo: 'system' }), kind: must('kind', rule.oneOf(LINEAGE_KINDS, 'kind of lineage')), other: must('otherCode', rule.nounCode, { refersTo: 'system' }),
    },
  },
  ocds_publications: {
    entity: OcdsPublication,
    key: ['code'],
    columns: {
      code: must('code', rule.nounCode), country: may('countryCode', rule.alpha3, { refersTo: 'country' }), publisher: must('publisher'), scope: may('scope'), version: may('version'),
      last_release: may('lastReleaseDate', rule.partialDate), url: may('url'), system: may('systemCode', rule.nounCode, { refersTo: 'system' }),
    },
  },
  claims: {
    entity: Claim,
    key: [],
    columns: {
      subject_kind: must('subjectKind', rule.oneOf(CLAIM_SUBJECTS, 'kind of subject')), subject: must('subjectCode', rule.nounCode), predicate: must('predicate'), value: must('value'),
      as_of: may('asOfPeriod', rule.period), value_ko: may('valueKo'),
    },
  },
  predicates: {
    entity: Predicate,
    key: ['code'],
    columns: { code: must('code'), label_en: must('labelEn'), label_ko: may('labelKo') },
  },
  policies: {
    entity: Policy,
    defines: 'policy',
    key: ['code'],
    columns: {
      code: must('code', rule.nounCode), country: must('countryCode', rule.alpha3, { refersTo: 'country' }), name_en: must('nameEn'), name_ko: may('nameKo'), summary_en: must('summaryEn'), summary_ko: may('summaryKo'),
      kind: must('kind'), started: may('startedDate', rule.partialDate), ended: may('endedDate', rule.partialDate), legal_basis: may('legalBasis'),
      part_of: may('partOfCode', rule.nounCode, { refersTo: 'policy' }), indicators: may('indicatorCodes', rule.text, { refersTo: 'indicator', list: true }),
    },
  },
  cooperation_events: {
    entity: CooperationEvent,
    defines: 'event',
    key: ['code'],
    columns: {
      code: must('code', rule.nounCode), name_en: must('nameEn'), name_ko: may('nameKo'), summary_en: must('summaryEn'), summary_ko: may('summaryKo'), kind: must('kind'), date: may('partialDate', rule.partialDate),
      place_en: may('placeEn'), place_ko: may('placeKo'), host: may('hostCode', rule.nounCode, { refersTo: 'agency' }),
      participant_country_count: may('participantCountryCount', rule.integer), participant_count: may('participantCount', rule.integer),
      systems: may('systemCodes', rule.text, { refersTo: 'system', list: true }), policies: may('policyCodes', rule.text, { refersTo: 'policy', list: true }),
    },
  },
  event_participants: {
    entity: EventParticipant,
    key: ['event', 'country'],
    columns: { event: must('eventCode', rule.nounCode, { refersTo: 'event' }), country: must('countryCode', rule.alpha3, { refersTo: 'country' }) },
  },
};

/** The nouns that a claim's subject kind means. */
export const CLAIM_NOUNS: Readonly<Record<keyof typeof CLAIM_SUBJECTS, Noun>> = { COUNTRY: 'country', AGENCY: 'agency', SYSTEM: 'system', POLICY: 'policy', EVENT: 'event' };
