import type { PageRequest } from './pageRequest.ts';

const TOPICS: Readonly<Record<string, readonly [string, string]>> = {
  'procurement-size': ['Size of procurement', '조달 규모'], 'e-procurement': ['E-procurement', '전자조달'], 'b-ready': ['B-READY', 'B-READY'], competition: ['Competition', '경쟁'], context: ['Context', '배경 지표'],
  contracts: ['Contracts', '계약'], 'data-quality': ['Quality of the data', '데이터 품질'], efficiency: ['Efficiency', '효율성'], transparency: ['Transparency', '투명성'],
  gender: ['Gender', '성평등'], 'green-procurement': ['Green procurement', '녹색조달'], 'innovation-procurement': ['Innovation procurement', '혁신조달'], cooperation: ['Cooperation', '협력'], 'legal-framework': ['Legal framework', '법제'], 'open-data': ['Open data', '개방 데이터'], procedures: ['Procedures', '절차'], 'small-business': ['Small business', '중소기업'],
};

/** The subject of indicators, in the words of readers. */
export function topicText(page: PageRequest, topic: string): string {
  const words = TOPICS[topic];
  return words === undefined ? topic : page.say(words[0], words[1]);
}
