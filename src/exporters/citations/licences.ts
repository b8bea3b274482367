import type { LocalisedText } from '../../domain/localisedText.ts';

export interface Licence {
  /** Identifier of the Open Definition or SPDX list, where the licence has one. */
  readonly identifier: string | null;
  readonly url: string | null;
  /** What whoever uses the numbers must do. */
  readonly demand: { readonly en: string; readonly ko: string };
}

const CLEAR = {
  en: 'no licence is stated: clear the use with the publisher before passing the data on; single figures may be quoted with their source',
  ko: '이용허락 조건이 명시되어 있지 않습니다. 데이터를 재배포하기 전에 발행기관에 확인해야 하며, 개별 수치는 출처를 밝혀 인용합니다',
};

const read = (licence: string): LocalisedText & { ko: string } => ({
  en: `read the terms that the source names ("${licence}") and follow them`,
  ko: `출처가 밝힌 이용조건("${licence}")을 확인하고 따라야 합니다`,
});

interface Known extends Licence {
  readonly pattern: RegExp;
}

/**
 * In our own words, after stored public copies of the licensors' texts (the Creative Commons deed and legal code, the KOGL guide,
 * the OECD's terms and open access policy); for the licences that demand next to nothing, after what is generally known of
 * them. The live pages were not read: what stands at the addresses counts.
 */
const KNOWN: readonly Known[] = [
  {
    pattern: /^cc[\s-]?by[\s-]?4\.0\b/i,
    identifier: 'CC-BY-4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    demand: {
      en: 'credit the publisher, link to the licence, and say what was changed (converted, ranked or aggregated values are changes)',
      ko: '발행기관을 밝히고 이용허락 조건에 링크하며, 변경한 내용(환산·순위·집계 등)을 표시해야 합니다',
    },
  },
  {
    pattern: /^(kogl|공공누리)\D*(type\D*)?1(\D|$)/i,
    identifier: 'KOGL-1',
    url: 'https://www.kogl.or.kr/info/license.do',
    demand: {
      en: 'name the source, without giving the impression that the institution supports or endorses the user',
      ko: '출처를 표시해야 하며, 기관이 이용자를 후원하거나 특별한 관계에 있는 것처럼 오인하게 해서는 안 됩니다',
    },
  },
  {
    pattern: /^oecd\b.*terms/i,
    identifier: null,
    url: 'https://www.oecd.org/en/about/terms-conditions.html',
    demand: {
      en: 'credit the OECD as source with title, year and address of the material; parts that third parties own need their permission',
      ko: '자료의 제목·연도·주소와 함께 OECD를 출처로 밝혀야 하며, 제3자 소유 부분은 별도의 허락이 필요합니다',
    },
  },
  {
    pattern: /^odc[\s-]?pddl/i,
    identifier: 'PDDL-1.0',
    url: 'https://opendatacommons.org/licenses/pddl/1-0/',
    demand: { en: 'dedicated to the public domain: nothing is demanded; naming the source is good practice', ko: '공유저작물로 제공되어 의무는 없으나, 출처를 밝히는 것이 바람직합니다' },
  },
  {
    pattern: /^public domain$/i,
    identifier: null,
    url: null,
    demand: { en: 'public domain: nothing is demanded; naming the source is good practice', ko: '퍼블릭 도메인으로 의무는 없으나, 출처를 밝히는 것이 바람직합니다' },
  },
  {
    pattern: /^mit$/i,
    identifier: 'MIT',
    url: 'https://opensource.org/license/mit',
    demand: { en: 'keep the copyright and licence notice with copies of substantial parts', ko: '상당 부분을 복제할 때 저작권 및 이용허락 고지를 함께 유지해야 합니다' },
  },
  {
    pattern: /^unicode-3\.0$/i,
    identifier: 'Unicode-3.0',
    url: 'https://www.unicode.org/license.txt',
    demand: { en: 'keep the copyright and licence notice with copies of the data files', ko: '데이터 파일을 복제할 때 저작권 및 이용허락 고지를 함께 유지해야 합니다' },
  },
];

export const NOT_STATED = 'not stated';

/** What a licence demands; a licence that we do not know sends the reader to its terms. */
export function licenceOf(name: string): Licence {
  const text = name.trim();
  if (text === '' || text.toLowerCase() === NOT_STATED) return { identifier: null, url: null, demand: CLEAR };
  return KNOWN.find(({ pattern }) => pattern.test(text)) ?? { identifier: null, url: null, demand: read(text) };
}
