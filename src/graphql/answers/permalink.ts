import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { QuestionRepository } from '../../database/repositories/question.repository.ts';
import { AtlasError } from '../../domain/errors.ts';

/** A question that can be asked again: which operation, of which release, with what. */
export interface Question {
  readonly operation: string;
  readonly release: number;
  /** Version of the arithmetic that answered it. */
  readonly method: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Longer addresses are cut by some browsers, mailers and proxies. */
const LONGEST_PACKED = 1200;
const LARGEST_INPUT = 64 * 1024;
/** Permalinks made before answers named their method are of the first one. */
const FIRST_METHOD = '1';
const METHOD = /^[1-9]\d{0,3}$/;
const PATH = /^\/q\/(?<operation>[a-z]+)\/r(?<release>[1-9]\d{0,8})\/(?<packed>~[0-9a-f]{64}|[A-Za-z0-9_-]+)(?:\.(?<format>[a-z-]+))?$/;

/** The input without what was left out or left empty, keys in order: the same question has one form. */
function canonicalInput(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonicalInput);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== null && part !== undefined && part !== false);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, canonicalInput(part)]));
}

/** The path of a question: short ones stand in the address itself, long ones are kept under their hash. */
export async function permalinkOf(question: Question, questions: QuestionRepository): Promise<string> {
  const text = JSON.stringify(canonicalInput({ ...question.input, method: question.method }));
  const packed = deflateRawSync(text, { level: 9 }).toString('base64url');
  const place = packed.length <= LONGEST_PACKED ? packed : `~${await questions.keep(text)}`;
  return `/q/${question.operation}/r${question.release}/${place}`;
}

/** The question of a permalink (a path or a whole address) and the format behind its dot; BAD_USER_INPUT where it is none. */
export async function readPermalink(permalink: string, questions: QuestionRepository): Promise<Question & { readonly format: string | null }> {
  const wrong = (why: string): AtlasError => AtlasError.badInput(`"${permalink.slice(0, 120)}" is not a permalink of the atlas: ${why}.`, { value: permalink.slice(0, 120) });
  const path = permalink.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '');
  const parts = PATH.exec(path)?.groups;
  if (!parts) throw wrong('it does not have the form /q/<operation>/r<release>/<question>');
  const packed = parts['packed'] ?? '';
  const text = packed.startsWith('~') ? await questions.find(packed.slice(1)) : unpack(packed);
  if (text === undefined) throw wrong('its question is not kept here or is damaged');
  const { method = FIRST_METHOD, ...input } = readInput(text, wrong);
  if (typeof method !== 'string' || !METHOD.test(method)) throw wrong('its method is not the number of a version');
  return { operation: parts['operation'] ?? '', release: Number(parts['release']), method, input, format: parts['format'] ?? null };
}

function unpack(packed: string): string | undefined {
  try {
    return inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: LARGEST_INPUT }).toString('utf8');
  } catch {
    return undefined;
  }
}

function readInput(text: string, wrong: (why: string) => AtlasError): Record<string, unknown> {
  try {
    const input: unknown = JSON.parse(text);
    if (typeof input === 'object' && input !== null && !Array.isArray(input)) return input as Record<string, unknown>;
  } catch {
    // Falls through to the error that names the permalink.
  }
  throw wrong('its question is not an object of JSON');
}
