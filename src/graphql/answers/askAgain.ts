import { coerceInputValue, type GraphQLSchema, isInputType } from 'graphql';
import { AtlasError } from '../../domain/errors.ts';
import type { Atlas } from '../atlas.ts';
import { AnswerSheet } from './answerSheet.ts';
import { type AnswerOperation, OPERATIONS, type OperationName } from './operations.ts';
import { readPermalink } from './permalink.ts';

/** An answer of some operation, of which only what all have in common is used. */
export type AnySheet = AnswerSheet<unknown, unknown>;

/** A question asked again: the answer of today, and the version of the arithmetic that its permalink was made with. */
export interface AskedAgain {
  readonly sheet: AnySheet;
  readonly method: string;
  readonly format: string | null;
}

/** Asks the question of a permalink again, of the release that it names; its input is read by the types of the schema. */
export async function askAgain(atlas: Atlas, schema: GraphQLSchema, permalink: string): Promise<AskedAgain> {
  const { operation: name, release, method, input, format } = await readPermalink(permalink, atlas.questions);
  if (!Object.hasOwn(OPERATIONS, name)) throw AtlasError.badInput(`"${name}" is not an operation of the atlas; permalinks are of ${Object.keys(OPERATIONS).join(', ')}.`, { value: name });
  const operation = OPERATIONS[name as OperationName] as AnswerOperation<unknown, unknown>;
  const catalogue = await atlas.catalogues.at(release);
  const sheet = await AnswerSheet.ask({ atlas, catalogue, operation, input: checkedInput(schema, operation.inputType, input) });
  return { sheet, method, format };
}

/** The input as the schema reads it: what anyone may have typed into an address passes the same rules as a query. */
function checkedInput(schema: GraphQLSchema, typeName: string, input: Readonly<Record<string, unknown>>): unknown {
  const type = schema.getType(typeName);
  if (!isInputType(type)) throw new Error(`The schema has no input type ${typeName}.`);
  return coerceInputValue(input, type, (path, _value, error) => {
    throw AtlasError.badInput(`The question of the permalink is wrong at ${path.join('.') || typeName}: ${error.message}`, { path: path.join('.') });
  });
}
