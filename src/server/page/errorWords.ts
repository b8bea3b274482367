import type { AtlasError, ErrorCode } from '../../domain/errors.ts';
import { html, type Html } from './html.ts';
import type { PageRequest } from './pageRequest.ts';

type Words = readonly [en: string, ko: string];

/** What a reader can do about errors that are of the moment or of the size of a question. */
const WORDS: Partial<Readonly<Record<ErrorCode, Words>>> = {
  TIMEOUT: ['This view took too long to work out. Choose fewer countries, indicators or years.', '이 화면을 만드는 데 시간이 너무 오래 걸렸습니다. 나라나 지표, 연도를 줄여 보십시오.'],
  OVERLOADED: ['The server has too much to do at the moment.', '지금은 서버에 요청이 너무 많습니다.'],
  RATE_LIMITED: ['Your network has sent very many requests in the last minute.', '최근 1분 동안 이 네트워크에서 보낸 요청이 너무 많습니다.'],
  QUERY_TOO_COMPLEX: ['This view asks for more than is answered at once. Choose fewer countries, indicators or years.', '한 번에 답할 수 있는 범위를 넘었습니다. 나라나 지표, 연도를 줄여 보십시오.'],
  BAD_USER_INPUT: ['', '주소나 입력한 값에 맞지 않는 것이 있습니다.'],
};

const PASSING: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['TIMEOUT', 'OVERLOADED', 'RATE_LIMITED']);

/** The error in the language of the page, and whether and when to try again. */
export function errorWords(page: PageRequest, { code, message, details }: AtlasError): Html {
  const words = WORDS[code];
  const said = words === undefined ? '' : page.say(words[0], words[1]);
  const isOwn = page.lang === 'en' || /[\p{Script=Hangul}]/u.test(message);
  const own = html`${said !== '' && (PASSING.has(code) || !isOwn || code === 'QUERY_TOO_COMPLEX') && `${said} `}${(!PASSING.has(code) || said === '') && (isOwn ? message : html`<span lang="en">${message}</span>`)}`;
  if (!PASSING.has(code)) return html`<p class="notice">${own}</p>`;
  const { retryAfterSeconds: seconds } = details;
  const wait = typeof seconds === 'number' ? page.say(`Try again in ${seconds} seconds.`, `${seconds}초 뒤에 다시 시도해 주십시오.`) : '';
  return html`<p class="notice">${own}${wait} <a href="${page.again({})}">${page.say('Try again', '다시 시도')}</a></p>`;
}
