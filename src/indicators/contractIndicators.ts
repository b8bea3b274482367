import type { ContractIndicator } from './indicatorDefinition.ts';
import { amendedShare } from './registry/amendedShare.ts';
import { awardedValue } from './registry/awardedValue.ts';
import { buyers } from './registry/buyers.ts';
import { cancelledShare } from './registry/cancelledShare.ts';
import { contracts } from './registry/contracts.ts';
import { contractsByMonth } from './registry/contractsByMonth.ts';
import { decisionDays } from './registry/decisionDays.ts';
import { fieldsFilled } from './registry/fieldsFilled.ts';
import { hhi } from './registry/hhi.ts';
import { hhiBuyer } from './registry/hhiBuyer.ts';
import { lotsShare } from './registry/lotsShare.ts';
import { lowestPriceShare } from './registry/lowestPriceShare.ts';
import { newSupplierShare } from './registry/newSupplierShare.ts';
import { noCallShare } from './registry/noCallShare.ts';
import { openShare } from './registry/openShare.ts';
import { openValueShare } from './registry/openValueShare.ts';
import { priceCriteriaShare } from './registry/priceCriteriaShare.ts';
import { priceSavings } from './registry/priceSavings.ts';
import { processes } from './registry/processes.ts';
import { r003 } from './registry/r003.ts';
import { r018 } from './registry/r018.ts';
import { r024 } from './registry/r024.ts';
import { r025 } from './registry/r025.ts';
import { r028 } from './registry/r028.ts';
import { r030 } from './registry/r030.ts';
import { r035 } from './registry/r035.ts';
import { r036 } from './registry/r036.ts';
import { r038 } from './registry/r038.ts';
import { r048 } from './registry/r048.ts';
import { r058 } from './registry/r058.ts';
import { singleBidderShare } from './registry/singleBidderShare.ts';
import { smeShare } from './registry/smeShare.ts';
import { submissionDays } from './registry/submissionDays.ts';
import { suppliers } from './registry/suppliers.ts';
import { tenderers } from './registry/tenderers.ts';
import { tenderersMean } from './registry/tenderersMean.ts';
import { tenderersMedian } from './registry/tenderersMedian.ts';
import { topSuppliersShare } from './registry/topSuppliersShare.ts';
import { unsuccessfulShare } from './registry/unsuccessfulShare.ts';

/** All indicators that are computed from contracting data, in the order in which they are shown. */
export const CONTRACT_INDICATORS: readonly ContractIndicator[] = [
  processes,
  contracts,
  awardedValue,
  buyers,
  suppliers,
  tenderers,
  singleBidderShare,
  tenderersMean,
  tenderersMedian,
  noCallShare,
  openShare,
  openValueShare,
  decisionDays,
  submissionDays,
  cancelledShare,
  unsuccessfulShare,
  lotsShare,
  smeShare,
  newSupplierShare,
  hhiBuyer,
  hhi,
  topSuppliersShare,
  priceSavings,
  amendedShare,
  priceCriteriaShare,
  lowestPriceShare,
  contractsByMonth,
  fieldsFilled,
  r003,
  r018,
  r024,
  r058,
  r025,
  r028,
  r030,
  r035,
  r036,
  r038,
  r048,
];

export const CONTRACT_INDICATOR_BY_CODE: ReadonlyMap<string, ContractIndicator> = new Map(CONTRACT_INDICATORS.map((each) => [each.code, each]));
