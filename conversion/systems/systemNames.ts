/** What we say of a row of systems.csv: its code, names, the agency that runs it and what sources say of its state. */
export interface SystemName {
  readonly line: number;
  readonly code: string;
  readonly en: string;
  readonly ko?: string;
  readonly operator?: string;
  readonly status?: string;
}

type More = Omit<SystemName, 'line' | 'code' | 'en'>;
// oxlint-disable-next-line max-params -- a row of the table below
const system = (line: number, code: string, en: string, more: More = {}): SystemName => ({ line, code, en, ...more });
const by = (operator: string, more: More = {}): More => ({ operator, ...more });

/** One entry for each row of systems.csv, by its line. Korean names where Korea's own sources have one or the system came from Korea; the others are in koreanNames.ts. */
export const SYSTEM_NAMES: readonly SystemName[] = [
  system(2, 'KOR/KONEPS', 'KONEPS (Korea ON-line E-Procurement System)', by('KOR/PPS', { ko: '나라장터(국가종합전자조달시스템)', status: 'closed when its successor opened' })),
  system(3, 'KOR/KONEPS_NG', 'Next-Generation KONEPS', by('KOR/PPS', { ko: '차세대 나라장터', status: 'in use' })),
  system(4, 'VNM/EPPS', 'E-Procurement Pilot System (EPPS)', by('VNM/MPI', { ko: '베트남 전자조달 시범시스템(EPPS)', status: 'replaced' })),
  system(5, 'VNM/VNEPS', 'Vietnam National E-Procurement System (VNEPS, new e-GP)', by('VNM/MPI', { ko: '베트남 국가전자조달시스템(VNEPS)', status: 'in use' })),
  system(6, 'PAK/EPADS', 'e-Pak Acquisition and Disposal System (EPADS)', by('PAK/PPRA', { ko: '파키스탄 전자조달·처분시스템(EPADS)', status: 'in use' })),
  system(7, 'KHM/EGP', 'e-GP of Cambodia (planned)', by('KHM/GDPP', { ko: '캄보디아 전자정부조달시스템(계획)', status: 'planned: no running system found' })),
  system(8, 'TLS/EPROCUREMENT', 'Timor-Leste eProcurement Portal', by('TLS/MOF', { ko: '동티모르 전자조달 포털', status: 'in use, mainly for publication' })),
  system(9, 'IDN/SPSE', 'SPSE (run by LPSE units)', by('IDN/LKPP')),
  system(10, 'PHL/PHILGEPS', 'PhilGEPS and Modernized PhilGEPS (mPhilGEPS)', by('PHL/PS_DBM')),
  system(11, 'MNG/TENDER', 'tender.gov.mn (state e-procurement system)', by('MNG/SPA', { ko: '몽골 국가전자조달시스템(tender.gov.mn)', status: 'in use' })),
  system(12, 'BGD/EGP', 'e-GP of Bangladesh', by('BGD/BPPA', { status: 'in use' })),
  system(13, 'UKR/PROZORRO', 'Prozorro', { status: 'in use' }),
  system(14, 'CRI/MERLINK', 'Mer-Link', by('CRI/ICE', { ko: '코스타리카 전자조달시스템(Mer-Link)', status: 'renamed SICOP' })),
  system(15, 'CRI/SICOP', 'SICOP', by('CRI/MH', { ko: '코스타리카 전자조달시스템(SICOP)' })),
  system(16, 'CRI/COMPRARED', 'CompraRed', by('CRI/MH')),
  system(17, 'COL/SECOP_I', 'SECOP I'),
  system(18, 'COL/SECOP_II', 'SECOP II', by('COL/CCE', { status: 'in use' })),
  system(19, 'TUN/TUNEPS', 'TUNEPS', { ko: '튀니지 전자조달시스템(TUNEPS)', status: 'in use' }),
  system(20, 'CMR/COLEPS', 'COLEPS', { ko: '카메룬 전자조달시스템(COLEPS)', status: 'in use' }),
  system(21, 'JOR/JONEPS', 'JONEPS', { ko: '요르단 전자조달시스템(JONEPS)', status: 'in use' }),
  system(22, 'IRQ/KEPS', 'Kurdistan E-Procurement System (KEPS)', { ko: '이라크 쿠르드 전자조달시스템(KEPS)' }),
  system(23, 'RWA/UMUCYO', 'Umucyo', by('RWA/RPPA', { ko: '르완다 전자조달시스템(Umucyo)', status: 'in use' })),
  system(24, 'AUS/AUSTENDER', 'AusTender'),
  system(25, 'CHL/CHILECOMPRA', 'ChileCompra', by('CHL/CHILECOMPRA')),
  system(26, 'UGA/GPP', 'Government Procurement Portal (GPP)', by('UGA/PPDA')),
  system(27, 'GBR/FIND_A_TENDER', 'Find a Tender Service'),
  system(28, 'GBR/CONTRACTS_FINDER', 'Contracts Finder'),
  system(29, 'PRY/DNCP', 'Contrataciones (DNCP)', by('PRY/DNCP')),
  system(30, 'BRA/COMPRAS', 'Portal de Compras do Governo Federal (compras.gov.br)'),
  system(31, 'GEO/SPA', 'State Procurement Agency portal (Georgia)', by('GEO/SPA')),
  system(32, 'MDA/MTENDER', 'MTender'),
  system(33, 'ZMB/ZPPA', 'ZPPA portal', by('ZMB/ZPPA')),
  system(34, 'KEN/TENDERS', 'tenders.go.ke', by('KEN/PPRA')),
  system(35, 'PER/CONTRATACIONES_ABIERTAS', 'Contrataciones Abiertas', by('PER/OECE')),
  system(36, 'TZA/NEST', 'NeST', by('TZA/PPRA')),
  system(37, 'GHA/GHANEPS', 'GHANEPS'),
  system(38, 'MWI/MANEPS', 'MANEPS'),
  system(39, 'NLD/TENDERNED', 'TenderNed'),
  system(40, 'DEU/BEKANNTMACHUNGSSERVICE', 'Bekanntmachungsservice', by('DEU/BMI_PROCUREMENT_OFFICE')),
  system(41, 'ITA/ANAC', 'ANAC open contracting data (Italy)', by('ITA/ANAC')),
  system(42, 'MLT/EPPS', 'e-PPS'),
  system(43, 'ARM/ARMEPS', 'ARMEPS'),
  system(44, 'NGA/NOCOPO', 'NOCOPO', by('NGA/BPP')),
  system(45, 'ZAF/TREASURY_OCDS', 'National Treasury OCDS API', by('ZAF/TREASURY')),
  system(46, 'HRV/EOJN', 'Elektronički oglasnik javne nabave'),
  system(47, 'AZE/ETENDER', 'Unified internet portal of public procurement (etender.gov.az)', by('AZE/SSACMC', { status: 'in use' })),
  system(48, 'BRN/STATE_TENDER_BOARD', 'State Tender Board (no e-procurement platform found)', by('BRN/MOFE', { status: 'no e-procurement platform found' })),
  system(49, 'BTN/EGP', 'Electronic Government Procurement system (e-GP) of Bhutan', by('BTN/PMDD', { status: 'in use' })),
  system(50, 'CHN/CCGP', 'China Government Procurement Network (CCGP)', by('CHN/MOF')),
  system(51, 'COK/PPCI', 'Procurement Portal Cook Islands (PPCI)', by('COK/MFEM')),
  system(52, 'FJI/ETENDER', 'eTender portal of the Fiji Procurement Office', by('FJI/FPO')),
  system(53, 'IDN/EKATALOG', 'Electronic catalogue (e-Katalog, national and local)', by('IDN/LKPP', { status: 'in use' })),
  system(54, 'IND/GEM', 'Government e-Marketplace (GeM)', by('IND/GEM', { status: 'in use' })),
  system(55, 'IND/CPPP', 'Central Public Procurement Portal (CPPP; software GePNIC)', by('IND/NIC', { status: 'in use' })),
  system(56, 'JPN/GEPS', 'Government Electronic Procurement System (GEPS)', { ko: '일본 정부전자조달시스템(GEPS)', status: 'in use' }),
  system(57, 'JPN/JETRO', 'JETRO government procurement database', by('JPN/JETRO')),
  system(58, 'JPN/E_BIDDING', 'e-bidding core system (MLIT and JACIC)', by('JPN/JACIC')),
  system(59, 'KAZ/GOSZAKUP', 'Public procurement web portal (goszakup)', by('KAZ/MOF', { status: 'in use' })),
  system(60, 'KGZ/ZAKUPKI', 'Official Public Procurement Portal (zakupki.gov.kg)', by('KGZ/MOF', { status: 'in use' })),
  system(61, 'KGZ/KOREAN_SUPPORTED', 'Korean-supported e-procurement system of Kyrgyzstan (project)', by('KGZ/MOF', { ko: '키르기스스탄 전자조달시스템(한국 ODA 사업)', status: 'project: not running on the pages read' })),
  system(62, 'LAO/PROCUREMENT_WEBSITE', 'Public procurement website of Laos', by('LAO/MOF')),
  system(63, 'LKA/PROMISE', 'PROMISe (e-GP of Sri Lanka)', by('LKA/EGP_SECRETARIAT', { status: 'in use for a part of procurement' })),
  system(64, 'MDV/BIDDING_PORTAL', 'Bidding portal of Maldives (Beelan; that the two are one is not stated)', by('MDV/NATIONAL_TENDER', { status: 'in use' })),
  system(65, 'MMR/EP', 'e-Procurement System (eP) of Myanmar', by('MMR/MICTDC', { status: 'present use not stated' })),
  system(66, 'MYS/EPEROLEHAN', 'ePerolehan (eP)', by('MYS/MOF', { status: 'in use' })),
  system(67, 'NPL/EGP', 'National e-Government Procurement system (e-GP, Bolpatra)', by('NPL/PPMO', { status: 'in use' })),
  system(68, 'NZL/GETS', 'Government Electronic Tenders Service (GETS)', by('NZL/MBIE', { status: 'in use' })),
  system(69, 'PHL/EMARKETPLACE', 'eMarketplace (in PhilGEPS)', by('PHL/PS_DBM')),
  system(70, 'PNG/EGP', 'e-GP system of Papua New Guinea (planned)', by('PNG/NPC', { status: 'planned: no running system found' })),
  system(71, 'SGP/GEBIZ', 'GeBIZ (Government Electronic Business)', by('SGP/MOF', { status: 'in use' })),
  system(72, 'THA/EGP', 'Electronic Government Procurement (e-GP) of Thailand', by('THA/CGD', { status: 'in use' })),
  system(73, 'TJK/EPROCUREMENT', 'Single portal of public electronic procurement (Tajikistan)', by('TJK/APP', { status: 'in use' })),
  system(74, 'TON/ADB_PORTAL', 'ADB network portal, Tonga (national system not found)', by('TON/CPU')),
  system(75, 'TUR/EKAP', 'Electronic Public Procurement Platform (EKAP)', by('TUR/PPA', { status: 'in use' })),
  system(76, 'TUV/CPU', 'Central Procurement Unit website (and ADB network portal), Tuvalu', by('TUV/CPU')),
  system(77, 'TWN/GEPS', 'Government e-Procurement System (Taiwan)', by('TWN/PCC', { status: 'in use' })),
  system(78, 'UZB/UZEX', 'Special information portal of UZEX (public procurement)', by('UZB/UZEX')),
  system(79, 'UZB/XT_XARID', 'XT-Xarid (e-tender platform) and central procurement portal', by('UZB/XT_XARID')),
  system(80, 'VUT/CTB', 'Central Tender Board website (and ADB network portal), Vanuatu', by('VUT/CTB')),
  system(81, 'WSM/ETENDERING', 'Government of Samoa e-Tendering Portal', by('WSM/MOF')),
];

/** A system that is not a row of systems.csv but is named as the forerunner, successor or neighbour of one. */
export interface FurtherSystem extends Omit<SystemName, 'line'> {
  /** Where it is named: `facts <line> <predicate>` or `systems <line> <column>`. */
  readonly at: string;
  readonly url?: string;
  readonly scope?: string;
}

export const FURTHER_SYSTEMS: readonly FurtherSystem[] = [
  { at: 'facts 887 exported_to:EGY', code: 'EGY/KOREAN_SUPPORTED', en: 'Korean-supported e-procurement system of Egypt (project)', ko: '이집트 전자조달시스템(한국 지원 사업)', operator: 'EGY/GAGS', status: 'project to 2026' },
  { at: 'facts 220 launch', code: 'THA/E_AUCTION', en: 'e-Auction (Thailand)', status: 'replaced', scope: 'contracts of THB 20 million or more' },
  { at: 'facts 167 platforms', code: 'COL/TVEC', en: 'TVEC' },
  { at: 'facts 389 launch', code: 'JPN/DMP', en: 'Digital Marketplace (DMP) catalogue site', ko: '일본 디지털 마켓플레이스(DMP)', url: 'https://www.dmp-official.digital.go.jp/', scope: 'catalogue of software as a service' },
  { at: 'facts 383 status', code: 'MDV/EGP', en: 'e-GP system of Maldives (in development)', status: 'work begun' },
  { at: 'systems 47 predecessor', code: 'AZE/TENDER_GOV_AZ', en: 'tender.gov.az (notices only)', url: 'tender.gov.az', scope: 'notices' },
  { at: 'systems 11 predecessor', code: 'MNG/E_PROCUREMENT_MN', en: 'www.e-procurement.mn', url: 'www.e-procurement.mn' },
];
