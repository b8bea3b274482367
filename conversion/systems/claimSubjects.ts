import type { ClaimSubject } from '../../src/domain/procurement.ts';

/** Whom a fact is about: one subject, or several where a source speaks of a thing that several systems share. */
export interface Subject {
  readonly kind: ClaimSubject;
  readonly codes: readonly string[];
  /** Put before the predicate where the fact is about a part that is no subject of its own. */
  readonly prefix?: string;
}

const of = (kind: ClaimSubject, code: string, prefix?: string): Subject => (prefix === undefined ? { kind, codes: [code] } : { kind, codes: [code], prefix });

const SYSTEMS: Readonly<Record<string, string>> = {
  'KOR/KONEPS': 'KOR/KONEPS', 'KOR/KONEPS-NG': 'KOR/KONEPS_NG', 'VNM/EPPS': 'VNM/EPPS', 'VNM/VNEPS': 'VNM/VNEPS', 'PAK/EPADS': 'PAK/EPADS', 'KHM/e-GP': 'KHM/EGP',
  'TLS/eProcurement': 'TLS/EPROCUREMENT', 'IDN/SPSE': 'IDN/SPSE', 'IDN/LPSE': 'IDN/SPSE', 'IDN/e-Katalog': 'IDN/EKATALOG', 'PHL/PhilGEPS': 'PHL/PHILGEPS', 'PHL/mPhilGEPS': 'PHL/PHILGEPS',
  'PHL/eMarketplace': 'PHL/EMARKETPLACE', 'MNG/tender.gov.mn': 'MNG/TENDER', 'BGD/e-GP': 'BGD/EGP', 'UKR/Prozorro': 'UKR/PROZORRO', 'CRI/Mer-Link': 'CRI/MERLINK', 'CRI/SICOP': 'CRI/SICOP',
  'CRI/CompraRed': 'CRI/COMPRARED', 'COL/SECOP I': 'COL/SECOP_I', 'COL/SECOP II': 'COL/SECOP_II', 'TUN/TUNEPS': 'TUN/TUNEPS', 'CMR/COLEPS': 'CMR/COLEPS', 'JOR/JONEPS': 'JOR/JONEPS',
  'IRQ/KRG e-procurement': 'IRQ/KEPS', 'RWA/Umucyo': 'RWA/UMUCYO', 'AUS/AusTender': 'AUS/AUSTENDER', 'CHL/ChileCompra': 'CHL/CHILECOMPRA', 'UGA/GPP': 'UGA/GPP', 'GBR/Find a Tender': 'GBR/FIND_A_TENDER',
  'GBR/Contracts Finder': 'GBR/CONTRACTS_FINDER', 'PRY/DNCP': 'PRY/DNCP', 'BRA/Compras.gov.br': 'BRA/COMPRAS', 'GEO/SPA': 'GEO/SPA', 'MDA/MTender': 'MDA/MTENDER', 'ZMB/ZPPA': 'ZMB/ZPPA', 'KEN/PPRA': 'KEN/TENDERS',
  'PER/OECE': 'PER/CONTRATACIONES_ABIERTAS', 'TZA/NeST': 'TZA/NEST', 'GHA/GHANEPS': 'GHA/GHANEPS', 'MWI/MANEPS': 'MWI/MANEPS', 'NLD/TenderNed': 'NLD/TENDERNED', 'DEU/Bekanntmachungsservice': 'DEU/BEKANNTMACHUNGSSERVICE',
  'ITA/ANAC': 'ITA/ANAC', 'MLT/e-PPS': 'MLT/EPPS', 'ARM/ARMEPS': 'ARM/ARMEPS', 'NGA/NOCOPO': 'NGA/NOCOPO', 'ZAF/National Treasury': 'ZAF/TREASURY_OCDS', 'HRV/Elektronički oglasnik javne nabave': 'HRV/EOJN',
  'AZE/single portal': 'AZE/ETENDER', 'BTN/e-GP': 'BTN/EGP', 'CHN/CCGP': 'CHN/CCGP', 'COK/PPCI': 'COK/PPCI', 'FJI/eTender portal': 'FJI/ETENDER', 'IND/GeM': 'IND/GEM', 'IND/CPPP': 'IND/CPPP', 'JPN/GEPS': 'JPN/GEPS',
  'JPN/JETRO database': 'JPN/JETRO', 'JPN/e-bidding (MLIT, JACIC)': 'JPN/E_BIDDING', 'JPN/DMP': 'JPN/DMP', 'KAZ/goszakup': 'KAZ/GOSZAKUP', 'KGZ/zakupki.gov.kg': 'KGZ/ZAKUPKI', 'KGZ/new e-procurement system': 'KGZ/KOREAN_SUPPORTED',
  'LAO/procurement website': 'LAO/PROCUREMENT_WEBSITE', 'LKA/promise.lk': 'LKA/PROMISE', 'MDV/bidding portal': 'MDV/BIDDING_PORTAL', 'MDV/e-GP': 'MDV/EGP', 'MMR/eP': 'MMR/EP', 'MYS/ePerolehan': 'MYS/EPEROLEHAN', 'NPL/e-GP': 'NPL/EGP',
  'NZL/GETS': 'NZL/GETS', 'PNG/e-procurement': 'PNG/EGP', 'SGP/GeBIZ': 'SGP/GEBIZ', 'THA/e-GP': 'THA/EGP', 'THA/e-Auction': 'THA/E_AUCTION', 'TJK/e-procurement': 'TJK/EPROCUREMENT', 'TUR/EKAP': 'TUR/EKAP',
  'TWN/Government e-Procurement System': 'TWN/GEPS', 'UZB/UZEX': 'UZB/UZEX', 'UZB/XT-Xarid': 'UZB/XT_XARID', 'WSM/e-Tendering Portal': 'WSM/ETENDERING',
};

const AGENCIES: Readonly<Record<string, string>> = {
  'KOR/PPS': 'KOR/PPS', 'KOR/PPS reform': 'KOR/PPS', 'TLS/CNA': 'TLS/CNA', 'BGD/BPPA': 'BGD/BPPA', 'MNG/State Procurement Agency': 'MNG/SPA', 'FJI/FPO': 'FJI/FPO', 'PNG/NPC': 'PNG/NPC', 'VUT/CTB': 'VUT/CTB', 'TUV/CPU': 'TUV/CPU',
  'TWN/PCC': 'TWN/PCC', 'TWN/AAC': 'TWN/AAC', 'MYS/CIDB': 'MYS/CIDB', 'NPL/PPMO': 'NPL/PPMO', 'CMR/MINMAP': 'CMR/MINMAP',
};

const POLICIES: Readonly<Record<string, string>> = {
  'KOR/PPS innovation': 'KOR/INNOVATION_PROCUREMENT', 'KOR/PPS quality': 'KOR/QUALITY_SAFETY_MANAGEMENT', 'KOR/PPS fair procurement': 'KOR/FAIR_PROCUREMENT', 'KOR/PPS MAS': 'KOR/MULTIPLE_AWARD_SCHEDULE',
  'KOR/PPS excellent products': 'KOR/EXCELLENT_PRODUCTS', 'KOR/Innovation Marketplace': 'KOR/INNOVATION_MARKETPLACE', 'KOR/Venture Nara': 'KOR/VENTURE_NARA', 'KOR/G-PASS': 'KOR/G_PASS', 'KOR/GPPM': 'KOR/GPPM',
  'KOR/Government Procurement Act': 'KOR/GOVERNMENT_PROCUREMENT_ACT', 'KOR/Government Procurement Act Decree': 'KOR/GOVERNMENT_PROCUREMENT_ACT_DECREE', 'KOR/E-Procurement Act': 'KOR/E_PROCUREMENT_ACT',
  'KOR/State Contracts Act': 'KOR/STATE_CONTRACTS_ACT', 'KOR/State Contracts Act Decree': 'KOR/STATE_CONTRACTS_ACT_DECREE', 'KOR/SME Products Act': 'KOR/SME_PRODUCTS_ACT',
};

/** Parts, programmes and publishers without a code of their own: the fact goes to the subject that they belong to. */
const PARTS: Readonly<Record<string, Subject>> = {
  'KOR/Nara Expo': of('AGENCY', 'KOR/PPS', 'nara_expo'),
  'KOR/IPPW': of('AGENCY', 'KOR/PPS', 'ippw'),
  'KOR/MMGP': of('AGENCY', 'KOR/PPS', 'mmgp'),
  'COL/SECOP': of('SYSTEM', 'COL/SECOP_II', 'secop'),
  'IND/GePNIC': of('SYSTEM', 'IND/CPPP', 'gepnic'),
  'IND/eProcurement MMP': of('COUNTRY', 'IND', 'eprocurement_mmp'),
  'IDN/e-Katalog lokal': of('SYSTEM', 'IDN/EKATALOG', 'local_catalogues'),
  'IDN/e-Katalog lokal Lampung': of('SYSTEM', 'IDN/EKATALOG', 'lampung_catalogue'),
  'IDN/PUPR': of('COUNTRY', 'IDN', 'public_works_ministry'),
  'NPL/e-GP (new, in development)': of('SYSTEM', 'NPL/EGP', 'new_version_in_development'),
  'THA/GovSpending': of('COUNTRY', 'THA', 'govspending'),
  'LKA/ITMIS': of('COUNTRY', 'LKA', 'itmis'),
  'NZL/All-of-Government contracts': of('COUNTRY', 'NZL', 'all_of_government_contracts'),
  'CHN/China Public Procurement (CFLP)': of('COUNTRY', 'CHN', 'cflp_site'),
  'Pacific/ADB procurement network portal': { kind: 'SYSTEM', codes: ['COK/PPCI', 'WSM/ETENDERING', 'TUV/CPU', 'TON/ADB_PORTAL', 'VUT/CTB'], prefix: 'adb_network_portal' },
};

/** Facts of several countries at once, which no subject of a claim can hold. */
const WITHOUT_SUBJECT: ReadonlySet<string> = new Set(['OECD', 'WLD', 'WB/GPPD', 'ADB', 'ADB/e-GP survey 2011', 'Asia-Pacific', 'Asia Pacific Public Electronic Procurement Network']);

const REFORM_PLAN = new Set(['public_procurement_reform_plan', 'buyer_autonomy_pilot', 'transparency_measures', 'task_count_2025']);

/** The subject of a fact's claim; undefined where none can hold it. */
export function subjectOf(subject: string, predicate: string): Subject | undefined {
  if (WITHOUT_SUBJECT.has(subject)) return undefined;
  if (subject === 'KOR/PPS reform' && REFORM_PLAN.has(predicate)) return of('POLICY', 'KOR/PUBLIC_PROCUREMENT_REFORM_PLAN_2025');
  const system = SYSTEMS[subject];
  if (system) return of('SYSTEM', system);
  const agency = AGENCIES[subject];
  if (agency) return of('AGENCY', agency);
  const policy = POLICIES[subject];
  if (policy) return of('POLICY', policy);
  const part = PARTS[subject];
  if (part) return part;
  if (predicate === 'ocds_publication') return of('COUNTRY', subject.slice(0, 3), subject.length === 3 ? undefined : subject.slice(subject.indexOf('/') + 1).toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '_').replaceAll(/^_|_$/g, ''));
  if (/^[A-Z]{3}$/.test(subject)) return of('COUNTRY', subject);
  throw new Error(`facts.csv speaks of "${subject}": say in claimSubjects.ts whose claim that is`);
}
