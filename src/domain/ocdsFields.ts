/** The fields of a contracting process whose coverage is told, by path without list positions. New ones are added at the end. */
export const FIELD_PATHS = [
  'ocid', 'date', 'tag', 'initiationType', 'buyer/id', 'buyer/name', 'parties/id', 'parties/identifier/id', 'parties/roles',
  'planning/budget/amount/amount',
  'tender/id', 'tender/title', 'tender/status', 'tender/procurementMethod', 'tender/procurementMethodDetails',
  'tender/mainProcurementCategory', 'tender/awardCriteria', 'tender/submissionMethod', 'tender/procuringEntity/id',
  'tender/value/amount', 'tender/value/currency', 'tender/tenderPeriod/startDate', 'tender/tenderPeriod/endDate',
  'tender/numberOfTenderers', 'tender/tenderers/id', 'tender/items/classification/id', 'tender/items/classification/scheme',
  'tender/lots/id', 'tender/documents/id',
  'bids/details/id', 'bids/details/status', 'bids/details/date', 'bids/details/value/amount', 'bids/details/tenderers/id',
  'awards/id', 'awards/date', 'awards/status', 'awards/value/amount', 'awards/value/currency', 'awards/suppliers/id',
  'contracts/id', 'contracts/awardID', 'contracts/status', 'contracts/dateSigned', 'contracts/value/amount',
  'contracts/period/startDate', 'contracts/amendments/id', 'contracts/implementation/transactions/id',
  'parties/details/scale',
] as const;

export type FieldPath = (typeof FIELD_PATHS)[number];
