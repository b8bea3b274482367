import type { ApolloServer } from '@apollo/server';
import { AtlasError, ERROR_CODES, type ErrorCode } from '../../domain/errors.ts';
import type { CitedSource } from '../../exporters/citations/citedAnswer.ts';
import { cite } from '../../exporters/citations/citation.ts';
import { resultHash, type CanonicalValue } from '../../comparison/canonicalJson.ts';
import type { ExportTable } from '../../exporters/exportTable.ts';
import { askAgain } from '../../graphql/answers/askAgain.ts';
import { AtlasContext } from '../../graphql/context.ts';
import type { Atlas } from '../../graphql/atlas.ts';
import type { ExampleOperation } from '../../graphql/operations.ts';
import { atlasSchema } from '../../graphql/schema.ts';
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
  if (error) throw new AtlasError(codeOf(error.extensions?.['code']), error.message);
  // What graphql-js answers is made of its own objects; a table needs plain ones.
  const plain = JSON.parse(JSON.stringify(data)) as Data;
  const permalink = permalinkIn(plain);
  if (permalink !== undefined) return (await askAgain(atlas, atlasSchema(), permalink)).sheet.table();
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

/** What GraphQL itself finds wrong (GRAPHQL_VALIDATION_FAILED ...) is wrong with what was asked. */
const codeOf = (code: unknown): ErrorCode => ERROR_CODES.find((known) => known === code) ?? 'BAD_USER_INPUT';

/** The permalink of a document that asks one citable question and nothing else: its table is that of the answer, one row for each cell. */
function permalinkIn(data: Data): string | undefined {
  const [answer, ...further] = Object.values(data);
  if (further.length > 0 || typeof answer !== 'object' || answer === null || !('permalink' in answer)) return undefined;
  return typeof answer.permalink === 'string' ? answer.permalink : undefined;
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
