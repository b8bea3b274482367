import type { LocalisedText } from '../../domain/localisedText.ts';

/** A file or page that numbers of an answer come from. */
export interface CitedSource {
  readonly publisher: LocalisedText;
  readonly title: string;
  /** Null where the source gives none. */
  readonly url: string | null;
  /** As the source words it, or "not stated". */
  readonly licence: string;
  readonly licenceUrl: string | null;
  /** False where the licence was read on a page that carries the data, not at the publisher. */
  readonly licenceConfirmed: boolean;
  /** ISO date. */
  readonly accessed: string;
  readonly edition: string | null;
  /** Year, month or day in ISO form in which the publisher brought the edition out. */
  readonly published: string | null;
  readonly fileHash: string | null;
  /** The wording that the publisher asks for, where it does. */
  readonly citation: string | null;
}

export interface CitedRelease {
  readonly number: number;
  /** ISO date or date-time. */
  readonly publishedAt: string;
}

/** What a citation is made of. Nothing depends on the day of asking: the same answer is cited in the same words for ever. */
export interface CitedAnswer {
  readonly title: LocalisedText;
  readonly sources: readonly CitedSource[];
  readonly release: CitedRelease;
  /** Absolute address. */
  readonly permalink: string;
  readonly resultHash: string;
}

/** The name under which answers are cited. */
export const ATLAS = 'Procurement Atlas';

/** 2026-11-24 of 2026-11-24T08:30:00Z. */
export function dayOf(instant: string): string {
  return instant.slice(0, 10);
}

/** Publishers in the order of their first source, each once. */
export function publishersOf(sources: readonly CitedSource[]): readonly LocalisedText[] {
  return [...new Map(sources.map(({ publisher }) => [publisher.en, publisher])).values()];
}

function sourceKey(source: CitedSource): string {
  return JSON.stringify([source.publisher.en, source.title, source.url, source.edition, source.licence]);
}

/** Sources told apart by what a reader sees: two files under one title and address are one. */
export function distinctSources(sources: readonly CitedSource[]): readonly CitedSource[] {
  const byKey = new Map<string, CitedSource>();
  for (const source of sources) if (!byKey.has(sourceKey(source))) byKey.set(sourceKey(source), source);
  return [...byKey.values()];
}
