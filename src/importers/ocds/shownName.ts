import { hash } from 'node:crypto';

const ENDING = /(?:\.(?:json|jsonl|ndjson|csv|tsv|zip|tar|tgz|gz))+$/i;
const EMAIL = /[^\s@/<>"']+@[^\s@/<>"']+/g;
/** As telephone numbers are written: with a plus, a bracket, or an area code; days, ocids and running numbers are none. */
const PHONE = /\+\d(?:[\s().-]{0,2}\d){6,}|\(\d{2,5}\)[\s.-]?\d(?:[\s.-]?\d){4,}|(?<!\d)0\d{1,3}[-. ]\d{3,4}[-. ]\d{4}(?!\d)|(?<!\d)01\d{8,9}(?!\d)/g;

/** Words that names of files are made of and names of people are not. */
const WORDS = new Set([
  ...'ocds ocid release releases record records package packages compiled merged versioned planning plan plans tender tenders award awards contract contracts contracting implementation bid bids lot lots item items party parties supplier suppliers buyer buyers amendment amendments document documents milestone milestones'.split(' '),
  ...'data dataset open public procurement full all part page batch file files export dump archive daily weekly monthly yearly annual year month day from to until of the and in by for national federal state city latest historic test sample'.split(' '),
  ...'january february march april may june july august september october november december jan feb mar apr jun jul aug sep oct nov dec'.split(' '),
  ...'licitacion licitaciones contrato contratos contrataciones contratacion abiertas abierta publica publicas compras adjudicacion adjudicaciones convocatoria convocatorias datos marches publics appel offres attribution attributions donnees achizitii publice contracte'.split(' '),
  ...'조달 공공조달 조달청 입찰 입찰공고 공고 낙찰 개찰 계약 계약정보 자료 데이터 전체 연도별 월별'.split(' '),
]);

const LETTERS = /^\p{L}+$/u;
const SHORT_CJK = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,4}$/u;
const isWord = (token: string): boolean => LETTERS.test(token) && !WORDS.has(token.toLowerCase());

/** Two words on end may be a given name and a family name, and so may a few characters of a script that writes no blanks. */
function withoutPeople(stem: string): string {
  const tokens = stem.replace(/(\p{Ll})(\p{Lu})/gu, '$1\u0000$2').match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu) ?? [];
  let shown = '';
  for (let i = 0; i < tokens.length;) {
    let end = i;
    while (end < tokens.length && isWord(tokens[end] ?? '')) end += 2;
    const words = (end - i) / 2;
    if (words >= 2 || (words === 1 && SHORT_CJK.test(tokens[i] ?? ''))) {
      shown += '…';
      i = end - 1;
    } else {
      shown += tokens[i] ?? '';
      i += 1;
    }
  }
  return shown.replaceAll('\u0000', '');
}

function shownPart(part: string, hide: (stem: string) => string): string {
  const ending = ENDING.exec(part)?.[0] ?? '';
  const stem = part.slice(0, part.length - ending.length);
  const kept = hide(stem.replace(EMAIL, '…').replace(PHONE, '…'));
  // Two files that differ in what is left out must stay two.
  return kept === stem ? part : `${kept}~${hash('sha256', stem).slice(0, 8)}${ending}`;
}

/** As a steward named it when importing: without e-mail addresses and telephone numbers. */
export const ownName = (name: string): string => shownPart(name, (stem) => stem).slice(-300).toWellFormed();

/**
 * A name that a publisher gave, as findings show it and the store keeps it: publishers name files after suppliers and senders,
 * so what may be the name of a person is left out too (docs/decisions/0011-names-of-files.md).
 */
export const shownName = (name: string): string => name.split('/').map((part) => shownPart(part, withoutPeople)).join('/').slice(-300).toWellFormed();
