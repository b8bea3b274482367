import type { ApolloServer } from '@apollo/server';
import { AtlasError, type ErrorCode } from '../../domain/errors.ts';
import type { CitedSource } from '../../exporters/citations/citedAnswer.ts';
import { cite } from '../../exporters/citations/citation.ts';
import { resultHash, type CanonicalValue } from '../../comparison/canonicalJson.ts';
import type { ExportTable } from '../../exporters/exportTable.ts';
import { AtlasContext } from '../../graphql/context.ts';
import type { Atlas } from '../../graphql/atlas.ts';
import type { ExampleOperation } from '../../graphql/operations.ts';
import { flattenAnswer } from './flattenAnswer.ts';

type Data = Parameters<typeof flattenAnswer>[0];

/** Runs an example operation and lays its answer out as a table with the sources that it names. */
export async function exampleTable({ atlas, apollo }: { atlas: Atlas; apollo: ApolloServer<AtlasContext> }, operation: ExampleOperation, variables: Readonly<Record<string, unknown>>): Promise<ExportTable> {
  const context = new AtlasContext(atlas);
  const all = { ...operation.variables, ...variables };
  const { body } = await apollo.executeOperation({ query: operation.document, variables: all }, { contextValue: context });
  if (body.kind !== 'single') throw new Error('An example operation has one answer.');
  const { data, errors } = body.singleResult;
  const [error] = errors ?? [];
  if (error) throw new AtlasError((error.extensions?.['code'] as ErrorCode | undefined) ?? 'BAD_USER_INPUT', error.message);
  // What graphql-js answers is made of its own objects; a table needs plain ones.
  const plain = JSON.parse(JSON.stringify(data)) as Data;
  const { release } = await context.pin(null);
  const path = `/q/${operation.name}${Object.keys(variables).length === 0 ? '' : `?variables=${encodeURIComponent(JSON.stringify(variables))}`}`;
  const cited = {
    title: { en: operation.question, ko: operation.questionKo || null },
    sources: namedSources(plain),
    release,
    permalink: `${atlas.publicUrl}${path}`,
    resultHash: resultHash(plain as CanonicalValue),
  };
  const citation = cite(cited);
  return { id: kebab(operation.name), ...flattenAnswer(plain), ...cited, notes: citation.obligations('EN'), citation: citation.text('EN') };
}

const kebab = (name: string): string => name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();

interface NamedOrigin {
  readonly title: string;
  readonly url: string;
  readonly licence?: string;
  readonly accessed?: string;
  readonly fileHash?: string;
  readonly publisher?: { readonly name?: string };
}

/** The origins that an answer names, each once. */
function namedSources(data: Data): CitedSource[] {
  const found = new Map<string, CitedSource>();
  const visit = (value: unknown, key: string): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, key);
    else if (typeof value === 'object' && value !== null) {
      if (key === 'origin' && 'title' in value && 'url' in value) found.set(`${String(value.title)} ${String(value.url)}`, toSource(value as NamedOrigin));
      for (const [below, child] of Object.entries(value)) visit(child, below);
    }
  };
  visit(data, '');
  return [...found.values()];
}

function toSource({ title, url, licence, accessed, fileHash, publisher }: NamedOrigin): CitedSource {
  return {
    publisher: { en: publisher?.name ?? 'Publisher not asked for', ko: null },
    title,
    url: url === 'not stated' ? null : url,
    licence: licence?.replace(/ \(unconfirmed\)$/, '') ?? 'not stated',
    licenceUrl: null,
    licenceConfirmed: licence !== undefined && !licence.endsWith('(unconfirmed)'),
    accessed: accessed ?? '',
    edition: null,
    published: null,
    fileHash: fileHash ?? null,
    citation: null,
  };
}
