import { searchTerms } from '../../domain/searchTerms.ts';
import type { SqlValue } from '../../database/database.ts';
import type { Sidecar } from './sidecar.ts';
import type { NounTableRows } from './nounRows.ts';

/** What search indexes of one thing. */
export interface SearchText {
  readonly kind: string;
  readonly code: string;
  readonly titles: string;
  readonly body: string;
  readonly terms: string;
}

interface Searchable {
  readonly kind: string;
  readonly titles: readonly string[];
  readonly body: readonly string[];
}

const SEARCHABLE: Readonly<Record<string, Searchable>> = {
  countries: { kind: 'COUNTRY', titles: ['nameEn', 'nameKo', 'code', 'alpha2', 'aliases'], body: [] },
  country_groups: { kind: 'COUNTRY_GROUP', titles: ['nameEn', 'nameKo', 'code'], body: [] },
  procurement_systems: { kind: 'PROCUREMENT_SYSTEM', titles: ['nameEn', 'nameKo', 'localName', 'code'], body: ['operatorName', 'scope'] },
  indicators: { kind: 'INDICATOR', titles: ['nameEn', 'nameKo', 'code'], body: ['definitionEn', 'definitionKo', 'numerator', 'denominator', 'topic'] },
  policies: { kind: 'POLICY', titles: ['nameEn', 'nameKo', 'code'], body: ['summaryEn', 'summaryKo', 'kind', 'legalBasis'] },
  cooperation_events: { kind: 'COOPERATION_EVENT', titles: ['nameEn', 'nameKo'], body: ['summaryEn', 'summaryKo', 'placeEn', 'placeKo', 'kind'] },
};

function document(kind: string, code: string, texts: { titles: string[]; body: string[] }): SearchText {
  const titles = texts.titles.join('\n');
  const body = texts.body.join('\n');
  return { kind, code, titles, body, terms: [...new Set(searchTerms(`${titles}\n${body}`))].join(' ') };
}

const filled = (values: Readonly<Record<string, SqlValue>>, properties: readonly string[]): string[] =>
  properties.flatMap((property) => {
    const value = values[property];
    return typeof value === 'string' ? value.split(property === 'aliases' ? ';' : '\n') : [];
  });

/** The search documents of an edition: one for each named thing in its tables, and one for the dataset itself. */
export function searchDocuments(sidecar: Sidecar, tables: readonly NounTableRows[]): SearchText[] {
  const { title, code } = sidecar.dataset;
  const dataset = document('DATASET', code, {
    titles: [title.en, ...(title.ko ? [title.ko] : []), code],
    body: [sidecar.edition.title, sidecar.publisher.name.en, ...(sidecar.publisher.name.ko ? [sidecar.publisher.name.ko] : [])],
  });
  const nouns = tables.flatMap(({ table, rows }) => {
    const searchable = SEARCHABLE[table.kind];
    if (!searchable) return [];
    return rows.map(({ values }) => document(searchable.kind, String(values['code']), { titles: filled(values, searchable.titles), body: filled(values, searchable.body) }));
  });
  return [dataset, ...nouns];
}
