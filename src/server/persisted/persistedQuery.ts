import type { FastifyRequest } from 'fastify';
import { AtlasError } from '../../domain/errors.ts';
import { limitText } from '../../graphql/limits/documentLimits.ts';
import { documentHash } from './documentHash.ts';
import type { RegisteredDocuments } from './registeredDocuments.ts';
import type { TrustedDocument, TrustedDocuments } from './trustedDocuments.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Where the document of a question was found: in the request, or by its hash among those that are trusted or that clients told. */
    documentFrom: 'REQUEST' | 'TRUSTED' | 'REGISTERED';
  }
}

export interface KnownDocuments {
  readonly trusted: TrustedDocuments;
  readonly registered: RegisteredDocuments;
  /** Nothing but trusted documents is answered. */
  readonly isAllowList: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Puts the document in the place of its hash, so that whatever comes after it (limits, kept answers, threads, Apollo)
 * sees the request that sends the whole text; refuses what the allow-list does not hold.
 */
export function readDocument(request: FastifyRequest, known: KnownDocuments): void {
  const asked = request.method === 'GET' ? request.query : request.body;
  if (!isFields(asked)) return;
  const { query } = asked;
  if (typeof query === 'string') limitText(query);
  const hash = hashIn(extensionsOf(request, asked));
  if (hash !== undefined) byHash(request, { asked, hash, known });
  else if (known.isAllowList && typeof query === 'string') refuseUnlisted(known, documentHash(query));
}

/** Nothing where they are no object: Apollo words that. */
function extensionsOf({ method }: FastifyRequest, asked: Fields): Fields | undefined {
  if (!Object.hasOwn(asked, 'extensions')) return undefined;
  const { extensions } = asked;
  if (method !== 'GET') return isFields(extensions) ? extensions : undefined;
  try {
    const parsed: unknown = JSON.parse(String(extensions));
    return isFields(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function hashIn(extensions: Fields | undefined): string | undefined {
  const persisted = extensions?.['persistedQuery'];
  if (persisted == null) return undefined;
  const { version, sha256Hash } = isFields(persisted) ? persisted : {};
  if (version === 1 && typeof sha256Hash === 'string' && /^[0-9a-f]{64}$/i.test(sha256Hash)) return sha256Hash.toLowerCase();
  throw AtlasError.badInput('extensions.persistedQuery is not { "version": 1, "sha256Hash": "..." } with a hash of 64 hexadecimal digits.');
}

function byHash(request: FastifyRequest, { asked, hash, known }: { asked: Fields; hash: string; known: KnownDocuments }): void {
  const { query } = asked;
  if (typeof query === 'string' && query !== '') {
    if (documentHash(query) !== hash) throw AtlasError.badInput('The SHA-256 of the document is another than extensions.persistedQuery says.', { value: hash });
    if (known.isAllowList) refuseUnlisted(known, hash);
    else if (!known.trusted.has(hash)) known.registered.keep(hash, query);
    request.documentFrom = 'REGISTERED';
    replace(request, asked, undefined);
    return;
  }
  const trusted = known.trusted.get(hash);
  const text = trusted?.text ?? known.registered.find(hash);
  // The words are those that clients look for before they send the whole document.
  if (text === undefined) throw new AtlasError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
  request.documentFrom = trusted ? 'TRUSTED' : 'REGISTERED';
  replace(request, asked, trusted ?? { text, operationName: undefined });
}

function refuseUnlisted({ trusted }: KnownDocuments, hash: string): void {
  if (trusted.has(hash)) return;
  throw new AtlasError('DOCUMENT_NOT_ALLOWED', `This server answers listed documents alone, and none of them has the SHA-256 ${hash}. /operations.json lists those that anyone may ask.`, { value: hash });
}

/** The request without the hash and, where `document` is given, with the text that it stands for. */
function replace(request: FastifyRequest, asked: Fields, document: TrustedDocument | undefined): void {
  const { operationName, extensions: _hashed, ...rest } = asked;
  const { persistedQuery: _hash, ...others } = extensionsOf(request, asked) ?? {};
  const name = operationName ?? document?.operationName;
  const added = { ...(document ? { query: document.text } : {}), ...(name == null ? {} : { operationName: name }) };
  const extensions = Object.keys(others).length > 0 ? others : undefined;
  if (request.method === 'GET') replaceAddress(request, { ...rest, ...added, ...(extensions ? { extensions: JSON.stringify(extensions) } : {}) });
  else {
    request.body = { ...rest, ...added, ...(extensions ? { extensions } : {}) };
    // As text too, for threads: of two members with one name the later counts.
    if (document && request.bodyText !== undefined) request.bodyText = `${request.bodyText.trimEnd().slice(0, -1)},${JSON.stringify(added).slice(1)}`;
  }
}

/** The parameters of an address as they were read, so that nobody after us reads others in it. */
export function searchOf(query: Fields): string {
  return new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((each): [string, string] => [name, String(each)]))).toString();
}

function replaceAddress(request: FastifyRequest, query: Fields): void {
  const [path = ''] = request.url.split('?', 1);
  request.query = query;
  request.raw.url = `${path}?${searchOf(query)}`;
  // Another site that makes a browser ask it learns nothing and costs no more than /q does.
  if (request.documentFrom === 'TRUSTED') request.headers['apollo-require-preflight'] ??= 'trusted';
}
