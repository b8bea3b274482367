import { FirstTables } from './0001-first-tables.ts';
import { StoredQuestions } from './0002-stored-questions.ts';
import { ContentHash } from './0003-content-hash.ts';
import { ContractingData } from './0004-contracting-data.ts';
import { ObservationLists } from './0005-observation-lists.ts';
import { Webhooks } from './0006-webhooks.ts';
import { KoreanClaims } from './0007-korean-claims.ts';

/** In the order in which they run; a landed one is never edited. */
export const SQLITE_MIGRATIONS = [
  { name: '0001-first-tables', class: FirstTables },
  { name: '0002-stored-questions', class: StoredQuestions },
  { name: '0003-content-hash', class: ContentHash },
  { name: '0004-contracting-data', class: ContractingData },
  { name: '0005-observation-lists', class: ObservationLists },
  { name: '0006-webhooks', class: Webhooks },
  { name: '0007-korean-claims', class: KoreanClaims },
];
