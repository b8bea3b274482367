import { distinctSources, dayOf, type CitedRelease, type CitedSource } from '../citations/citedAnswer.ts';
import { licenceOf } from '../citations/licences.ts';
import { licenceGroups } from '../citations/obligations.ts';
import type { ColumnType, ExportColumn } from '../exportTable.ts';

/** A file of the package after it was written. */
export interface WrittenFile {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly format: 'csv' | 'parquet';
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly columns: readonly ExportColumn[];
}

export interface PackageFacts {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Where the release is served, for citing it. */
  readonly homepage: string | null;
  readonly release: CitedRelease;
  readonly sources: readonly CitedSource[];
}

const FIELD_TYPES: Readonly<Record<ColumnType, string>> = { string: 'string', number: 'number', integer: 'integer', boolean: 'boolean', date: 'date' };

function field({ name, type, role, label, concept, codes }: ExportColumn): Record<string, unknown> {
  return {
    name,
    type: FIELD_TYPES[type],
    title: label.en,
    ...(label.ko !== null && { titleKo: label.ko }),
    concept,
    ...(codes && { codes: Object.fromEntries(codes) }),
    ...(role === 'dimension' && { constraints: { required: true } }),
  };
}

function schemaOf(columns: readonly ExportColumn[]): Record<string, unknown> {
  const key = columns.filter(({ role }) => role === 'dimension').map(({ name }) => name);
  return { fields: columns.map(field), missingValues: [''], ...(key.length > 0 && { primaryKey: key }) };
}

function resource(file: WrittenFile): Record<string, unknown> {
  const { name, path, title, format, mediaType, bytes, sha256, columns } = file;
  const csv = { encoding: 'utf-8', dialect: { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true } };
  return { name, type: 'table', path, title, format, mediatype: mediaType, bytes, hash: `sha256:${sha256}`, ...(format === 'csv' && csv), schema: schemaOf(columns) };
}

const isWeb = (url: string): boolean => /^https?:\/\//.test(url);

/** Of each licence what the profile takes: an identifier or an address; one that has neither is told in the sources. */
function licences(sources: readonly CitedSource[]): Record<string, unknown>[] {
  return licenceGroups(sources).flatMap(({ licence, url }) => {
    const { identifier } = licenceOf(licence);
    if (identifier === null && url === null) return [];
    return [{ ...(identifier !== null && { name: identifier }), ...(url !== null && { path: url }), title: licence }];
  });
}

/** The descriptor of a Frictionless Data Package, version 2.0 of the standard. */
export function dataPackage(facts: PackageFacts, files: readonly WrittenFile[]): Record<string, unknown> {
  const { name, title, description, homepage, release } = facts;
  const sources = distinctSources(facts.sources);
  const granted = licences(sources);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    id: `${name}-${release.number}`,
    title,
    description,
    ...(homepage !== null && { homepage }),
    version: `${release.number}.0.0`,
    created: new Date(release.publishedAt).toISOString(),
    keywords: ['public procurement', 'government procurement', '공공조달'],
    contributors: [{ title: 'Procurement Atlas', roles: ['wrangler', 'publisher'] }],
    ...(granted.length > 0 && { licenses: granted }),
    sources: sources.map((source) => ({
      title: `${source.publisher.en}: ${source.title}`,
      ...(source.url !== null && isWeb(source.url) && { path: source.url }),
      ...(source.edition !== null && { version: source.edition }),
      licence: source.licence,
      licenceConfirmed: source.licenceConfirmed,
      accessed: dayOf(source.accessed),
      ...(source.fileHash !== null && { hash: `sha256:${source.fileHash}` }),
    })),
    resources: files.map(resource),
  };
}
