/** What a fact states of a publication of OCDS data: its line, code, publisher, scope, and where stated version, last release, system. */
export interface OcdsFact {
  readonly line: number;
  readonly code: string;
  readonly publisher: string;
  readonly scope?: string;
  readonly version?: string;
  readonly last?: string;
  readonly system?: string;
  readonly url?: string;
}

type More = Omit<OcdsFact, 'line' | 'code' | 'publisher'>;
/** A publication of a system that has a code: the publication takes the same one. */
// oxlint-disable-next-line max-params -- a row of the table below
const ofSystem = (line: number, system: string, publisher: string, more: More = {}): OcdsFact => ({ line, code: system, system, publisher, ...more });
// oxlint-disable-next-line max-params -- a row of the table below
const other = (line: number, code: string, publisher: string, more: More = {}): OcdsFact => ({ line, code, publisher, ...more });

export const OCDS_FACTS: readonly OcdsFact[] = [
  ofSystem(109, 'AUS/AUSTENDER', 'AusTender', { scope: 'contracts from 2004-01-01', url: 'https://api.tenders.gov.au/ocds' }),
  ofSystem(110, 'CHL/CHILECOMPRA', 'ChileCompra', { scope: 'bulk file from 2009-01', last: '2022' }),
  ofSystem(111, 'UGA/GPP', 'PPDA', { scope: 'from fiscal year 2019-20', url: 'https://gpp.ppda.go.ug/public/open-data/ocds' }),
  ofSystem(112, 'UKR/PROZORRO', 'Prozorro', { scope: 'tenders; OCDS by a parameter of the query', url: 'https://public-api.prozorro.gov.ua/api/2.5/tenders' }),
  ofSystem(113, 'GBR/FIND_A_TENDER', 'Find a Tender', { scope: 'from 2021-01-01' }),
  ofSystem(114, 'GBR/CONTRACTS_FINDER', 'Contracts Finder', { scope: 'notices from 2014-01-01' }),
  ofSystem(115, 'PRY/DNCP', 'DNCP', { scope: 'from 2010-01-01; token needed', url: 'https://www.contrataciones.gov.py/datos/api/v3/doc/' }),
  ofSystem(116, 'RWA/UMUCYO', 'RPPA', { scope: 'from 2016-01-01', url: 'https://ocds.umucyo.gov.rw/opendata/api' }),
  ofSystem(117, 'BRA/COMPRAS', 'compras.gov.br', { scope: 'from 2021-08-10', url: 'https://dadosabertos.compras.gov.br' }),
  ofSystem(118, 'GEO/SPA', 'State Procurement Agency', { last: '2020', url: 'https://odapi.spa.ge' }),
  other(119, 'IDN/OPENTENDER', 'Opentender.net', { scope: 'third party, not the national agency; from 2008' }),
  other(120, 'THA/BANGKOK', 'Bangkok Metropolitan Administration', { scope: 'city; from 2023' }),
  other(121, 'NPL/DHANGADHI', 'Dhangadhi', { scope: 'city; fiscal years 2080 (Bikram Sambat) and later need a login' }),
  other(122, 'IND/CIVICDATALAB', 'CivicDataLab', { scope: 'third party; Assam and Himachal Pradesh' }),
  other(123, 'COL/ANI', 'Agencia Nacional de Infraestructura', { scope: 'one agency' }),
  other(124, 'CRI/PODER_JUDICIAL', 'Poder Judicial', { scope: 'judiciary' }),
  other(125, 'PRT/DIGIWHIST', 'DIGIWHIST', { scope: 'research data set' }),
  ofSystem(126, 'MDA/MTENDER', 'MTender', { scope: 'the records of one process have different ocids' }),
  ofSystem(127, 'ZMB/ZPPA', 'ZPPA', { scope: 'from 2016-07', version: '1.0' }),
  ofSystem(128, 'KEN/TENDERS', 'PPRA', { url: 'https://tenders.go.ke/ocds' }),
  ofSystem(129, 'PER/CONTRATACIONES_ABIERTAS', 'OECE', { scope: 'API and bulk files' }),
  other(170, 'ALB/PUBLIC_PROCUREMENT_COMMISSION', 'Public Procurement Commission', { scope: 'complaints; from 2021' }),
  ofSystem(171, 'ARM/ARMEPS', 'ARMEPS'),
  other(172, 'BGR/PPA', 'PPA', { scope: 'reachable from Bulgarian addresses only' }),
  other(173, 'CAN/BUYANDSELL', 'Buyandsell', { scope: 'pilot', version: '1.0', last: '2017' }),
  ofSystem(174, 'HRV/EOJN', 'Elektronički oglasnik javne nabave'),
  other(175, 'DOM/DGCP', 'DGCP', { scope: 'from 2015' }),
  other(176, 'ECU/SERCOP', 'SERCOP', { scope: 'from 2015; does not answer to many countries' }),
  other(177, 'FRA/MEF', "Ministère de l'Économie"),
  ofSystem(178, 'DEU/BEKANNTMACHUNGSSERVICE', 'Bekanntmachungsservice', { scope: 'from 2022-12' }),
  ofSystem(179, 'GHA/GHANEPS', 'Ghana Electronic Procurement System', { scope: 'from 2019-07' }),
  other(180, 'GTM/MINFIN', 'Ministerio de Finanzas', { scope: 'from 2020-01' }),
  other(181, 'HND/ONCAE', 'ONCAE', { scope: 'from 2005; IAIP and SEFIN publish too' }),
  ofSystem(182, 'ITA/ANAC', 'ANAC', { scope: 'from 2018-01; some releases lack their ocid' }),
  other(183, 'XKX/PPRC', 'Public Procurement Regulatory Commission'),
  other(184, 'LBR/PPCC', 'PPCC', { scope: 'records from 2024-11' }),
  ofSystem(185, 'MWI/MANEPS', 'Malawi National Electronic Procurement System'),
  ofSystem(186, 'MLT/EPPS', 'e-PPS', { scope: 'from 2019-10' }),
  ofSystem(187, 'NLD/TENDERNED', 'TenderNed', { scope: 'from 2016' }),
  ofSystem(188, 'NGA/NOCOPO', 'Bureau of Public Procurement', { scope: 'federal; states have portals of their own' }),
  ofSystem(189, 'ZAF/TREASURY_OCDS', 'National Treasury', { scope: 'from 2017' }),
  ofSystem(190, 'TZA/NEST', 'PPRA', { scope: 'NeST data portal' }),
  other(191, 'GBR/PUBLIC_CONTRACTS_SCOTLAND', 'Public Contracts Scotland', { scope: 'Scotland; from 2019-01' }),
  other(192, 'GBR/SELL2WALES', 'Sell2Wales', { scope: 'Wales; from 2019-01' }),
  other(193, 'URY/ARCE', 'ARCE', { scope: 'from 2002' }),
  other(194, 'MEX/SHCP', 'SHCP', { scope: 'federal, through the Plataforma Digital Nacional; many states publish too' }),
  other(195, 'TWN/AAC', 'Agency Against Corruption', { scope: 'some major projects, not the procurement portal' }),
  other(535, 'KGZ/OFFICIAL_PORTAL', 'Official Public Procurement Portal', { scope: 'as of 2019', system: 'KGZ/ZAKUPKI' }),
];
