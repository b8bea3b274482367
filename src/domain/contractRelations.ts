/**
 * The relations of the contract store: what is known of contracting processes, flat and typed, without personal data.
 * Amounts are integers of the currency's smallest unit, days are counted from 1970-01-01, flags are 0 and 1.
 */
export type ColumnType = 'TEXT' | 'INTEGER' | 'AMOUNT';

const columns = <T extends Record<string, ColumnType>>(list: T): Readonly<T> => Object.freeze(list);

/** Members that every relation repeats from its process, so that each can be counted by them. */
const PROCESS_COLUMNS = {
  ocid: 'TEXT',
  method: 'TEXT',
  category: 'TEXT',
  buyerLevel: 'TEXT',
  buyerKey: 'TEXT',
} as const;

export const RELATIONS = {
  /** One row for each contracting process. */
  process: columns({
    ...PROCESS_COLUMNS,
    contentHash: 'TEXT',
    methodWords: 'TEXT',
    categoryWords: 'TEXT',
    tenderStatus: 'TEXT',
    tenderStatusWords: 'TEXT',
    awardCriteria: 'TEXT',
    hasTender: 'INTEGER',
    processYear: 'INTEGER',
    tenderYear: 'INTEGER',
    awardYear: 'INTEGER',
    tenderStartDay: 'INTEGER',
    tenderEndDay: 'INTEGER',
    awardDay: 'INTEGER',
    submissionDays: 'INTEGER',
    decisionDays: 'INTEGER',
    tenderers: 'INTEGER',
    tenderersFrom: 'TEXT',
    lots: 'INTEGER',
    awards: 'INTEGER',
    activeAwards: 'INTEGER',
    awardsWithoutStatus: 'INTEGER',
    contracts: 'INTEGER',
    estimateAmount: 'AMOUNT',
    estimateCurrency: 'TEXT',
    awardedAmount: 'AMOUNT',
    awardedCurrency: 'TEXT',
    awardedReason: 'TEXT',
    bids: 'INTEGER',
    bidRatio: 'INTEGER',
    bidRatioReason: 'TEXT',
    identicalPrices: 'INTEGER',
    identicalPricesReason: 'TEXT',
    lateBidWon: 'INTEGER',
    lateBidReason: 'TEXT',
    othersDisqualified: 'INTEGER',
    othersDisqualifiedReason: 'TEXT',
    lowestDisqualified: 'INTEGER',
    lowestDisqualifiedReason: 'TEXT',
    lowestWon: 'INTEGER',
    lowestWonReason: 'TEXT',
    fieldsFilled: 'INTEGER',
    presence: 'TEXT',
  }),
  /** One row for each lot; a process without lots is one lot. */
  lot: columns({ ...PROCESS_COLUMNS, tenderYear: 'INTEGER', processYear: 'INTEGER', tenderers: 'INTEGER', tenderersReason: 'TEXT' }),
  /** One row for each award. */
  award: columns({ ...PROCESS_COLUMNS, status: 'TEXT', statusWords: 'TEXT', year: 'INTEGER', day: 'INTEGER', amount: 'AMOUNT', currency: 'TEXT', amountReason: 'TEXT', suppliers: 'INTEGER' }),
  /** One row for each supplier of each active award, or of a contract that has no award. */
  supply: columns({ ...PROCESS_COLUMNS, supplierKey: 'TEXT', scale: 'TEXT', year: 'INTEGER', amount: 'AMOUNT', currency: 'TEXT', amountReason: 'TEXT' }),
  /** One row for each supplier and each first-level class of what it was awarded. */
  supplyClass: columns({ ...PROCESS_COLUMNS, supplierKey: 'TEXT', classKey: 'TEXT', year: 'INTEGER' }),
  /** One row for each contract. */
  contract: columns({ ...PROCESS_COLUMNS, status: 'TEXT', statusWords: 'TEXT', year: 'INTEGER', month: 'INTEGER', amount: 'AMOUNT', currency: 'TEXT', amendments: 'INTEGER' }),
  /** One row for each organisation that took part in a process as tenderer. */
  tenderer: columns({ ...PROCESS_COLUMNS, tendererKey: 'TEXT', tenderYear: 'INTEGER', processYear: 'INTEGER', hasWon: 'INTEGER' }),
  /** One row for each bid that was handed in. */
  bid: columns({ ...PROCESS_COLUMNS, tendererKey: 'TEXT', status: 'TEXT', statusWords: 'TEXT', tenderYear: 'INTEGER', processYear: 'INTEGER', isDisqualified: 'INTEGER', isValid: 'INTEGER', isWinner: 'INTEGER', amount: 'AMOUNT', currency: 'TEXT' }),
} as const satisfies Record<string, Record<string, ColumnType>>;

export type Relation = keyof typeof RELATIONS;
export const RELATION_NAMES = Object.keys(RELATIONS) as Relation[];

/** A row as the importer makes it; `batch` is added when it is stored. */
export type RelationRow = Readonly<Record<string, string | number | bigint | null>>;
export type ProcessRows = Readonly<Record<Relation, readonly RelationRow[]>>;
