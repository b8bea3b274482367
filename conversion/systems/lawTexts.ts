import type { PolicyText } from './policyTexts.ts';

/** The laws that facts.csv tells of, each in the dated version of the copy that was read. */
export const LAW_TEXTS: readonly PolicyText[] = [
  {
    code: 'KOR/GOVERNMENT_PROCUREMENT_ACT', at: 'facts 1022 scope_of_PPS_business', kind: 'law', name: ['Government Procurement Act', '조달사업에 관한 법률'],
    legalBasis: 'Act No. 21065 of 2025-10-01, in force 2026-01-02',
    en: 'The law on what the Public Procurement Service does: central purchase, quality, unfair acts, innovation products, statistics and cooperation. Read in the version in force from 2 January 2026.',
    ko: '중앙조달, 품질관리, 불공정 조달행위, 혁신제품, 통계, 국제협력 등 조달청의 사업을 정한 법률. 2026년 1월 2일 시행본을 참조함.',
  },
  {
    code: 'KOR/GOVERNMENT_PROCUREMENT_ACT_DECREE', at: 'facts 1054 committee_members', kind: 'decree', partOf: 'KOR/GOVERNMENT_PROCUREMENT_ACT', name: ['Enforcement Decree of the Government Procurement Act', '조달사업에 관한 법률 시행령'],
    legalBasis: 'Presidential Decree No. 34621 of 2024-07-02, in force 2024-07-03',
    en: 'Thresholds of central purchase, statistics, multiple award schedules, and terms of innovation and excellent products. Read in the version in force from 3 July 2024.',
    ko: '중앙조달 기준금액, 통계, 다수공급자계약, 혁신제품과 우수제품의 요건과 기간을 정한 시행령. 2024년 7월 3일 시행본을 참조함.',
  },
  {
    code: 'KOR/E_PROCUREMENT_ACT', at: 'facts 1042 enacted', kind: 'law', started: '2013', name: ['Act on the Use and Promotion of Electronic Procurement', '전자조달의 이용 및 촉진에 관한 법률'],
    legalBasis: 'Act No. 11631 of 2013-03-22; read as Act No. 21065 of 2025-10-01, in force 2026-01-02',
    en: 'The law on electronic procurement and KONEPS: stages done electronically, own systems of other bodies, export of the system, penalties. Read in the version in force from 2 January 2026.',
    ko: '전자조달과 나라장터에 관한 법률로 전자 처리 단계, 자체 전자조달시스템, 해외 진출, 벌칙을 정함. 2026년 1월 2일 시행본을 참조함.',
  },
  {
    code: 'KOR/STATE_CONTRACTS_ACT', at: 'facts 1091 contract_methods', kind: 'law', name: ['Act on Contracts to Which the State Is a Party', '국가를 당사자로 하는 계약에 관한 법률'],
    legalBasis: 'Act No. 17816 of 2021-01-05, in force 2021-07-06',
    en: 'How the State contracts: open competition as the rule, its exceptions, criteria of award, debarment and complaints. Read in the version of 6 July 2021, which is not the newest.',
    ko: '국가계약의 방법을 정한 법률로 일반경쟁 원칙과 예외, 낙찰자 결정, 입찰참가자격 제한, 이의신청을 규정함. 2021년 7월 6일 시행본으로 최신본이 아님.',
  },
  {
    code: 'KOR/STATE_CONTRACTS_ACT_DECREE', at: 'facts 1101 two_valid_bidders', kind: 'decree', partOf: 'KOR/STATE_CONTRACTS_ACT', name: ['Enforcement Decree of the Act on Contracts to Which the State Is a Party', '국가를 당사자로 하는 계약에 관한 법률 시행령'],
    legalBasis: 'text amended to 2025-12-30',
    en: 'Grounds of limited and nominated competition and of private contract, quotations, periods of notice, award. With fewer than two valid bidders a tender is held again, so single bidding in Korea cannot be compared with other countries.',
    ko: '제한·지명경쟁과 수의계약의 사유, 견적, 공고기간, 낙찰자 결정을 정한 시행령. 유효 입찰자가 2인 미만이면 재입찰하므로 한국의 단독입찰 비율은 다른 나라와 비교할 수 없음.',
  },
  {
    code: 'KOR/SME_PRODUCTS_ACT', at: 'facts 1083 purchase_plans', kind: 'law', name: ['Act on Purchase of Products of Small and Medium Enterprises and Support of Their Markets', '중소기업제품 구매촉진 및 판로지원에 관한 법률'],
    legalBasis: 'Act No. 22042 of 2026-09-29, in force 2026-12-30',
    en: 'Purchase of products of small and medium enterprises: plans and targets of public bodies, competition among small firms, check of direct production. Read in the text that is in force from 30 December 2026.',
    ko: '공공기관의 중소기업제품 구매계획과 목표, 중소기업자간 경쟁, 직접생산 확인을 정한 법률. 2026년 12월 30일 시행 예정본을 참조함.',
  },
];
