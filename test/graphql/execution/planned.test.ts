import fc from 'fast-check';
import { execute, getOperationAST, parse, validate } from 'graphql';
import { afterAll, expect, test } from 'vitest';
import { AtlasContext } from '../../../src/graphql/context.ts';
import { executePlanned } from '../../../src/graphql/execution/plannedExecution.ts';
import { readOperations } from '../../../src/graphql/operations.ts';
import { atlasSchema } from '../../../src/graphql/schema.ts';
import { TestAtlas } from '../../testAtlas.ts';
import { randomOperation } from './randomOperation.ts';

const schema = atlasSchema();
const served = await TestAtlas.open();
afterAll(async () => served.close());

/** What graphql-js answers on its own, and what the plan answers; each with the places told as fallbacks. */
async function both(query: string, variables: Readonly<Record<string, unknown>>) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('There is no operation.');
  const [plainContext, context] = [new AtlasContext(served.atlas), new AtlasContext(served.atlas)];
  const plain = await execute({ schema, document, variableValues: variables, contextValue: plainContext });
  const planned = await executePlanned({ schema, document, operation }, variables, context);
  return { plain, planned, plainText: `${JSON.stringify({ data: plain.data })}\n${JSON.stringify(plainContext.fallbacks)}`, plannedText: `${planned?.toString()}${JSON.stringify(context.fallbacks)}` };
}

test('every example operation has a plan, and the bytes that graphql-js answers', async () => {
  for (const { name, document, variables } of await readOperations()) {
    for (const lang of ['EN', 'KO']) {
      const { plain, plainText, plannedText } = await both(document, 'lang' in variables ? { ...variables, lang } : variables);
      expect(plain.errors, name).toBeUndefined();
      expect(plannedText, name).toBe(plainText);
    }
  }
});

test('random valid operations have the bytes that graphql-js answers, or no plan where there are errors', async () => {
  const seen = { planned: 0, withErrors: 0, invalid: 0 };
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const { query, variables } = randomOperation(schema, seed);
      if (validate(schema, parse(query)).length > 0) {
        seen.invalid++;
        return;
      }
      const { plain, planned, plainText, plannedText } = await both(query, variables);
      if (plain.errors) {
        seen.withErrors++;
        expect(planned).toBeUndefined();
      } else {
        seen.planned++;
        expect(plannedText).toBe(plainText);
      }
    }),
    { numRuns: Number(process.env['ATLAS_PROPERTY_RUNS'] ?? 400), seed: 20_261_125 },
  );
  // The generator is worth something only where most of what it writes is answered.
  expect(seen.planned).toBeGreaterThan(seen.withErrors / 2);
  expect(seen.planned).toBeGreaterThan(100);
}, 240_000);

test('a document that is asked again with other variables has the fields that they include', async () => {
  const query = 'query ($with: Boolean!, $code: String!, $lang: Lang) { country(code: $code) { code name(lang: $lang) @include(if: $with) ... @skip(if: $with) { alpha2 } } }';
  for (const variables of [{ with: true, code: 'KOR', lang: 'KO' }, { with: false, code: 'KOR' }, { with: true, code: 'NLD' }, { with: false, code: 'NOWHERE' }]) {
    const { plainText, plannedText } = await both(query, variables);
    expect(plannedText).toBe(plainText);
  }
});

test('introspection and wrong variables are left to graphql-js', async () => {
  expect((await both('{ __schema { queryType { name } } }', {})).planned).toBeUndefined();
  expect((await both('query ($code: String!) { country(code: $code) { code } }', {})).planned).toBeUndefined();
});
