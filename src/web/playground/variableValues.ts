import type { ScalarKind, VariableField } from './variableFields.ts';

export type Values = Record<string, unknown>;
/** Why a typed text is no value. */
export type Fault = 'notANumber' | 'notAnInteger' | 'notJson';
export type Read = { value: unknown } | { fault: Fault };

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object in the Variables editor, or null where it holds something else. */
export function readVariables(text: string): Values | null {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

export function writeVariables(values: Values): string {
  return Object.keys(values).length === 0 ? '' : JSON.stringify(values, null, 2);
}

/** The same values with one of them changed; undefined takes it out. */
export function withValue(values: Values, name: string, value: unknown): Values {
  if (value !== undefined) return { ...values, [name]: value };
  return Object.fromEntries(Object.entries(values).filter(([each]) => each !== name));
}

function readScalar(text: string, scalar: ScalarKind): Read {
  if (scalar === 'text') return { value: text };
  const value = Number(text);
  if (text === '' || !Number.isFinite(value)) return { fault: 'notANumber' };
  return scalar === 'integer' && !Number.isInteger(value) ? { fault: 'notAnInteger' } : { value };
}

function readList(text: string, scalar: ScalarKind): Read {
  const items = text.split(',').map((item) => item.trim()).filter((item) => item !== '').map((item) => readScalar(item, scalar));
  const wrong = items.find((item) => 'fault' in item);
  return wrong ?? { value: items.map((item) => ('value' in item ? item.value : null)) };
}

function readJson(text: string): Read {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { fault: 'notJson' };
  }
}

/** What a text typed into an input means; an empty text means that nothing is given. */
export function readTyped(field: VariableField, text: string): Read {
  const trimmed = text.trim();
  if (trimmed === '') return { value: undefined };
  if (field.kind === 'list') return readList(trimmed, field.scalar);
  if (field.kind === 'json') return readJson(trimmed);
  return readScalar(trimmed, field.kind === 'scalar' ? field.scalar : 'text');
}

/** The text that an input shows for a value. */
export function shownText(field: VariableField, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (field.kind === 'list' && Array.isArray(value)) return value.map(String).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
