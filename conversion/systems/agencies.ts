/** An agency that runs or oversees systems, as a gathered file names it. */
export interface AgencyName {
  readonly code: string;
  readonly en: string;
  readonly ko?: string;
  readonly role?: string;
  readonly url?: string;
  /** `facts <line> <predicate>` or `systems <line> <column>`. */
  readonly at: string;
}

type More = Partial<Omit<AgencyName, 'code' | 'en' | 'at'>>;
// oxlint-disable-next-line max-params -- a row of the table below
const agency = (code: string, at: string, en: string, more: More = {}): AgencyName => ({ code, at, en, ...more });
const operatorOf = (line: number): string => `systems ${line} operator`;

export const AGENCIES: readonly AgencyName[] = [
  agency('KOR/PPS', 'facts 12 operator', 'Public Procurement Service (PPS)', { ko: '조달청', role: 'Central procurement agency; builds and runs KONEPS' }),
  agency('VNM/MPI', operatorOf(4), 'Ministry of Planning and Investment (Viet Nam)', { ko: '베트남 기획투자부' }),
  agency('VNM/PPA', 'facts 616 agency', 'Public Procurement Agency, Ministry of Planning and Investment (Viet Nam)', { ko: '베트남 공공조달청' }),
  agency('PAK/PPRA', operatorOf(6), 'Public Procurement Regulatory Authority (Pakistan)', { ko: '파키스탄 공공조달규제청' }),
  agency('KHM/GDPP', operatorOf(7), 'General Department of Public Procurement, Ministry of Economy and Finance (Cambodia)', { ko: '캄보디아 경제재정부 공공조달총국' }),
  agency('TLS/MOF', operatorOf(8), 'Ministry of Finance (Timor-Leste)', { ko: '동티모르 재무부' }),
  agency('TLS/CNA', 'facts 93 role', 'National Procurement Commission (CNA), Timor-Leste', { ko: '동티모르 국가조달위원회(CNA)', role: 'Central purchasing body', url: 'http://www.cna.gov.tl/en/' }),
  agency('IDN/LKPP', operatorOf(9), 'LKPP, national public procurement agency (Indonesia)', { ko: '인도네시아 공공조달청(LKPP)', role: 'Issues rules; runs the catalogue' }),
  agency('PHL/PS_DBM', operatorOf(10), 'Procurement Service, Department of Budget and Management (Philippines)', { ko: '필리핀 예산관리부 조달처(PS-DBM)' }),
  agency('MNG/SPA', 'facts 453 agency', 'State Procurement Agency (Mongolia)', { ko: '몽골 국가조달청', role: 'Runs the system and is the central purchasing body' }),
  agency('MNG/MOF', 'facts 103 operator', 'Ministry of Finance (Mongolia)', { ko: '몽골 재무부' }),
  agency('BGD/BPPA', 'facts 145 formerly', 'Bangladesh Public Procurement Authority (BPPA, formerly CPTU)', { ko: '방글라데시 공공조달청(BPPA)' }),
  agency('CRI/ICE', 'facts 161 operator', 'Instituto Costarricense de Electricidad (ICE)', { ko: '코스타리카 전력통신청(ICE)', role: 'Ran Mer-Link; provider of SICOP through RACSA' }),
  agency('CRI/MH', 'facts 160 decree', 'Ministry of Finance (Costa Rica)', { ko: '코스타리카 재무부', role: 'Rector of public procurement' }),
  agency('COL/CCE', 'facts 166 operator', 'Agencia Nacional de Contratación Pública - Colombia Compra Eficiente', { ko: '콜롬비아 공공조달청(CCE)' }),
  agency('TUN/ONMP', 'facts 798 agreement', 'ONMP (Tunisia)', { role: 'Party to the agreement on TUNEPS' }),
  agency('CMR/MINMAP', 'facts 848 established', 'MINMAP (Cameroon)'),
  agency('JOR/GSD', 'facts 842 mou:JOR', 'General Supplies Department (Jordan)', { ko: '요르단 조달청' }),
  agency('EGY/GAGS', 'facts 888 mou:EGY', 'General Authority for Government Services (Egypt)', { ko: '이집트 정부서비스총국(GAGS)' }),
  agency('RWA/RPPA', operatorOf(23), 'Rwanda Public Procurement Authority (RPPA)', { ko: '르완다 공공조달청(RPPA)' }),
  agency('CHL/CHILECOMPRA', operatorOf(25), 'ChileCompra', { ko: '칠레콤프라' }),
  agency('UGA/PPDA', operatorOf(26), 'PPDA (Uganda)'),
  agency('PRY/DNCP', operatorOf(29), 'DNCP (Paraguay)'),
  agency('GEO/SPA', operatorOf(31), 'State Procurement Agency (Georgia)', { ko: '조지아 국가조달청' }),
  agency('ZMB/ZPPA', operatorOf(33), 'ZPPA (Zambia)'),
  agency('KEN/PPRA', operatorOf(34), 'PPRA (Kenya)'),
  agency('PER/OECE', operatorOf(35), 'OECE (Peru)'),
  agency('TZA/PPRA', operatorOf(36), 'PPRA (Tanzania)'),
  agency('DEU/BMI_PROCUREMENT_OFFICE', operatorOf(40), 'Procurement Office of the Federal Ministry of the Interior (Germany)', { ko: '독일 연방내무부 조달청' }),
  agency('ITA/ANAC', operatorOf(41), 'National Anti-Corruption Authority ANAC (Italy)', { ko: '이탈리아 국가반부패청(ANAC)' }),
  agency('NGA/BPP', operatorOf(44), 'Bureau of Public Procurement (Nigeria)', { ko: '나이지리아 공공조달국' }),
  agency('ZAF/TREASURY', operatorOf(45), 'National Treasury (South Africa)', { ko: '남아프리카공화국 재무부' }),
  agency('AZE/SSACMC', 'facts 364 operator', 'State Service for Antimonopoly and Consumer Market Control, Ministry of Economy (Azerbaijan)', { role: 'Manages the official procurement website' }),
  agency('BRN/MOFE', 'facts 377 agency', 'Ministry of Finance and Economy, State Tenders Board (Brunei)'),
  agency('BTN/PMDD', 'facts 624 agency', 'Procurement Management and Development Division, Department of National Properties (Bhutan)', { role: 'Approves bidders; not a central purchasing body' }),
  agency('CHN/MOF', operatorOf(50), 'Ministry of Finance (China)', { ko: '중국 재정부' }),
  agency('COK/MFEM', operatorOf(51), 'Ministry of Finance and Economic Management (Cook Islands)'),
  agency('FJI/FPO', 'facts 416 established', 'Fiji Procurement Office', { role: 'Processes government tenders above FJD 50,000' }),
  agency('IND/GEM', 'facts 573 operator', 'Government e-Marketplace, company under the Department of Commerce (India)', { ko: '인도 정부 전자장터(GeM)' }),
  agency('IND/NIC', 'facts 256 operator', 'National Informatics Centre (India)', { ko: '인도 국가정보센터(NIC)' }),
  agency('JPN/JETRO', operatorOf(57), 'Japan External Trade Organization (JETRO)', { ko: '일본무역진흥기구(JETRO)' }),
  agency('JPN/JACIC', operatorOf(58), 'Japan Construction Information Center (JACIC)', { ko: '일본건설정보종합센터(JACIC)' }),
  agency('KAZ/MOF', operatorOf(59), 'Ministry of Finance (Kazakhstan)', { ko: '카자흐스탄 재무부' }),
  agency('KGZ/MOF', operatorOf(60), 'Public Procurement Department, Ministry of Finance (Kyrgyzstan)', { ko: '키르기스스탄 재무부' }),
  agency('LAO/MOF', 'facts 366 agency', 'Ministry of Finance (Laos)', { ko: '라오스 재무부' }),
  agency('LKA/EGP_SECRETARIAT', 'facts 281 operator', 'e-GP Secretariat, Ministry of Finance (Sri Lanka)'),
  agency('MDV/NATIONAL_TENDER', 'facts 380 operator', 'National Tender, Ministry of Finance (Maldives)', { role: 'Secretariat of the National Tender Board' }),
  agency('MMR/MICTDC', operatorOf(65), 'Myanmar ICT Development Corporation'),
  agency('MYS/MOF', operatorOf(66), 'Ministry of Finance (Malaysia)', { ko: '말레이시아 재무부' }),
  agency('MYS/CIDB', 'facts 219 works_notices', 'CIDB (Malaysia)', { role: 'Publishes notices of works' }),
  agency('NPL/PPMO', 'facts 262 operator', 'Public Procurement Monitoring Office (Nepal)', { role: 'Developed, owns and runs e-GP' }),
  agency('NZL/MBIE', 'facts 414 operator', 'Ministry of Business, Innovation and Employment (New Zealand)', { ko: '뉴질랜드 기업혁신고용부' }),
  agency('PNG/NPC', 'facts 421 established', 'National Procurement Commission (Papua New Guinea)', { role: 'Took the place of all supply and tenders boards' }),
  agency('SGP/MOF', operatorOf(71), 'Ministry of Finance (Singapore)', { ko: '싱가포르 재무부' }),
  agency('THA/CGD', 'facts 478 operator', "Comptroller General's Department, Ministry of Finance (Thailand)", { ko: '태국 재무부 회계감사국(CGD)' }),
  agency('TJK/APP', operatorOf(73), 'Agency on Public Procurement of Goods, Works and Services (Tajikistan)'),
  agency('TON/CPU', 'facts 548 agency', 'Central Procurement Unit, Ministry of Finance (Tonga)'),
  agency('TUR/PPA', operatorOf(75), 'Public Procurement Authority (Türkiye)', { ko: '튀르키예 공공조달청' }),
  agency('TUR/DMO', 'facts 355 central_purchasing_body', 'State Supply Office DMO (Türkiye)', { role: 'Central purchasing body' }),
  agency('TUV/CPU', 'facts 430 established', 'Central Procurement Unit, Ministry of Finance (Tuvalu)'),
  agency('TWN/PCC', 'facts 393 established', 'Public Construction Commission, Executive Yuan (Taiwan)', { ko: '대만 행정원 공공공정위원회' }),
  agency('TWN/AAC', 'facts 195 ocds_publication', 'Agency Against Corruption (Taiwan)', { ko: '대만 염정서(AAC)', role: 'Publishes OCDS data of some major projects' }),
  agency('UZB/UZEX', operatorOf(78), 'Uzbek Republican Commodity Exchange (UZEX)'),
  agency('UZB/XT_XARID', 'facts 319 operator', 'XT - Xarid Texnologiyalari, joint venture under the Ministry of Finance (Uzbekistan)'),
  agency('UZB/PPD', 'facts 645 agency', 'Public Procurement Department, Ministry of Finance (Uzbekistan)', { role: 'Also the central purchasing body' }),
  agency('VUT/CTB', operatorOf(80), 'Central Tender Board (Vanuatu)'),
  agency('WSM/MOF', operatorOf(81), 'Procurement division, Ministry of Finance (Samoa)'),
];
