import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { AtlasError } from '../../domain/errors.ts';
import { STATUS, tellRetry } from '../errors.ts';
import type { Asker } from './ask.ts';
import { errorWords } from './errorWords.ts';
import { html, type Html, type Piece } from './html.ts';
import { layout, searchForm } from './layout.ts';
import { PageRequest } from './pageRequest.ts';
import { hitList } from './searchPage.ts';

interface Failure {
  readonly asker: Asker;
  readonly assets: Html;
  readonly error: unknown;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** An error in words, with a way on: what was meant, perhaps, and where to look. */
export async function errorView({ asker, assets, error, request, reply }: Failure): Promise<FastifyReply> {
  const page = requestWithoutRelease(request);
  const { say } = page;
  const known = error instanceof AtlasError;
  const id = randomUUID();
  if (!known) request.log.error({ id, err: error }, 'a defect');
  const title = known ? say('That did not work', '요청을 처리하지 못했습니다') : say('Something went wrong on our side', '서버에 문제가 생겼습니다');
  const body = html`<h1>${title}</h1>${known ? errorWords(page, error) : html`<p class="notice">${say(`It is noted under ${id}. Try again; if it stays, tell who runs this server.`, `${id} 번호로 기록했습니다. 다시 시도해 보고, 계속되면 서버 운영자에게 알려 주십시오.`)}</p>`}
${known && (await meant(page, asker, error.details['value']))}${searchForm(page)}<p><a href="${page.link('/')}">${say('To the first page', '첫 화면으로')}</a> · <a href="${page.link('/compare')}">${say('Compare countries', '나라 비교')}</a> · <a href="${page.link('/indicators')}">${say('All indicators', '모든 지표')}</a></p>`;
  if (known) tellRetry(reply, error);
  const status = known ? STATUS[error.code] : 500;
  return reply.code(status).type('text/html; charset=utf-8').send(layout({ page, assets, publicUrl: asker.publicUrl, release: '', newest: '' }, { title, summary: title, body }));
}

/** What a person is told of an address that is not there. */
export function unknownAddress(request: FastifyRequest): AtlasError {
  return AtlasError.notFound(requestWithoutRelease(request).say('There is nothing at this address.', '이 주소에는 아무것도 없습니다.'));
}

/** An address whose release is wrong still says in which language to tell so. */
function requestWithoutRelease(request: FastifyRequest): PageRequest {
  const query = { ...(request.query as Record<string, unknown>) };
  delete query['release'];
  return new PageRequest({ url: request.url, query, headers: request.headers } as FastifyRequest);
}

async function meant(page: PageRequest, asker: Asker, value: unknown): Promise<Piece> {
  if (typeof value !== 'string' || value.length < 2) return null;
  const found = await asker.ask('ViewSearch', { text: value.slice(0, 60), first: 5, lang: page.langCode }).catch(() => ({ search: [] }));
  return found.search.length === 0 ? null : html`<h2>${page.say('Perhaps you meant', '혹시 이것을 찾으셨나요?')}</h2>${hitList(page, found.search)}`;
}
