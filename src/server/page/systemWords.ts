import type { PageRequest } from './pageRequest.ts';

type Words = Readonly<Record<string, readonly [string, string]>>;

const EVENTS: Words = { ANNOUNCED: ['announced', '발표'], CLOSED: ['closed', '종료'], MANDATORY: ['made mandatory', '의무화'], OPENED: ['opened', '개통'], PILOT: ['pilot', '시범 운영'], PLANNED: ['planned', '계획'], REOPENED: ['reopened', '재개통'] };
const SUPPORTS: Words = { YES: ['yes', '지원'], NO: ['no', '미지원'], PARTLY: ['partly', '일부'], PLANNED: ['planned', '계획'], SUSPENDED: ['suspended', '중단'], NOT_STATED: ['not stated', '확인 안 됨'] };
const KINDS: Words = { DERIVED_FROM: ['derived from', '기반으로 개발'], INSPIRED_BY: ['modelled on', '본떠 개발'], RENAMED: ['renamed from', '명칭 변경'], REPLACED: ['replaced', '대체'], RUNS_ALONGSIDE: ['runs alongside', '병행 운영'] };

const read = (page: PageRequest, words: Words, code: string): string => {
  const found = words[code];
  return found === undefined ? code.replaceAll('_', ' ').toLowerCase() : page.say(found[0], found[1]);
};

export const eventWord = (page: PageRequest, kind: string): string => read(page, EVENTS, kind);
export const supportWord = (page: PageRequest, support: string): string => read(page, SUPPORTS, support);
export const lineageWord = (page: PageRequest, kind: string): string => read(page, KINDS, kind);
