/** A Korean programme, plan, body or law as we describe it; `row` is its code in policies.csv, or `at` a fact that names it. */
export interface PolicyText {
  readonly code: string;
  readonly row?: string;
  /** `facts <line> <predicate>`, for what policies.csv does not have. */
  readonly at?: string;
  readonly name?: readonly [en: string, ko: string];
  readonly en: string;
  readonly ko: string;
  readonly partOf?: string;
  readonly kind?: string;
  readonly started?: string;
  readonly legalBasis?: string;
  readonly indicators?: readonly string[];
}

export const POLICY_TEXTS: readonly PolicyText[] = [
  {
    code: 'KOR/PUBLIC_PROCUREMENT_INNOVATION_STRATEGIES_2023', row: 'STRATEGY-2023',
    en: "The frame under which the Public Procurement Service presented its policies to diplomats in September 2023: innovation procurement, quality and safety management, and fair procurement. The plan's own text and day of announcement were not found. Not the reform plan of November 2025.",
    ko: '2023년 9월 외교사절단 대상 설명회에서 조달청이 정책을 소개한 틀로, 혁신조달, 품질과 안전, 공정조달이 그 아래에 있다. 방안의 원문과 발표일은 확인되지 않았으며, 2025년 11월 개혁방안과는 다른 것이다.',
  },
  {
    code: 'KOR/INNOVATION_PROCUREMENT', row: 'INNOV', partOf: 'KOR/PUBLIC_PROCUREMENT_INNOVATION_STRATEGIES_2023',
    indicators: ['KOR_INNOVATION_PRODUCT_PURCHASES', 'KOR_INNOVATION_PROCUREMENT_BUYING_INSTITUTIONS'],
    en: 'Public bodies buy innovative products that the market does not yet have, as a first customer, and try them in use. Each institution aims at one per cent of its purchases of goods, which counts in its evaluation.',
    ko: '시장에 없는 혁신제품을 공공기관이 첫 구매자로 사서 시범 사용하는 제도. 기관별 물품 구매액의 1%를 목표로 하며 실적은 기관 평가에 반영된다.',
  },
  {
    code: 'KOR/QUALITY_SAFETY_MANAGEMENT', row: 'QUALITY', partOf: 'KOR/PUBLIC_PROCUREMENT_INNOVATION_STRATEGIES_2023',
    en: 'Control of what suppliers deliver: checks that they make it themselves, inspection of quality and delivery, care after delivery, and standard specifications. The supplier may have to bear costs.',
    ko: '조달물자의 품질을 관리하는 제도로 직접생산 확인, 품질점검과 납품검사, 납품 후 관리, 표준규격을 포함한다. 비용을 조달업체가 부담할 수 있다.',
  },
  {
    code: 'KOR/FAIR_PROCUREMENT', row: 'FAIR', partOf: 'KOR/PUBLIC_PROCUREMENT_INNOVATION_STRATEGIES_2023',
    en: 'Since July 2017 the Public Procurement Service may investigate unfair acts of suppliers, order correction, suspend trade and recover undue gains.',
    ko: '2017년 7월부터 조달청이 불공정 조달행위를 조사하고 시정 요구, 거래정지, 부당이득 환수를 할 수 있도록 한 제도.',
  },
  {
    code: 'KOR/INNOVATION_PROCUREMENT_PLAN_2019', row: 'INNOV-PLAN-2019', partOf: 'KOR/INNOVATION_PROCUREMENT',
    en: 'Plan of several ministries reported to the Cabinet in July 2019: trial purchase of prototypes, a platform for innovation procurement, and the use of public purchasing power for innovation.',
    ko: '2019년 7월 관계부처가 국무회의에 보고한 방안으로, 시제품 시범구매와 혁신조달 플랫폼, 공공 구매력의 혁신 활용을 담았다.',
  },
  {
    code: 'KOR/INNOVATION_PURCHASE_TARGET', row: 'INNOV-TARGET', partOf: 'KOR/INNOVATION_PROCUREMENT',
    en: 'Each institution is to spend one per cent of its purchases of goods on innovation products; the result counts in its evaluation, and a unit is named for it.',
    ko: '기관별 물품 구매액의 1%를 혁신제품에 쓰도록 하는 목표제. 실적은 기관 평가에 반영되고 전담부서를 둔다.',
  },
  {
    code: 'KOR/INNOVATION_PRODUCT_DESIGNATION', row: 'INNOV-PRODUCT', partOf: 'KOR/INNOVATION_PROCUREMENT',
    en: 'Designation of innovation products: products of ministry research or certified ones, and prototypes that the Public Procurement Service designates. They are listed on the Innovation Marketplace and may be bought directly for three years.',
    ko: '혁신제품 지정 제도. 부처 연구개발·인증 제품과 조달청이 지정하는 시제품이 있으며, 혁신장터에 등록되고 3년간 수의계약이 가능하다.',
  },
  {
    code: 'KOR/INNOVATION_PILOT_PURCHASE', row: 'INNOV-PILOT', partOf: 'KOR/INNOVATION_PROCUREMENT', indicators: ['KOR_INNOVATION_PILOT_PURCHASES'],
    en: 'The Public Procurement Service buys innovation products from a budget of its own and public bodies try them. Sources differ on the budget of the first year, 2019.',
    ko: '조달청이 자체 예산으로 혁신제품을 사서 공공기관이 시험 사용하는 사업. 첫해인 2019년 예산은 출처마다 다르다.',
  },
  {
    code: 'KOR/INNOVATION_MARKETPLACE', row: 'INNOV-MARKET', partOf: 'KOR/INNOVATION_PROCUREMENT', indicators: ['KOR_INNOVATION_PRODUCT_PURCHASES_VIA_PLATFORM'],
    en: 'Online platform of innovation procurement: a mall for innovation products, a meeting place of demand and supply, a joint survey of demand for public research, and competitive dialogue.',
    ko: '혁신조달 온라인 플랫폼으로 혁신제품 전용몰, 수요·공급 커뮤니티, 공공 연구개발 통합 수요조사, 경쟁적 대화 기능을 갖춘다.',
  },
  {
    code: 'KOR/INNOVATION_OVERSEAS_DEMONSTRATION', row: 'INNOV-OVERSEAS', partOf: 'KOR/INNOVATION_PROCUREMENT',
    en: 'Public bodies of other countries try Korean innovation products, paid by the Public Procurement Service: 17 countries in 2024 and 29 in 2025.',
    ko: '해외 공공기관이 국내 혁신제품을 시범 사용하도록 조달청이 지원하는 사업. 2024년 17개국, 2025년 29개국.',
  },
  {
    code: 'KOR/EXCELLENT_PRODUCTS', row: 'EXCELLENT', indicators: ['KOR_EXCELLENT_PRODUCT_SUPPLY'],
    en: 'Designation of products of small and of early mid-size firms that meet criteria of technology, performance or quality; joint brands too. It can be revoked.',
    ko: '기술·성능·품질 기준을 충족한 중소기업과 초기 중견기업의 제품을 지정하는 제도. 공동상표도 대상이며 지정은 취소될 수 있다.',
  },
  {
    code: 'KOR/VENTURE_NARA', row: 'VENTURE', indicators: ['KOR_VENTURE_NARA_SALES'],
    en: 'Mall inside KONEPS for start-ups and ventures, which are judged by technology and quality and need no delivery record.',
    ko: '창업·벤처기업 전용 나라장터 쇼핑몰. 납품 실적이 없어도 기술과 품질로 심사하여 등록한다.',
  },
  {
    code: 'KOR/VENTURE_NARA_PROVISIONAL', row: 'VENTURE-PROV', partOf: 'KOR/VENTURE_NARA',
    en: 'Firms of people up to 39 years old and firms up to three years old are listed at once and sell on trial for six months.',
    ko: '39세 이하 청년기업과 창업 3년 이내 기업을 즉시 등록하여 6개월간 시범 판매하게 하는 제도.',
  },
  {
    code: 'KOR/MULTIPLE_AWARD_SCHEDULE', row: 'MAS',
    en: 'Unit-price contracts with several suppliers of like goods; the buying body chooses among them in the shopping mall of KONEPS.',
    ko: '유사한 물품의 여러 공급자와 단가계약을 맺고 수요기관이 나라장터 종합쇼핑몰에서 골라 사는 계약.',
  },
  {
    code: 'KOR/SAFETY_MANAGEMENT_COMMODITIES', row: 'SAFETY-GOODS', partOf: 'KOR/QUALITY_SAFETY_MANAGEMENT',
    en: 'Goods tied to safety in daily life, protection of life, health and hygiene, designated by the Administrator and controlled more closely: two grades in 2023, three since December 2025, with a plan each year.',
    ko: '생활안전, 생명보호, 보건위생과 관련되어 조달청장이 지정하고 더 엄격히 관리하는 물자. 2023년 2등급, 2025년 12월부터 3등급이며 매년 계획을 세운다.',
  },
  {
    code: 'KOR/INSPECTION_BY_SPECIALISED_BODIES', row: 'INSPECTION', partOf: 'KOR/QUALITY_SAFETY_MANAGEMENT',
    en: 'Accredited bodies inspect deliveries of listed item names in place of the buying body.',
    ko: '공인 전문기관이 지정 품명의 납품검사를 수요기관 대신 수행하는 제도.',
  },
  {
    code: 'KOR/DIRECT_PRODUCTION_CHECK', row: 'DIRECT-PROD', partOf: 'KOR/QUALITY_SAFETY_MANAGEMENT',
    en: "Check of the supplier's plant and staff: that it makes what it delivers.",
    ko: '조달업체가 납품 물품을 직접 생산하는지 공장과 인력을 확인하는 제도.',
  },
  {
    code: 'KOR/UNFAIR_ACT_REPORTING', row: 'FAIR-REPORT', partOf: 'KOR/FAIR_PROCUREMENT',
    en: 'Reward for reports of unfair procurement acts, by the amount recovered: up to KRW 3 million from 2021 and up to KRW 10 million from 31 May 2022; later raised again.',
    ko: '불공정 조달행위 신고자에게 환수액에 따라 포상금을 주는 제도. 2021년 최대 300만 원, 2022년 5월 31일부터 최대 1천만 원이며 이후 다시 인상되었다.',
  },
  {
    code: 'KOR/G_PASS', row: 'GPASS', indicators: ['KOR_GPASS_EXPORT_VALUE'],
    en: 'Designation of small and mid-size firms proven in the domestic public market, to help them sell to public buyers abroad: preference in export finance, fairs, information on tenders.',
    ko: '국내 공공시장에서 검증된 중소·중견기업을 지정해 수출금융 우대, 전시회, 입찰정보 등으로 해외조달시장 진출을 돕는 제도.',
  },
  {
    code: 'KOR/GPPM', row: 'GPPM',
    en: 'Yearly fair that brings foreign public buyers and Korean suppliers together, by the Public Procurement Service with KOTRA, the foreign ministry and since 2024 KEPCO KPS.',
    ko: '조달청이 코트라, 외교부와 (2024년부터 한전KPS도) 함께 여는 연례 행사로 해외 공공 구매자와 국내 조달기업을 연결한다.',
  },
  {
    code: 'KOR/PUBLIC_PROCUREMENT_REFORM_PLAN_2025', row: 'REFORM-2025', legalBasis: '',
    en: "Plan of several ministries of 19 November 2025 with 70 tasks in four areas: buyers' autonomy; competition, price and quality; innovation and artificial intelligence; socially responsible procurement. Not the strategies of 2023.",
    ko: '2025년 11월 19일 관계부처 합동 방안으로 4개 분야 70개 과제: 구매 자율성, 경쟁·가격·품질, 혁신조달과 인공지능, 사회적 책임조달. 2023년 혁신방안과는 다른 것이다.',
  },
  {
    code: 'KOR/PROCUREMENT_POLICY_COMMITTEE', row: 'COMMITTEE-2020',
    en: 'Committee that deliberates procurement policy and innovation purchases, first held on 29 October 2020 under the Deputy Prime Minister.',
    ko: '조달정책과 혁신구매를 심의하는 위원회. 2020년 10월 29일 부총리 주재로 첫 회의를 열었다.',
  },
  {
    code: 'KOR/KONEPS_PROGRAMME', row: 'KONEPS', indicators: ['KOR_KONEPS_TRANSACTION_VALUE', 'KOR_KONEPS_SHARE_OF_PUBLIC_PROCUREMENT', 'KOR_KONEPS_REGISTERED_SUPPLIERS', 'KOR_KONEPS_PUBLIC_ENTITIES', 'KOR_KONEPS_CONTRACTS_COUNT', 'KOR_KONEPS_SME_SHARE_OF_VALUE'],
    en: 'Electronic procurement of the whole government through KONEPS since October 2002, after document exchange and a mall from 1997 and electronic bidding and payment from 2000.',
    ko: '1997년 전자문서교환과 쇼핑몰, 2000년 전자입찰과 전자지불을 거쳐 2002년 10월 범정부로 개통한 나라장터 전자조달.',
  },
  {
    code: 'KOR/KONEPS_NG_PROGRAMME', row: 'KONEPS-NG', legalBasis: '',
    en: 'The rebuilding of KONEPS: contract of June 2021, opening planned for 2024, trial opening on 6 January 2025, reopened on 31 March 2025.',
    ko: '나라장터 전면 재구축 사업. 2021년 6월 계약, 2024년 개통 목표, 2025년 1월 6일 시범 개통, 2025년 3월 31일 재개통.',
  },
  {
    code: 'KOR/FINGERPRINT_BIDDING', row: 'FINGERPRINT',
    en: "The bidder's identity is checked by a fingerprint token, against bidding with lent certificates; for all buying bodies from 1 July 2010.",
    ko: '인증서 대여를 막기 위해 지문 보안토큰으로 입찰자 신원을 확인하는 제도. 2010년 7월 1일부터 전 수요기관에 적용.',
  },
];
