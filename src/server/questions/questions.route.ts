import { Readable } from 'node:stream';
import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { METHOD_VERSION } from '../../comparison/canonicalForm.ts';
import { AtlasError } from '../../domain/errors.ts';
import { didYouMean } from '../../domain/nearMatches.ts';
import type { ExportTable } from '../../exporters/exportTable.ts';
import { writerOf } from '../../exporters/formats.ts';
import { FORMATS, formatOf } from '../../exporters/mediaTypes.ts';
import { askAgain } from '../../graphql/answers/askAgain.ts';
import type { Atlas } from '../../graphql/atlas.ts';
import type { AtlasContext } from '../../graphql/context.ts';
import type { ExampleOperation } from '../../graphql/operations.ts';
import { atlasSchema } from '../../graphql/schema.ts';
import { exampleTable } from './exampleTable.ts';

export interface QuestionServices {
  readonly atlas: Atlas;
  readonly apollo: ApolloServer<AtlasContext>;
  readonly operations: readonly ExampleOperation[];
}

/** `/q` lists the example operations, `/q/<operation>.<format>` runs one, `/q/<operation>/r<release>/...` is a permalink. */
export function addQuestions(app: FastifyInstance, services: QuestionServices): void {
  const { atlas, operations } = services;
  app.get('/q', async () => ({
    formats: FORMATS.map(({ code, mediaType }) => ({ code, mediaType })),
    operations: operations.map(({ name, question, questionKo, variables }) => ({ name, question, questionKo, variables, path: `/q/${name}` })),
  }));
  app.get<{ Querystring: { variables?: string } }>('/q/:operation', { config: { thread: 'LONG' } }, async (request, reply) => {
    const { operation: place } = request.params as { operation: string };
    const [name = '', format = 'json'] = place.split('.', 2);
    const operation = operations.find((each) => each.name === name);
    if (!operation) throw AtlasError.notFound(`There is no operation "${name.slice(0, 80)}".${didYouMean(name, operations.map((each) => each.name))} /q lists them.`, { value: name.slice(0, 80) });
    const table = await exampleTable(services, operation, readVariables(request.query.variables));
    return send(reply, { table, format, name });
  });
  app.get('/q/*', { config: { thread: 'LONG' } }, async (request, reply) => {
    const { sheet, method, format } = await askAgain(atlas, atlasSchema(), request.url);
    // What another version of the arithmetic may have answered differently is never kept as if it were for ever.
    void reply.header('cache-control', method === METHOD_VERSION ? 'public, max-age=31536000, immutable' : 'no-cache');
    return send(reply, { table: await sheet.table(), format: format ?? 'json', name: `procurement-atlas-${sheet.resultHash.slice(0, 12)}` });
  });
}

function readVariables(text: string | undefined): Record<string, unknown> {
  if (text === undefined) return {};
  try {
    const variables: unknown = JSON.parse(text);
    if (typeof variables === 'object' && variables !== null && !Array.isArray(variables)) return variables as Record<string, unknown>;
  } catch {
    // Falls through to the error that says what is expected.
  }
  throw AtlasError.badInput(`variables is not an object of JSON: ${text.slice(0, 60)}`, { value: text.slice(0, 60) });
}

/** Streams a table in a format; what the reader does not take is not made. */
async function send(reply: FastifyReply, { table, format, name }: { table: ExportTable; format: string; name: string }): Promise<FastifyReply> {
  const { code, mediaType, fileExtension } = formatOf(format);
  const pieces = (await writerOf(code))(table);
  // The first piece is made before the answer begins, so that a table which the format cannot hold is an error with its status.
  const first = await pieces.next();
  const all = async function* (): AsyncGenerator<Uint8Array> {
    if (!first.done) yield first.value;
    yield* pieces;
  };
  void reply.header('content-disposition', `${code === 'json' ? 'inline' : 'attachment'}; filename="${name}.${fileExtension}"`);
  return reply.type(mediaType).send(Readable.from(all()));
}
