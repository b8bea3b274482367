import { readFile } from 'node:fs/promises';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { AtlasError } from '../domain/errors.ts';
import { projectFile } from '../domain/projectFile.ts';
import { isDay } from './datasets/columnRules.ts';
import { duplicateMember } from './duplicateMember.ts';

/** Texts that no database of ours can keep as they are: with a NUL in them, or with half a character. */
function refuseNoText(key: string, value: unknown): unknown {
  if (typeof value === 'string' && (value.includes('\u0000') || !value.isWellFormed())) throw new Error(`"${key}" holds a NUL or half a character`);
  return value;
}

/** Reads the text of a sidecar; BAD_USER_INPUT where it is no JSON, or names a member twice. */
export function parseSidecar(text: string, { name, path }: { readonly name: string; readonly path: string }): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text, refuseNoText);
  } catch (error) {
    throw AtlasError.badInput(`${name} is not JSON: ${error instanceof Error ? error.message : 'unreadable'}.`, { value: path });
  }
  const twice = duplicateMember(text);
  if (twice !== undefined) throw AtlasError.badInput(`${name} names "${twice.slice(0, 120)}" twice; keep the one that is meant.`, { value: path });
  return value;
}

async function makeValidator(schema: string): Promise<ValidateFunction> {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, formats: { date: isDay } });
  return ajv.compile(JSON.parse(await readFile(projectFile(schema), 'utf8')) as object);
}

/** Those made or being made: folders are read side by side, and making one takes as long as reading many. */
const validators = new Map<string, Promise<ValidateFunction>>();

function validatorOf(schema: string): Promise<ValidateFunction> {
  const made = validators.get(schema) ?? makeValidator(schema);
  validators.set(schema, made);
  return made;
}

/** Objects and lists are told by their place alone: what is wrong with them lies in their members. */
const isPlain = (data: unknown): boolean => data === null || (typeof data !== 'object' && data !== undefined);

function told(error: ErrorObject): string {
  const extra = 'additionalProperty' in error.params ? ` (${String(error.params['additionalProperty'])})` : 'allowedValues' in error.params ? ` (${(error.params['allowedValues'] as string[]).join(', ')})` : '';
  return `${error.instancePath || '/'} ${error.message ?? 'is wrong'}${extra}${isPlain(error.data) ? `, and is ${JSON.stringify(error.data).slice(0, 80)}` : ''}`;
}

/** BAD_USER_INPUT lists everything of a sidecar that does not follow its schema, one text for each place. */
export async function requireSchema(value: unknown, { name, schema }: { readonly name: string; readonly schema: string }): Promise<void> {
  const check = await validatorOf(schema);
  if (check(value)) return;
  const problems = (check.errors ?? []).map(told);
  throw AtlasError.badInput(`${name} does not follow ${schema}: ${problems.slice(0, 10).join('; ')}.`, { problems });
}
