import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFile } from '../../../src/domain/projectFile.ts';
import { findInputFiles } from '../../../src/importers/ocds/inputFiles.ts';
import { findPublicationSidecar, readPublicationSidecar } from '../../../src/importers/ocds/publicationSidecar.ts';
import { temporaryStore } from './importShared.ts';

const RIGHT = { publisher: { code: 'agency', name: { en: 'Agency' } }, country: 'KOR', licence: { name: 'CC BY 4.0' } };

function written(content: unknown, name = 'publication.json'): string {
  const folder = join(temporaryStore(), 'data');
  mkdirSync(folder);
  writeFileSync(join(folder, 'releases.json'), '{"releases": []}');
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return join(folder, name);
}

describe('the sidecar of a publication', () => {
  test('is read with what it leaves out', async () => {
    expect(await readPublicationSidecar(written(RIGHT))).toEqual(RIGHT);
    const words = { ...RIGHT, codes: { procurementMethod: { 'Licitație deschisă': 'open' } }, sample: true };
    expect(await readPublicationSidecar(written(words))).toEqual(words);
  });

  test.each<[string, unknown, string]>([
    ['no licence', { ...RIGHT, licence: undefined }, "/ must have required property 'licence'"],
    ['a licence without a name', { ...RIGHT, licence: { url: 'https://example.org' } }, "/licence must have required property 'name'"],
    ['an address that is none', { ...RIGHT, licence: { name: 'x', url: 'example' } }, '/licence/url must match pattern'],
    ['a country by name', { ...RIGHT, country: 'Korea' }, '/country must match pattern'],
    ['a code of a publisher with a space', { ...RIGHT, publisher: { code: 'my agency', name: { en: 'A' } } }, '/publisher/code must match pattern'],
    ['a sample that is a word', { ...RIGHT, sample: 'yes' }, '/sample must be boolean'],
    ['a day that does not exist', { ...RIGHT, accessed: '2026-02-30' }, '/accessed must match format "date"'],
    ['a field that is not known', { ...RIGHT, license: 'x' }, '/ must NOT have additional properties (license)'],
    ['a code that is not in the list', { ...RIGHT, codes: { procurementMethod: { Licitație: 'opened' } } }, '/codes/procurementMethod/Licitație must be equal to one of the allowed values (open, selective, limited, direct)'],
    ['broken JSON', '{', 'publication.json is not JSON'],
    ['a text that no database keeps', { ...RIGHT, scope: 'all\u0000' }, '"scope" holds a NUL or half a character'],
    ['a field twice', '{"country": "KOR", "country": "USA"}', 'names "country" twice'],
  ])('with %s is refused by that field', async (_name, content, message) => {
    await expect(readPublicationSidecar(written(content))).rejects.toThrow(message);
  });

  test('that is not there is told', async () => {
    await expect(readPublicationSidecar('/nowhere/publication.json')).rejects.toThrow('There is no file "/nowhere/publication.json"');
  });

  test('is found in the folder or beside the file, and is not read as data', async () => {
    const path = written(RIGHT);
    const folder = join(path, '..');
    expect(await findPublicationSidecar([folder])).toBe(path);
    expect(await findPublicationSidecar([join(folder, 'releases.json')])).toBe(path);
    expect(await findPublicationSidecar(['-'])).toBeUndefined();
    expect((await findInputFiles([folder], path)).map(({ name }) => name)).toEqual(['data/releases.json']);
    await expect(findPublicationSidecar([folder, join(written(RIGHT), '..')])).rejects.toThrow('There is more than one publication.json');
  });

  test('data of that name stay data', async () => {
    expect(await findPublicationSidecar([join(written({ releases: [] }), '..')])).toBeUndefined();
  });

  test('knows the codes that the importer knows', () => {
    const codes = JSON.parse(readFileSync(projectFile('schema/ocds/codes.json'), 'utf8')) as Record<string, unknown>;
    const { properties } = JSON.parse(readFileSync(projectFile('schema/publication.schema.json'), 'utf8')) as { properties: { codes: { properties: Record<string, { additionalProperties: { enum: unknown } }> } } };
    const { origin: _origin, ...lists } = codes;
    expect(Object.fromEntries(Object.entries(properties.codes.properties).map(([list, words]) => [list, words.additionalProperties.enum]))).toEqual(lists);
  });
});
