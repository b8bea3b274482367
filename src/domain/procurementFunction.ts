import type { LocalisedText } from './localisedText.ts';

type Level = 'CORE' | 'ADVANCED' | 'OTHER';

/**
 * A stage that an e-procurement system may cover: the OECD's seven core and five advanced functionalities, and as OTHER
 * the stages that national sources tell and the OECD's list does not have.
 */
export interface ProcurementFunction {
  readonly code: string;
  readonly level: Level;
  readonly name: LocalisedText;
}

// oxlint-disable-next-line max-params -- a row of the table below
const define = (code: string, level: Level, en: string, ko: string): ProcurementFunction => ({ code, level, name: { en, ko } });

/** In the order of a procurement, as OECD Government at a Glance names them (LAC 2020 for the core, 2021 for the advanced); ours come last. */
export const PROCUREMENT_FUNCTIONS: readonly ProcurementFunction[] = [
  define('TENDER_ANNOUNCEMENT', 'CORE', 'Announcing tenders', '입찰 공고'),
  define('TENDER_DOCUMENTS', 'CORE', 'Provision of tender documents', '입찰 서류 제공'),
  define('E_SUBMISSION', 'CORE', 'Electronic submission of bids', '전자 입찰서 제출'),
  define('E_AUCTION', 'CORE', 'Electronic auctions', '전자 경매'),
  define('E_CATALOGUE', 'CORE', 'Online catalogue', '온라인 카탈로그'),
  define('AWARD_NOTIFICATION', 'CORE', 'Notification of award', '낙찰 통지'),
  define('E_INVOICING', 'CORE', 'Electronic submission of invoices', '전자 대금 청구'),
  define('PROCUREMENT_PLANS', 'ADVANCED', 'Publishing procurement plans', '발주 계획 공개'),
  define('CONTRACT_MANAGEMENT', 'ADVANCED', 'Ex post contract management', '계약 이행 관리'),
  define('SUPPLIER_REGISTRY', 'ADVANCED', 'Supplier registry', '조달업체 등록부'),
  define('FRAMEWORK_AGREEMENTS', 'ADVANCED', 'Framework agreement module', '기본계약(다수공급자계약) 모듈'),
  define('BUSINESS_INTELLIGENCE', 'ADVANCED', 'Business intelligence', '조달 데이터 분석'),
  define('E_OPENING', 'OTHER', 'Electronic opening of bids', '전자 개찰'),
  define('E_EVALUATION', 'OTHER', 'Electronic evaluation of bids', '전자 입찰 평가'),
  // The OECD counts only that an award is made known; some sources say that the winner is chosen in the system.
  define('E_AWARD', 'OTHER', 'Electronic selection of the winner', '전자 낙찰자 결정'),
  // Making the contract is not its management afterwards, which the OECD counts.
  define('E_CONTRACT', 'OTHER', 'Electronic contracting', '전자 계약'),
  define('E_PAYMENT', 'OTHER', 'Electronic payment', '전자 대금 지급'),
];

export const PROCUREMENT_FUNCTION_BY_CODE: ReadonlyMap<string, ProcurementFunction> = new Map(PROCUREMENT_FUNCTIONS.map((each) => [each.code, each]));
