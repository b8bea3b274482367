import type { LineageKind } from '../../src/domain/procurement.ts';

/** How one system stems from, replaced or stands beside another: read "system KIND other". */
export type Kin = readonly [at: string, system: string, kind: LineageKind, other: string];

const KONEPS = 'KOR/KONEPS';

export const KIN: readonly Kin[] = [
  ['facts 34 opening_announced', 'KOR/KONEPS_NG', 'REPLACED', KONEPS],
  ['facts 76 derived_from', 'VNM/EPPS', 'DERIVED_FROM', KONEPS],
  ['systems 5 predecessor', 'VNM/VNEPS', 'REPLACED', 'VNM/EPPS'],
  ['facts 162 derived_from', 'CRI/MERLINK', 'DERIVED_FROM', KONEPS],
  ['facts 850 derived_from', 'CRI/MERLINK', 'DERIVED_FROM', KONEPS],
  ['systems 15 derived_from', 'CRI/SICOP', 'DERIVED_FROM', KONEPS],
  ['facts 159 renamed_from', 'CRI/SICOP', 'RENAMED', 'CRI/MERLINK'],
  ['facts 994 succeeded_by', 'CRI/SICOP', 'REPLACED', 'CRI/MERLINK'],
  ['facts 158 coexisting_systems', 'CRI/MERLINK', 'RUNS_ALONGSIDE', 'CRI/COMPRARED'],
  ['systems 16 successor', 'CRI/SICOP', 'REPLACED', 'CRI/COMPRARED'],
  ['facts 107 derived_from', 'MNG/TENDER', 'DERIVED_FROM', KONEPS],
  ['facts 995 exported_to:MNG', 'MNG/TENDER', 'DERIVED_FROM', KONEPS],
  ['systems 11 predecessor', 'MNG/TENDER', 'REPLACED', 'MNG/E_PROCUREMENT_MN'],
  ['facts 58 exported_to:TUN', 'TUN/TUNEPS', 'DERIVED_FROM', KONEPS],
  ['facts 800 phase_2', 'TUN/TUNEPS', 'DERIVED_FROM', KONEPS],
  ['facts 59 exported_to:CMR', 'CMR/COLEPS', 'DERIVED_FROM', KONEPS],
  ['facts 60 exported_to:JOR', 'JOR/JONEPS', 'DERIVED_FROM', KONEPS],
  ['facts 61 exported_to:RWA', 'RWA/UMUCYO', 'DERIVED_FROM', KONEPS],
  ['facts 831 exported_to:IRQ-Kurdistan', 'IRQ/KEPS', 'DERIVED_FROM', KONEPS],
  ['facts 889 exported_to', 'EGY/KOREAN_SUPPORTED', 'DERIVED_FROM', KONEPS],
  ['facts 966 exported_to:KGZ', 'KGZ/KOREAN_SUPPORTED', 'DERIVED_FROM', KONEPS],
  ['facts 153 inspired_by', 'UKR/PROZORRO', 'INSPIRED_BY', 'GEO/SPA'],
  ['facts 165 launch', 'COL/SECOP_II', 'RUNS_ALONGSIDE', 'COL/SECOP_I'],
  ['facts 167 platforms', 'COL/TVEC', 'RUNS_ALONGSIDE', 'COL/SECOP_II'],
  ['facts 222 ebidding_emarket', 'THA/EGP', 'REPLACED', 'THA/E_AUCTION'],
  ['systems 47 predecessor', 'AZE/ETENDER', 'REPLACED', 'AZE/TENDER_GOV_AZ'],
  ['systems 56 scope', 'JPN/GEPS', 'RUNS_ALONGSIDE', 'JPN/E_BIDDING'],
  ['systems 69 name_en', 'PHL/EMARKETPLACE', 'RUNS_ALONGSIDE', 'PHL/PHILGEPS'],
];
