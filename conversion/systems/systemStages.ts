import type { Support } from '../../src/domain/procurement.ts';

/** Stages that a fact says a system covers: where it is told, the system, function codes separated by spaces. */
export type StagesOfFact = readonly [at: string, system: string, functions: string, support?: Support, from?: string];

export const STAGES_OF_FACTS: readonly StagesOfFact[] = [
  ['facts 13 subsystems', 'KOR/KONEPS', 'E_SUBMISSION E_CONTRACT E_PAYMENT E_CATALOGUE'],
  ['facts 950 payments_processed', 'KOR/KONEPS_NG', 'E_PAYMENT'],
  ['facts 70 functions', 'VNM/VNEPS', 'PROCUREMENT_PLANS TENDER_ANNOUNCEMENT TENDER_DOCUMENTS E_SUBMISSION E_OPENING AWARD_NOTIFICATION'],
  ['facts 993 exported_to:VNM', 'VNM/EPPS', 'E_SUBMISSION'],
  ['facts 82 functions', 'PAK/EPADS', 'PROCUREMENT_PLANS E_SUBMISSION E_EVALUATION'],
  ['facts 91 functions', 'TLS/EPROCUREMENT', 'TENDER_ANNOUNCEMENT AWARD_NOTIFICATION'],
  ['facts 102 modules', 'PHL/PHILGEPS', 'E_CATALOGUE E_SUBMISSION E_PAYMENT SUPPLIER_REGISTRY'],
  ['facts 143 functions', 'BGD/EGP', 'PROCUREMENT_PLANS TENDER_ANNOUNCEMENT TENDER_DOCUMENTS E_SUBMISSION E_OPENING E_EVALUATION'],
  ['facts 144 functions_ecms', 'BGD/EGP', 'CONTRACT_MANAGEMENT E_PAYMENT'],
  ['facts 223 functions', 'THA/EGP', 'E_CATALOGUE E_SUBMISSION'],
  ['facts 226 launch', 'SGP/GEBIZ', 'E_CATALOGUE TENDER_ANNOUNCEMENT'],
  ['facts 233 mandatory', 'SGP/GEBIZ', 'AWARD_NOTIFICATION'],
  ['facts 234 functions', 'SGP/GEBIZ', 'TENDER_DOCUMENTS E_SUBMISSION'],
  ['facts 258 functions', 'IND/CPPP', 'TENDER_DOCUMENTS E_SUBMISSION E_OPENING'],
  ['facts 260 modules', 'IND/CPPP', 'TENDER_ANNOUNCEMENT AWARD_NOTIFICATION'],
  ['facts 583 functions', 'IND/GEM', 'E_SUBMISSION E_AUCTION'],
  ['facts 304 functions', 'KAZ/GOSZAKUP', 'PROCUREMENT_PLANS TENDER_ANNOUNCEMENT E_AWARD E_CONTRACT CONTRACT_MANAGEMENT'],
  ['facts 314 functions', 'UZB/UZEX', 'E_AUCTION SUPPLIER_REGISTRY'],
  ['facts 315 new_portal_presented', 'UZB/UZEX', 'E_CATALOGUE'],
  ['facts 337 e_catalogue', 'KGZ/ZAKUPKI', 'E_CATALOGUE', 'PARTLY', '2019'],
  ['facts 341 missing_modules', 'KGZ/ZAKUPKI', 'FRAMEWORK_AGREEMENTS', 'NO'],
  ['facts 351 functions', 'TUR/EKAP', 'TENDER_ANNOUNCEMENT E_SUBMISSION CONTRACT_MANAGEMENT'],
  ['facts 353 functions', 'TUR/EKAP', 'E_EVALUATION E_AWARD E_CONTRACT E_AUCTION'],
  ['facts 385 functions', 'JPN/GEPS', 'E_SUBMISSION E_OPENING E_CONTRACT E_INVOICING'],
  ['facts 415 functions', 'NZL/GETS', 'AWARD_NOTIFICATION'],
  ['facts 418 functions', 'FJI/ETENDER', 'TENDER_DOCUMENTS'],
  ['facts 427 functions', 'COK/PPCI', 'TENDER_ANNOUNCEMENT AWARD_NOTIFICATION'],
  ['facts 500 functions', 'MYS/EPEROLEHAN', 'PROCUREMENT_PLANS E_EVALUATION E_AWARD CONTRACT_MANAGEMENT E_INVOICING E_PAYMENT SUPPLIER_REGISTRY'],
  ['facts 798 agreement', 'TUN/TUNEPS', 'E_SUBMISSION E_EVALUATION E_AWARD E_CATALOGUE', 'PLANNED', '2011'],
  ['facts 814 upgrade_launch', 'CMR/COLEPS', 'E_CONTRACT', 'YES', '2025-06'],
  ['facts 823 modules', 'RWA/UMUCYO', 'TENDER_ANNOUNCEMENT E_SUBMISSION E_EVALUATION CONTRACT_MANAGEMENT FRAMEWORK_AGREEMENTS E_CATALOGUE'],
  ['facts 983 modules_delivered', 'CRI/MERLINK', 'E_CATALOGUE', 'YES', '2010-03'],
  ['facts 983 modules_delivered', 'CRI/MERLINK', 'E_SUBMISSION E_CONTRACT E_PAYMENT', 'YES', '2010-08'],
  ['facts 155 auctions_suspended', 'UKR/PROZORRO', 'E_AUCTION', 'SUSPENDED', '2023-01-03'],
];

/** What each column of systems.csv means among the functions. */
export const STAGE_COLUMNS: Readonly<Record<string, string>> = {
  publication: 'TENDER_ANNOUNCEMENT',
  e_submission: 'E_SUBMISSION',
  e_evaluation: 'E_EVALUATION',
  e_award: 'AWARD_NOTIFICATION',
  e_contract: 'E_CONTRACT',
  e_catalogue: 'E_CATALOGUE',
  e_auction: 'E_AUCTION',
  e_payment_invoice: 'E_PAYMENT',
};

/** Cells whose remark says another stage than their column does: line and column. */
export const STAGE_EXCEPTIONS: Readonly<Record<string, string>> = {
  '56 e_payment_invoice': 'E_INVOICING',
  '59 e_award': 'E_AWARD',
  '66 e_award': 'E_AWARD',
  '75 e_award': 'E_AWARD',
};

/** "yes (from phase 2)" is YES, "pilot in 2019" PARTLY; undefined where the cell says nothing of the function. */
export function supportOf(cell: string): Support | undefined {
  if (cell === '' || cell.startsWith('not stated')) return undefined;
  if (/^yes until suspended/.test(cell)) return 'SUSPENDED';
  if (/^yes\b/.test(cell)) return 'YES';
  if (/^(partly|pilot)\b/.test(cell)) return 'PARTLY';
  if (/^planned\b/.test(cell)) return 'PLANNED';
  if (/^no\b/.test(cell)) return 'NO';
  throw new Error(`"${cell}" tells no support of a function: say in supportOf what it means`);
}
