import type { Lang } from '../../domain/localisedText.ts';
import { publishersOf, type CitedSource } from './citedAnswer.ts';
import { licenceOf, NOT_STATED } from './licences.ts';

interface LicenceGroup {
  readonly licence: string;
  readonly url: string | null;
  readonly confirmed: boolean;
  readonly sources: readonly CitedSource[];
}

export function licenceGroups(sources: readonly CitedSource[]): readonly LicenceGroup[] {
  const groups = new Map<string, CitedSource[]>();
  for (const source of sources) {
    const name = source.licence.trim() || NOT_STATED;
    groups.set(name, [...(groups.get(name) ?? []), source]);
  }
  return [...groups].map(([licence, members]) => ({
    licence,
    url: members.find(({ licenceUrl }) => licenceUrl !== null)?.licenceUrl ?? licenceOf(licence).url,
    confirmed: members.every(({ licenceConfirmed }) => licenceConfirmed),
    sources: members,
  }));
}

export function publisherName(publisher: CitedSource['publisher'], lang: Lang): string {
  return lang === 'KO' ? (publisher.ko ?? publisher.en) : publisher.en;
}

function groupLine({ licence, url, confirmed, sources }: LicenceGroup, lang: Lang): string {
  const publishers = publishersOf(sources).map((publisher) => publisherName(publisher, lang)).join(', ');
  const isStated = licence !== NOT_STATED;
  const address = url === null ? '' : ` <${url}>`;
  const { demand } = licenceOf(licence);
  if (lang === 'KO') {
    const doubt = isStated && !confirmed ? '. 이 조건은 발행기관에서 직접 확인한 것이 아니므로 공개 전에 확인하십시오' : '';
    return `${publishers} (${isStated ? licence : '명시되지 않음'}${address}): ${demand.ko}${doubt}.`;
  }
  const doubt = isStated && !confirmed ? '. These terms were not read at the publisher itself: confirm them before you publish' : '';
  return `${publishers} (${licence}${address}): ${demand.en}${doubt}.`;
}

/** What each licence in an answer demands. Where licences mix, all demands hold together. */
export function obligations(sources: readonly CitedSource[], lang: Lang = 'EN'): readonly string[] {
  const groups = licenceGroups(sources);
  const lines = groups.map((group) => groupLine(group, lang));
  if (groups.length < 2) return lines;
  const lead = lang === 'KO'
    ? `이 결과에는 서로 다른 이용조건 ${groups.length}가지가 섞여 있으며, 아래 조건이 모두 적용됩니다.`
    : `This answer mixes ${groups.length} licences or terms; all of the following hold together.`;
  return [lead, ...lines];
}
