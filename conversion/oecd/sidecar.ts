import { ACCESSED, fileOf } from '../reference/sources.ts';
import type { SourceFile } from '../conversion.ts';

const OECD_TERMS = { name: 'OECD terms and conditions', confirmed: false, note: 'Named by who gathered the file; not read on a page of the OECD.' };
export const NOT_READ = { name: 'not stated', confirmed: false, note: 'The pages that were read state no licence; the terms and conditions of the OECD may hold.' };

export interface GlanceEdition {
  readonly code: string;
  readonly title: string;
  /** Year that the title names; absent where it names none. */
  readonly published?: string;
  readonly precedence: number;
}

export const folderOf = (edition: GlanceEdition): string => `oecd/oecd-gg-procurement/${edition.code}`;

/** What the sidecars of all editions share. */
export function sidecarHead(edition: GlanceEdition): Readonly<Record<string, unknown>> {
  return {
    publisher: { code: 'oecd', name: { en: 'OECD', ko: '경제협력개발기구' }, url: 'https://www.oecd.org' },
    dataset: {
      code: 'oecd-gg-procurement',
      title: { en: 'OECD Government at a Glance: size of public procurement', ko: 'OECD 한눈에 보는 정부: 공공조달 규모' },
      url: 'https://www.oecd.org/en/publications/government-at-a-glance-2025_0efd0bcd-en/full-report/size-of-public-procurement_6979cd47.html',
      licence: OECD_TERMS,
    },
    edition: {
      code: edition.code,
      title: edition.title,
      ...(edition.published === undefined ? {} : { published: edition.published }),
      accessed: ACCESSED,
      precedence: edition.precedence,
    },
  };
}

export interface GlanceSource {
  readonly code: string;
  readonly title: string;
  readonly url: string;
  readonly note?: string;
  readonly licence?: Readonly<Record<string, unknown>>;
}

export const sourceEntry = (source: GlanceSource, file: SourceFile): Readonly<Record<string, unknown>> => ({ ...source, locatorForm: 'line and column of the file, its header being line 1', file: fileOf(file) });

export const EDITIONS_DIFFER = {
  code: 'EDITIONS_DIFFER',
  message: {
    en: 'Editions of Government at a Glance give different figures for the same area and year. Do not join them into one series.',
    ko: '한눈에 보는 정부는 판마다 같은 지역·연도의 값이 다르므로 여러 판의 값을 하나의 시계열로 잇지 말 것.',
  },
  appliesTo: 'all',
};
