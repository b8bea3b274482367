import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { bibtexText } from '../../src/exporters/citations/bibtex.ts';
import { cite } from '../../src/exporters/citations/citation.ts';
import type { CitedAnswer, CitedSource } from '../../src/exporters/citations/citedAnswer.ts';
import { licenceOf } from '../../src/exporters/citations/licences.ts';
import { SOURCES } from './syntheticTable.ts';

const answer: CitedAnswer = {
  title: { en: 'Share of procurement in GDP, 100% & more', ko: 'GDP 대비 조달 비중' },
  sources: SOURCES,
  release: { number: 7, publishedAt: '2026-11-24T08:30:00.000Z' },
  permalink: 'https://atlas.example/q/a_b~c',
  resultHash: 'ab12cd34'.repeat(8),
};
const citation = cite(answer);
const source = (changes: Partial<CitedSource>): CitedSource => ({ ...(SOURCES[0] as CitedSource), ...changes });

describe('text', () => {
  test('in English names publishers, licences, release, address and hash', () => {
    expect(citation.text()).toBe(
      'Synthetic Office & Sons; Bureau of Made-up Figures. Share of procurement in GDP, 100% & more. Procurement Atlas, release 7 (2026-11-24). '
      + 'Sources: Synthetic Office & Sons, "Tables of nothing_at_all" (synthetic-2017), https://office.example/a_b?x=1&y=100%25, accessed 2026-11-24 [licence: CC BY 4.0]. '
      + 'Bureau of Made-up Figures, "Yearbook {draft}", accessed 2026-11-20 [licence not stated]. '
      + `https://atlas.example/q/a_b~c (SHA-256 of the result: ${'ab12cd34'.repeat(8)})`,
    );
  });

  test('in Korean uses Korean names where there are any', () => {
    expect(citation.text('KO')).toContain('합성청; Bureau of Made-up Figures. GDP 대비 조달 비중. Procurement Atlas, 릴리스 7 (2026-11-24). 출처: 합성청, 「Tables of nothing_at_all」');
    expect(citation.text('KO')).toContain('[이용조건 명시되지 않음]');
  });

  test('counts the titles of a publisher beyond four, and says each source once', () => {
    const many = Array.from({ length: 7 }, (_, n) => source({ title: `Table ${Math.min(n, 5)}` }));
    expect(cite({ ...answer, sources: many }).text()).toContain('"Table 3" (synthetic-2017), https://office.example/a_b?x=1&y=100%25, accessed 2026-11-24; and 2 further sources listed under the permalink');
  });
});

describe('BibTeX', () => {
  test('escapes what TeX reads as a command', () => {
    expect(bibtexText('50% of $1 & #2_a {b} ~^\\')).toBe('50\\% of \\$1 \\& \\#2\\_a \\textbraceleft{}b\\textbraceright{} \\textasciitilde{}\\textasciicircum{}\\textbackslash{}');
  });

  test('written out by hand', () => {
    expect(citation.bibtex().split('\n\n')[0]).toBe([
      '@misc{procurement_atlas_r7_ab12cd34,',
      '  author = {{Synthetic Office \\& Sons} and {Bureau of Made-up Figures}},',
      '  title = {{Share of procurement in GDP, 100\\% \\& more}},',
      '  year = {2026},',
      '  month = {11},',
      '  publisher = {Procurement Atlas},',
      '  version = {release 7},',
      '  url = {https://atlas.example/q/a_b%7Ec},',
      `  note = {SHA-256 of the result: ${'ab12cd34'.repeat(8)}. Licences: Synthetic Office \\& Sons: CC BY 4.0; Bureau of Made-up Figures: not stated}`,
      '}',
    ].join('\n'));
  });

  test('read by a citation library gives authors, titles, dates and addresses', () => {
    const [main, first, second] = new Cite(citation.bibtex()).data;
    expect(main).toMatchObject({ title: 'Share of procurement in GDP, 100% & more', issued: { 'date-parts': [[2026, 11]] }, URL: 'https://atlas.example/q/a_b%7Ec' });
    const names = main?.['author'] as readonly Record<string, string>[];
    expect(names.map((name) => name['literal'] ?? name['family'])).toEqual(['Synthetic Office & Sons', 'Bureau of Made-up Figures']);
    expect(first).toMatchObject({ title: 'Tables of nothing_at_all', URL: 'https://office.example/a_b?x=1&y=100%25', issued: { 'date-parts': [[2017, 7]] } });
    expect(second?.['title']).toBe('Yearbook {draft}');
  });

  test('keys are unique', () => {
    const twice = cite({ ...answer, sources: [source({ title: 'One' }), source({ title: 'Two' })] });
    expect(twice.bibtex().match(/@misc\{[^,]+/g)).toEqual(['@misc{procurement_atlas_r7_ab12cd34', '@misc{synthetic_office_sons_synthetic_2017', '@misc{synthetic_office_sons_synthetic_2017_2']);
  });
});

test('CSL-JSON is accepted by a citation library as it is', () => {
  const items = citation.cslJson();
  expect(items[1]).toEqual({
    id: 'synthetic_office_sons_synthetic_2017', type: 'dataset', title: 'Tables of nothing_at_all', author: [{ literal: 'Synthetic Office & Sons' }], issued: { 'date-parts': [[2017, 7, 13]] },
    accessed: { 'date-parts': [[2026, 11, 24]] }, publisher: 'Synthetic Office & Sons', version: 'synthetic-2017', URL: 'https://office.example/a_b?x=1&y=100%25', note: 'Licence: CC BY 4.0',
  });
  expect(new Cite(items).data.map(({ title }) => title)).toEqual(['Share of procurement in GDP, 100% & more', 'Tables of nothing_at_all', 'Yearbook {draft}']);
});

test('RIS read by a citation library gives the same records', () => {
  expect(citation.ris().split('\r\n').slice(0, 6)).toEqual(['TY  - DATA', 'ID  - procurement_atlas_r7_ab12cd34', 'AU  - Synthetic Office & Sons', 'AU  - Bureau of Made-up Figures', 'TI  - Share of procurement in GDP, 100% & more', 'PY  - 2026']);
  const records = new Cite(citation.ris(), { forceType: '@ris/file' }).data;
  expect(records.map(({ type, title }) => [type, title])).toEqual([['dataset', 'Share of procurement in GDP, 100% & more'], ['dataset', 'Tables of nothing_at_all'], ['dataset', 'Yearbook {draft}']]);
});

test('JSON-LD is a schema.org Dataset with every licence, source and download', () => {
  const thing = citation.jsonLd();
  expect(thing).toMatchObject({
    '@type': ['Dataset', 'dcat:Dataset'], '@id': 'https://atlas.example/q/a_b~c', datePublished: '2026-11-24', version: '7',
    license: ['https://creativecommons.org/licenses/by/4.0/', 'not stated'],
    creator: [{ '@type': 'Organization', name: 'Synthetic Office & Sons' }, { '@type': 'Organization', name: 'Bureau of Made-up Figures' }],
  });
  const downloads = thing['distribution'] as readonly { contentUrl: string; encodingFormat: string }[];
  expect(downloads).toHaveLength(10);
  expect(downloads.find(({ contentUrl }) => contentUrl.endsWith('.sdmx-csv'))?.encodingFormat).toBe('application/vnd.sdmx.data+csv; version=2.0.0');
  expect(thing['isBasedOn']).toHaveLength(2);
});

describe('obligations', () => {
  test('mixed licences are all listed with their publishers', () => {
    expect(citation.obligations()).toEqual([
      'This answer mixes 2 licences or terms; all of the following hold together.',
      'Synthetic Office & Sons (CC BY 4.0 <https://creativecommons.org/licenses/by/4.0/>): credit the publisher, link to the licence, and say what was changed (converted, ranked or aggregated values are changes).',
      'Bureau of Made-up Figures (not stated): no licence is stated: clear the use with the publisher before passing the data on; single figures may be quoted with their source.',
    ]);
    expect(citation.obligations('KO')[0]).toBe('이 결과에는 서로 다른 이용조건 2가지가 섞여 있으며, 아래 조건이 모두 적용됩니다.');
  });

  test('terms that were not read at the publisher are told as such', () => {
    const [line] = cite({ ...answer, sources: [source({ licence: 'OECD terms and conditions', licenceConfirmed: false })] }).obligations();
    expect(line).toContain('credit the OECD as source');
    expect(line).toContain('were not read at the publisher itself: confirm them before you publish.');
  });

  test.each([
    ['CC BY 4.0', 'CC-BY-4.0'], ['cc-by-4.0', 'CC-BY-4.0'], ['KOGL Type 1', 'KOGL-1'], ['공공누리 제1유형', 'KOGL-1'], ['ODC-PDDL-1.0', 'PDDL-1.0'], ['MIT', 'MIT'],
    ['CC BY-NC 4.0', null], ['KOGL Type 4', null], ['public domain', null], ['not stated', null],
  ])('%s has the identifier %s', (name, identifier) => expect(licenceOf(name).identifier).toBe(identifier));

  test('a licence that is not known sends the reader to its terms', () => expect(licenceOf('Crown terms').demand.en).toBe('read the terms that the source names ("Crown terms") and follow them'));
});
