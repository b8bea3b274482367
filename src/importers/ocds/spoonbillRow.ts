import type { Step } from './flatHeading.ts';

/** Where the rows of a table of Spoonbill belong, by its name; tables of documents and milestones are not needed. */
const TABLES: Readonly<Record<string, string>> = {
  tenders: 'tender', tenders_items: 'tender/items[]', tenders_tenderers: 'tender/tenderers[]', tenders_lots: 'tender/lots[]',
  awards: 'awards[]', awards_suppliers: 'awards[]/suppliers[]', awards_items: 'awards[]/items[]',
  contracts: 'contracts[]', contracts_items: 'contracts[]/items[]', contracts_suppliers: 'contracts[]/suppliers[]',
  parties: 'parties[]', planning: 'planning', bids_details: 'bids/details[]', bids_details_tenderers: 'bids/details[]/tenderers[]',
};

const stepsOf = (path: string): Step[] => path.split('/').map((part) => (part.endsWith('[]') ? { name: part.slice(0, -2), position: 0 } : { name: part, position: null }));

/** An id that a row states for an object above it, or for its own. */
export interface StatedId {
  readonly steps: readonly Step[];
  readonly id: string;
}

/**
 * The ids in a rowID, which leads from the process over tables and ids to the row: ocds-1/awards:A1/awards_suppliers:S1.
 * Undefined where it names a table that nothing is read from.
 */
export function idsOfRow(rowId: string, ocid: string): StatedId[] | undefined {
  const rest = rowId.startsWith(`${ocid}/`) ? rowId.slice(ocid.length + 1) : rowId;
  const ids: StatedId[] = [];
  for (const part of rest.split(/\/(?=[A-Za-z_]+:)/)) {
    const colon = part.indexOf(':');
    const path = colon < 0 ? undefined : TABLES[part.slice(0, colon)];
    if (path === undefined) return undefined;
    const id = part.slice(colon + 1);
    if (id !== '') ids.push({ steps: [...stepsOf(path), { name: 'id', position: null }], id });
  }
  return ids;
}
