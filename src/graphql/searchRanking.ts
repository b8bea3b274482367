import { foldText, searchTerms } from '../domain/searchTerms.ts';
import type { SearchMatch } from '../database/repositories/search.repository.ts';

export interface RankedMatch {
  readonly match: SearchMatch;
  /** 0 to 1. */
  readonly score: number;
}

/** Kinds in the order in which they stand among equals: places first, then what belongs to them. */
const KIND_ORDER = ['COUNTRY', 'PROCUREMENT_SYSTEM', 'POLICY', 'INDICATOR', 'COUNTRY_GROUP', 'COOPERATION_EVENT', 'DATASET'];

/** How well a title fits what was typed: the same 1, the same but for its brackets 0.98, begins with it 0.9, holds it 0.8, holds all its terms 0.6. */
function titleFit(title: string, wanted: string, terms: readonly string[]): number {
  const folded = foldText(title).trim();
  if (folded === wanted) return 1;
  // What stands in brackets behind a name explains it.
  if (folded.replace(/\s*\([^()]*\)$/, '') === wanted) return 0.98;
  const share = wanted.length / Math.max(folded.length, 1);
  if (folded.startsWith(wanted)) return 0.85 + 0.1 * share;
  if (folded.includes(wanted)) return 0.75 + 0.1 * share;
  const words = searchTerms(title);
  const held = terms.filter((term) => words.some((word) => word.startsWith(term))).length / terms.length;
  return 0.6 * held;
}

/** Ranks matches by their titles, the texts behind them counting a little; ties by kind and code, so that both databases answer alike. */
export function rankMatches(matches: readonly SearchMatch[], text: string): RankedMatch[] {
  const wanted = foldText(text).trim();
  const terms = searchTerms(text);
  const ranked = matches.map((match) => {
    const best = Math.max(...match.titles.split('\n').map((title) => titleFit(title, wanted, terms)));
    return { match, score: Math.round((best === 0 ? 0.2 : best) * 10_000) / 10_000 };
  });
  const order = (match: SearchMatch): number => KIND_ORDER.indexOf(match.kind);
  return ranked.toSorted((a, b) => b.score - a.score || order(a.match) - order(b.match) || (a.match.code < b.match.code ? -1 : a.match.code > b.match.code ? 1 : b.match.editionId - a.match.editionId));
}

/** A stretch of the text around the first place where a term stands; null where none does. */
export function snippetOf(body: string, text: string): string | null {
  const folded = foldText(body);
  const wanted = foldText(text).trim();
  const at = [wanted, ...searchTerms(text)].map((term) => folded.indexOf(term)).find((index) => index >= 0);
  if (at === undefined || body === '') return null;
  const from = Math.max(0, at - 60);
  const piece = body.slice(from, at + 120).replaceAll('\n', ' ').trim();
  return `${from > 0 ? '… ' : ''}${piece}${at + 120 < body.length ? ' …' : ''}`;
}
