/** Who first published a figure; `url` only where the page read is the publisher's own. */
export interface Publisher {
  readonly en: string;
  readonly ko: string;
  readonly url?: string;
}

export const PUBLISHERS = {
  'kor-pps': { en: 'Public Procurement Service (Korea)', ko: '조달청' },
  'chl-chilecompra': { en: 'ChileCompra (Chile)', ko: '칠레콤프라(칠레)', url: 'https://chilecompra.cl' },
  'ind-commerce': { en: 'Ministry of Commerce and Industry (India)', ko: '인도 상공부' },
  'usa-gao': { en: 'Government Accountability Office (United States)', ko: '미국 회계감사원', url: 'https://www.gao.gov' },
  'gbr-commons-library': { en: 'House of Commons Library (United Kingdom)', ko: '영국 하원도서관', url: 'https://commonslibrary.parliament.uk' },
  'aus-finance': { en: 'Department of Finance (Australia)', ko: '호주 재무부(Department of Finance)', url: 'https://www.finance.gov.au' },
  'ita-anac': { en: 'National Anti-Corruption Authority ANAC (Italy)', ko: '이탈리아 국가반부패청(ANAC)' },
  'fra-oecp': { en: 'Economic observatory of public procurement OECP (France)', ko: '프랑스 공공조달경제관측소(OECP)' },
  'deu-bmwk': { en: 'Federal Ministry for Economic Affairs and Climate Action (Germany)', ko: '독일 연방경제기후보호부', url: 'https://www.bmwk.de' },
  'ukr-prozorro': { en: 'Prozorro (Ukraine)', ko: '프로조로(우크라이나)' },
  'ukr-economy': { en: 'Ministry of Economy (Ukraine)', ko: '우크라이나 경제부', url: 'http://www.me.gov.ua' },
  'pol-uzp': { en: 'Public Procurement Office UZP (Poland)', ko: '폴란드 공공조달청(UZP)' },
  'twn-budget-center': { en: 'Budget Center of the Legislative Yuan (Taiwan)', ko: '대만 입법원 예산센터', url: 'https://www.ly.gov.tw' },
  'ti-georgia': { en: 'Transparency International Georgia', ko: '국제투명성기구 조지아 본부', url: 'https://transparency.ge' },
  oecd: { en: 'OECD', ko: '경제협력개발기구', url: 'https://www.oecd.org' },
  'alianza-reconstruccion-colombia': { en: 'Alianza Reconstrucción Colombia', ko: '콜롬비아 재건연합(Alianza Reconstrucción Colombia)', url: 'https://alianzareconstruccioncolombia.org' },
  'open-government-partnership': { en: 'Open Government Partnership', ko: '열린정부파트너십(OGP)', url: 'https://opengovpartnership.org' },
  'jpn-sme-agency': { en: 'Small and Medium Enterprise Agency (Japan)', ko: '일본 중소기업청' },
  'chn-mof': { en: 'Ministry of Finance (China)', ko: '중국 재정부' },
  'idn-lkpp': { en: 'National Public Procurement Agency LKPP (Indonesia)', ko: '인도네시아 공공조달청(LKPP)' },
  'bgd-bppa': { en: 'Bangladesh Public Procurement Authority', ko: '방글라데시 공공조달청(BPPA)', url: 'https://cptu.gov.bd' },
  'nzl-procurement': { en: 'New Zealand Government Procurement', ko: '뉴질랜드 정부조달국', url: 'https://procurement.govt.nz' },
  'tpp-rating': { en: 'Transparent Public Procurement Rating', ko: '공공조달 투명성 평가(TPPR)', url: 'https://www.tpp-rating.org' },
} as const satisfies Readonly<Record<string, Publisher>>;

export type PublisherCode = keyof typeof PUBLISHERS;
