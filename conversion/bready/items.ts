/** What the source's row order stands for: our code and Korean name. The English name is the source's own title. */
export interface Item {
  /** After WB_BREADY_. */
  readonly code: string;
  readonly ko: string;
  /** Where the title in the source is cut or misspelt. */
  readonly en?: string;
}

const item = (code: string, ko: string, en?: string): Item => ({ code, ko, ...(en !== undefined && { en }) });

/** By row order in the source, the same for every economy: 975 to 1004 Pillar I, 1005 to 1075 Pillar II, 1076 to 1113 Pillar III. */
export const ITEMS: Readonly<Record<string, Item>> = {
  975: item('P1_BIDDING', '공공계약 입찰(제1축 규제 체계)'),
  976: item('P1_ACCESS', '기업의 접근과 참여(성별 포함)'),
  977: item('P1_OPEN_DEFAULT', '개방·경쟁 조달의 원칙'),
  978: item('P1_FOREIGN_FIRMS', '외국 기업의 공공조달 참여 제한'),
  979: item('P1_SOE_COVERED', '국유기업·독립기관에 대한 조달 규정 적용'),
  980: item('P1_LOTS', '계약의 분할 발주(로트) 가능 여부'),
  981: item('P1_PAYMENT_DEADLINE', '발주기관 대금 지급의 법정 기한'),
  982: item('P1_FRAMEWORK_PROCEDURES', '기본계약 조달 절차의 규정'),
  983: item('P1_FRAMEWORK_NEW_SUPPLIERS', '기본계약 기간 중 신규 공급자 참여 허용'),
  984: item('P1_GENDER_EQUALITY', '공공조달의 성평등 촉진'),
  985: item('P1_SME_MECHANISMS', '중소기업 참여 촉진을 위한 입찰·계약 제도'),
  986: item('P1_VALUE_FOR_MONEY', '최적 가치(성별·환경 포함)'),
  987: item('P1_ABNORMALLY_LOW_BIDS', '비정상 저가 입찰의 판별 절차와 기준'),
  988: item('P1_INNOVATION_METHODS', '혁신조달을 위한 특별 입찰 방식'),
  989: item('P1_SUSTAINABILITY_CLAUSES', '표준 입찰 서류의 지속가능성 조항'),
  990: item('P1_ENVIRONMENTAL_INCENTIVES', '입찰에서의 환경 고려 유인'),
  991: item('P1_GENDER_RESPONSIVE', '성인지 공공조달 도입 제도', 'Mechanisms to Introduce Gender-Responsive Public Procurement'),
  992: item('P1_VALUE_ESTIMATION', '시장 기반 계약 금액 추정 수단'),
  993: item('P1_LIFE_CYCLE_COST', '입찰 평가의 총소유비용·생애주기비용 고려'),
  994: item('P1_MEAT_PREFERRED', '경제적으로 가장 유리한 입찰 기준의 우선 적용'),
  995: item('P1_FAIRNESS', '조달 절차의 공정성'),
  996: item('P1_STANDSTILL', '낙찰 통지와 계약 체결 사이의 유예 기간'),
  997: item('P1_MINIMUM_PERIOD', '입찰 공고부터 마감까지의 최소 기간'),
  998: item('P1_SPLITTING_PROHIBITED', '공개 입찰 기준액 회피를 위한 계약 분할 금지'),
  999: item('P1_CLARIFICATIONS', '잠재적 입찰자의 질의 처리 절차', 'Framework Establishes How Clarification Requests from Potential ... (title cut in the source)'),
  1000: item('P1_TRIBUNALS', '전문 조달 심판기구와 불복할 권리'),
  1001: item('P1_APPEAL_TIME_LIMITS', '불복 처리 기한과 지연 시 구제 수단'),
  1002: item('P1_TRANSPARENCY', '주요 조달 문서의 투명성(제1축)'),
  1003: item('P1_PUBLISH_DOCUMENTS', '조달 계획·공고·입찰 서류·낙찰 결정의 공개'),
  1004: item('P1_PUBLISH_CONTRACTS', '계약과 계약 변경의 공개'),
  1005: item('P2_MARKET_COMPETITION', '시장경쟁 제2축 총점(세 범주 전체, 조달은 3분의 1)'),
  1052: item('P2_EPROCUREMENT', '전자조달(제2축 공공서비스)'),
  1053: item('P2_DIGITALIZATION', '조달 절차의 디지털화(환경 포함)'),
  1054: item('P2_CENTRAL_PLATFORM', '중앙 전자조달 플랫폼 유무'),
  1055: item('P2_VENDOR_REGISTRATION', '조달업체 등록'),
  1056: item('P2_CLARIFICATIONS', '발주기관에 대한 전자 질의와 결정 통지'),
  1057: item('P2_SUBMISSION', '전자 입찰서 제출'),
  1058: item('P2_BID_OPENING', '전자 개찰과 입찰 절차 관리용 가상 업무공간'),
  1059: item('P2_BID_SECURITY', '입찰보증의 전자 제출과 이행보증의 전자 확인'),
  1060: item('P2_CONTRACT_SIGNING', '전자 계약 체결'),
  1061: item('P2_CONTRACT_MANAGEMENT', '전자 계약 관리·이행 모듈', 'E-Contract Management and Implementation Module'),
  1062: item('P2_INVOICES', '발주기관에 대한 대금 청구서 제출'),
  1063: item('P2_PAYMENTS', '발주기관 대금의 전자 수령'),
  1064: item('P2_FRAMEWORK_MODULE', '기본계약 관리 모듈'),
  1065: item('P2_REVERSE_AUCTION', '전자 역경매 모듈'),
  1066: item('P2_CATALOGUE', '승인 공급자 전자 카탈로그'),
  1067: item('P2_GREEN_CATALOGUES', '전자 녹색 카탈로그'),
  1068: item('P2_ECO_LABELS', '업체 환경 인증·환경표지의 전자 신청', 'Applying for Vendor Eco-Certifications or Eco-Labels Electronically'),
  1069: item('P2_TRANSPARENCY', '주요 조달 문서의 투명성(제2축, 성별 포함)', 'Transparency of Key Procurement Documents (Pillar II, includes gender)'),
  1070: item('P2_NOTICES', '조달 공고의 전자 열람'),
  1071: item('P2_BIDDING_DOCUMENTS', '입찰 서류의 전자 열람'),
  1072: item('P2_AWARD_DECISIONS', '낙찰 결정과 그 사유의 전자 열람'),
  1073: item('P2_CONTRACTS', '계약과 계약 변경의 전자 열람'),
  1074: item('P2_ECO_SPECIFICATIONS', '환경표지·친환경 재화와 용역의 규격·기준 전자 열람', 'Access to Specifications, Standards, or Criteria for Eco-Labels and Environmentally Preferable Goods and Services Electronically'),
  1075: item('P2_OPEN_DATA', '공급자·계약·입찰에 관한 기계판독형 개방데이터 공개'),
  1076: item('P3_MARKET_COMPETITION', '시장경쟁 제3축 총점(세 범주 전체, 조달은 3분의 1)'),
  1102: item('P3_PUBLIC_PROCUREMENT', '공공조달(제3축 운영 효율)'),
  1103: item('P3_TIME_TO_AWARD', '공공계약 낙찰 소요 기간'),
  1104: item('P3_TIME_WORKS_OPEN', '공개경쟁입찰 대형 공사 계약의 낙찰 소요 기간'),
  1105: item('P3_TIME_SERVICE_SELECTIVE', '지명·선택입찰 소규모 용역 계약의 낙찰 소요 기간'),
  1106: item('P3_TIME_PREQUALIFY', '공급자 사전심사 소요 기간'),
  1107: item('P3_TIME_AUCTION', '전자 경매를 통한 계약의 낙찰 소요 기간'),
  1108: item('P3_TIME_FRAMEWORK', '기본계약에 따른 계약의 낙찰 소요 기간'),
  1109: item('P3_TIME_TO_PAY', '정부 계약 대금 수령 소요 기간'),
  1111: item('P3_EASE_OF_BIDDING', '입찰 참여 용이성에 대한 기업 인식'),
  1113: item('P3_GENDER_GAP', '정부 공급업체의 성별 격차'),
};

/** The sub-category or category that each row belongs to, by row order. */
export const PARENTS: Readonly<Record<string, string>> = Object.fromEntries([
  ...within(977, 985, 976), ...within(987, 994, 986), ...within(996, 1001, 995), ...within(1003, 1004, 1002),
  ...['976', '986', '995', '1002'].map((order) => [order, '975'] as const),
  ...within(1054, 1068, 1053), ...within(1070, 1075, 1069),
  ...['1053', '1069'].map((order) => [order, '1052'] as const),
  ...within(1104, 1108, 1103),
  ...['1103', '1109', '1111', '1113'].map((order) => [order, '1102'] as const),
]);

function within(first: number, last: number, parent: number): (readonly [string, string])[] {
  return Array.from({ length: last - first + 1 }, (_, i) => [String(first + i), String(parent)] as const);
}
