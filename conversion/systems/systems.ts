import { claimTables } from '../claims/claimTables.ts';
import { readCsv, type Conversion, type Seed, type SeedRow, type SourceFile } from '../conversion.ts';
import { cooperationRows, participantRows } from './cooperationTables.ts';
import { readFacts } from './gathered.ts';
import type { Gathered } from './places.ts';
import { policyRows } from './policyTables.ts';
import { SourceBook } from './sourceBook.ts';
import { agencyRows, claimRows, eventRows, kinRows, publicationRows, stageRows, systemRows } from './systemTables.ts';

type Text = Readonly<{ en: string; ko: string }>;
type Tables = readonly (readonly [kind: string, rows: readonly SeedRow[]])[];

const ATLAS = { code: 'procurement-atlas', name: { en: 'Procurement Atlas (compiler; each row names its own source)', ko: '프로큐어먼트 아틀라스(편찬, 행마다 출처 표기)' }, url: 'not stated' };
const PPS = { code: 'pps', name: { en: 'Public Procurement Service (Korea)', ko: '조달청' }, url: 'not stated' };

interface Named {
  readonly publisher: typeof PPS;
  readonly dataset: string;
  readonly folder: string;
  readonly edition: string;
  readonly title: Text;
  readonly editionTitle: string;
  readonly note: string;
}

function seedOf(named: Named, book: SourceBook, tables: Tables): Seed {
  const files = [['sources', book.rows()] as const, ...tables];
  return {
    folder: `${named.publisher.code}/${named.folder}/${named.edition}`,
    sidecar: {
      publisher: named.publisher,
      dataset: { code: named.dataset, title: named.title, url: 'not stated', licence: { name: 'not stated', confirmed: false, note: named.note } },
      edition: { code: named.edition, title: named.editionTitle, published: '2026', accessed: '2026-11-24', precedence: 10 },
      warnings: [],
      tables: files.map(([kind]) => ({ file: `${kind}.csv`, kind })),
    },
    tables: files.map(([kind, rows]) => ({ file: `${kind}.csv`, rows })),
  };
}

/** Systems, agencies, policies and cooperation, gathered from the pages that facts.csv, systems.csv and policies.csv name. */
export const systems: Conversion = (source) => {
  const factsFile = source('systems/facts.csv');
  const systemsFile = source('systems/systems.csv');
  const facts = readFacts(factsFile, source('systems/source-errors.csv'));
  const rows = new Map(readCsv(systemsFile).map((row) => [row.line, row]));
  const gather = (): Gathered => ({ facts, factsFile, systems: rows, systemsFile, book: new SourceBook() });
  return [systemSeed(gather()), policySeed(gather(), source('systems/policies.csv')), cooperationSeed(gather(), source('press-release/text.txt'))];
};

function systemSeed(gathered: Gathered): Seed {
  const tables: Tables = [
    ['agencies', agencyRows(gathered)],
    ['procurement_systems', systemRows(gathered)],
    ['system_events', eventRows(gathered)],
    ['system_functions', stageRows(gathered)],
    ['system_lineages', kinRows(gathered)],
    ['ocds_publications', publicationRows(gathered)],
    ...claimTables(claimRows(gathered, ({ kind }) => kind !== 'POLICY' && kind !== 'EVENT')),
  ];
  return seedOf({
    publisher: ATLAS, dataset: 'procurement-systems', folder: 'systems', edition: 'procurement-systems-2026', title: { en: 'National e-procurement systems', ko: '각국 전자조달시스템' }, editionTitle: 'As read by 24 November 2026',
    note: 'facts read on the pages that the rows name; the pages state no licence that was read',
  }, gathered.book, tables);
}

function policySeed(gathered: Gathered, policies: SourceFile): Seed {
  const tables: Tables = [['policies', policyRows(gathered, policies)], ...claimTables(claimRows(gathered, ({ kind }) => kind === 'POLICY'))];
  return seedOf({
    publisher: PPS, dataset: 'pps-policies', folder: 'policies', edition: 'pps-policies-2026', title: { en: 'Korean public procurement policies', ko: '한국 공공조달 정책' }, editionTitle: 'As read by 24 November 2026',
    note: 'facts read on the pages that the rows name; the press release of 7 September 2023 is under KOGL Type 1',
  }, gathered.book, tables);
}

function cooperationSeed(gathered: Gathered, release: SourceFile): Seed {
  const tables: Tables = [
    ['cooperation_events', cooperationRows(gathered, release)],
    ['event_participants', participantRows(gathered, release)],
    ...claimTables(claimRows(gathered, ({ kind }) => kind === 'EVENT')),
  ];
  return seedOf({
    publisher: PPS, dataset: 'pps-cooperation', folder: 'cooperation', edition: 'pps-cooperation-2026', title: { en: 'International cooperation of Korea in public procurement', ko: '한국 공공조달 국제협력' }, editionTitle: 'As read by 24 November 2026',
    note: 'facts read on the pages that the rows name; the press release of 7 September 2023 is under KOGL Type 1',
  }, gathered.book, tables);
}
