/** One act of cooperation as sources tell it. */
export interface Cooperation {
  readonly code: string;
  readonly at: string;
  readonly kind: CooperationKind;
  readonly date?: string;
  readonly name: readonly [en: string, ko: string];
  readonly summary: readonly [en: string, ko: string];
  readonly place?: readonly [en: string, ko: string];
  readonly host?: string;
  readonly people?: number;
  readonly countryCount?: number;
  /** Only countries that a source names. */
  readonly countries?: string;
  readonly systems?: string;
  readonly policies?: string;
}

export type CooperationKind = 'POLICY_SESSION' | 'MOU' | 'SYSTEM_EXPORT' | 'TRAINING' | 'CONFERENCE' | 'VISIT' | 'EXHIBITION';

export const SEOUL = ['Seoul', '서울'] as const;

/** The session that this project began with is told by the press release itself; the others by facts.csv. */
export const SESSION = 'KOR/POLICY_SESSION_2023_09';

export const MEETINGS: readonly Cooperation[] = [
  {
    code: 'KOR/POLICY_SESSION_MIDDLE_EAST_AFRICA_2023', at: 'facts 713 policy_session_middle_east_africa', kind: 'POLICY_SESSION', date: '2023', host: 'KOR/PPS', people: 26, countryCount: 22, countries: 'MAR OMN ISR GHA TZA SDN TUN', systems: 'KOR/KONEPS_NG;TUN/TUNEPS', policies: 'KOR/INNOVATION_PROCUREMENT',
    name: ['Public Procurement Policy Session for the Middle East and Africa Diplomatic Corps', '중동·아프리카 주한 외교사절단 초청 조달정책 설명회'], place: ['Korea Press Center, Seoul', '서울 한국프레스센터'],
    summary: ['Second session for diplomats, on a 14th after September 2023: innovation products, Next-Generation KONEPS and how Tunisia uses the Korean system. Of 22 countries the source names seven.', '2023년 9월 이후 어느 달 14일에 열린 두 번째 외교사절단 설명회로 혁신제품, 차세대 나라장터, 튀니지 활용 사례를 소개했다. 22개국 중 7개국만 출처에 명시됨.'],
  },
  {
    code: 'KOR/WTO_GPA_WORKSHOP_2023', at: 'facts 879 wto_gpa_workshop', kind: 'CONFERENCE', date: '2023-09-12', host: 'KOR/PPS', countryCount: 17,
    name: ['WTO Asia workshop on government procurement', 'WTO 아시아 정부조달 워크숍'], summary: ['First held in Korea, with the WTO and the Asian Development Bank, for experts of 17 Asian countries.', 'WTO, 아시아개발은행과 함께 한국에서 처음 열린 워크숍으로 아시아 17개국 전문가가 참가.'],
  },
  {
    code: 'KOR/ADB_POLICY_WORKSHOP_2024', at: 'facts 880 adb_policy_workshop', kind: 'CONFERENCE', date: '2024-09-25', host: 'KOR/PPS', people: 24, countryCount: 14, place: SEOUL,
    name: ['Procurement policy workshop with the Asian Development Bank, 2024', '2024년 아시아개발은행 공동 조달정책 워크숍'], summary: ['Three days for senior officials of Asia-Pacific countries, beside the fourth Procurement Day.', '제4회 조달의 날과 연계해 아시아·태평양 고위 공무원을 대상으로 3일간 개최.'],
  },
  {
    code: 'KOR/ADB_POLICY_WORKSHOP_2025', at: 'facts 881 adb_policy_workshop', kind: 'CONFERENCE', date: '2025-11', host: 'KOR/PPS', countryCount: 9, countries: 'GEO IND UZB KGZ', policies: 'KOR/GPPM',
    name: ['Procurement policy workshop with the Asian Development Bank, 2025', '2025년 아시아개발은행 공동 조달정책 워크숍'], summary: ['For senior policy officials of nine Asia-Pacific countries, four of them named, beside the Global Public Procurement Marketplace.', '공공조달 수출상담회와 연계해 아시아·태평양 9개국(4개국만 명시) 정책 고위 공무원을 대상으로 개최.'],
  },
  {
    code: 'KOR/ADB_TRAINING_2025', at: 'facts 455 training_countries', kind: 'TRAINING', date: '2025-04-28', host: 'KOR/PPS', people: 15, countryCount: 9, countries: 'MNG ARM BTN MDV PNG PHL WSM TUV VNM',
    name: ['E-procurement training for Asia-Pacific officials with the Asian Development Bank', '아시아개발은행 공동 아시아·태평양 전자조달 연수'], summary: ['Five days for 15 officials of nine countries; the programme began in 2024.', '9개국 공무원 15명을 대상으로 5일간 진행. 2024년에 도입된 과정.'],
  },
  {
    code: 'KOR/APPEN_FOUNDED_2015', at: 'facts 598 established', kind: 'CONFERENCE', date: '2015-10', place: ['Manila', '마닐라'],
    name: ['Asia Pacific Public Electronic Procurement Network founded', '아시아·태평양 전자조달 네트워크 출범'], summary: ['Network of about 30 countries with the Public Procurement Service and the Asian Development Bank as its joint secretariat; the inaugural conference was held on 5 October 2015.', '약 30개국이 참여하는 네트워크로 조달청과 아시아개발은행이 공동 사무국을 맡는다. 창립총회는 2015년 10월 5일.'],
  },
  {
    code: 'KOR/APPEN_CONFERENCE_2016', at: 'facts 603 second_conference', kind: 'CONFERENCE', date: '2016-10-10', countryCount: 37, host: 'KOR/PPS', place: SEOUL,
    name: ['Second conference of the Asia Pacific Public Electronic Procurement Network', '제2차 아시아·태평양 전자조달 네트워크 총회'], summary: ['About 80 officials of 37 countries over two days, with the World Bank, WTO and Inter-American Development Bank.', '37개국 공무원 약 80명과 세계은행, WTO, 미주개발은행이 이틀간 참가.'],
  },
  {
    code: 'KOR/INGP_CONFERENCE_2014', at: 'facts 857 conference', kind: 'CONFERENCE', date: '2014-10-28', place: ['Asunción', '아순시온'],
    name: ['Tenth conference of the Inter-American Network on Government Procurement', '제10차 미주 정부조달 네트워크 총회'], summary: ['The Public Procurement Service presented, alone from outside the region.', '역외 기관으로는 조달청이 유일하게 발표.'],
  },
  {
    code: 'KOR/MMGP_2013', at: 'facts 900 edition_4', kind: 'CONFERENCE', date: '2013-09-25', host: 'KOR/PPS', place: SEOUL,
    name: ['Multilateral Meeting on Government Procurement (MMGP), fourth', '제4차 정부조달 다자회의(MMGP)'], summary: ['Three days; beside it the OECD-MENA procurement network met.', '3일간 OECD·중동북아프리카 조달 네트워크 회의와 함께 개최.'],
  },
  {
    code: 'KOR/MMGP_2024', at: 'facts 895 editions', kind: 'CONFERENCE', date: '2024-04-16', host: 'KOR/PPS', place: ['KINTEX', '킨텍스'],
    name: ['Multilateral Meeting on Government Procurement (MMGP), ninth', '제9차 정부조달 다자회의(MMGP)'], summary: ['Two days; the members are the central purchasing bodies of Korea, the United States, the United Kingdom, Canada, Chile and Italy.', '이틀간 개최. 회원은 한국, 미국, 영국, 캐나다, 칠레, 이탈리아의 중앙조달기관.'],
  },
  {
    code: 'KOR/IPPW_2024', at: 'facts 898 edition_2024', kind: 'CONFERENCE', date: '2024-04-17', host: 'KOR/PPS', countries: 'CAN MEX PRY PHL', place: ['KINTEX', '킨텍스'],
    name: ['International Public Procurement Workshop 2024', '2024 국제 공공조달 워크숍(IPPW)'], summary: ['Three days with the Inter-American Development Bank and four other international organisations; about 20 countries, four of them named.', '미주개발은행 등 국제기구와 3일간 개최. 약 20개국 참가(4개국만 명시).'],
  },
  {
    code: 'KOR/IPPW_2025', at: 'facts 960 edition_2025', kind: 'CONFERENCE', date: '2025-03-05', host: 'KOR/PPS', countryCount: 10, countries: 'AUT CAN FIN FRA IRL NOR SVN SWE TUR GBR', place: ['KINTEX', '킨텍스'],
    name: ['International Public Procurement Workshop 2025', '2025 국제 공공조달 워크숍(IPPW)'], summary: ['Ninth workshop, three days, with the OECD.', '제9회 워크숍으로 OECD와 함께 3일간 개최.'],
  },
  {
    code: 'KHM/KOREA_TRAINING_2025', at: 'facts 844 training:KHM', kind: 'TRAINING', date: '2025-08-17', host: 'KOR/PPS', people: 19, countryCount: 1, countries: 'KHM', policies: 'KOR/INNOVATION_PROCUREMENT',
    name: ['Procurement training for Cambodia', '캄보디아 공공조달 역량강화 연수'], summary: ['Two weeks in Korea for officials of the Ministry of Economy and Finance: innovation products and their trial abroad, artificial intelligence, control of performance.', '경제재정부 공무원 대상 2주 연수: 혁신제품과 해외실증, 인공지능 활용, 계약 이행 확인.'],
  },
  {
    code: 'KGZ/KOREA_TRAINING_2025', at: 'facts 594 korea_training', kind: 'TRAINING', date: '2025-09-28', host: 'KOR/PPS', countryCount: 1, countries: 'KGZ', systems: 'KGZ/KOREAN_SUPPORTED',
    name: ['Procurement training for Kyrgyzstan', '키르기스스탄 전자조달 연수'], summary: ['Eight days in Korea before the system is built.', '시스템 구축에 앞서 8일간 진행된 연수.'],
  },
  {
    code: 'KOR/LAC_TRAINING_2014', at: 'facts 856 training:LAC', kind: 'TRAINING', date: '2014-05-26', host: 'KOR/PPS', people: 12, countryCount: 9, countries: 'GTM URY HND',
    name: ['E-procurement training for Latin America, 2014', '2014년 중남미 전자조달 연수'], summary: ['Five days with the Inter-American Development Bank for 12 officials of nine countries, three of them named.', '미주개발은행과 함께 9개국(3개국만 명시) 공무원 12명을 대상으로 5일간 진행.'],
  },
  {
    code: 'KOR/LAC_TRAINING', at: 'facts 855 training:LAC', kind: 'TRAINING', host: 'KOR/PPS', people: 18, countryCount: 8, countries: 'ARG PAN',
    name: ['E-procurement workshop for Latin America (undated)', '중남미 전자조달 워크숍(날짜 미상)'], summary: ['Five days with the Inter-American Development Bank for 18 officials of eight countries, two of them named. The year is not stated.', '미주개발은행과 함께 8개국(2개국만 명시) 공무원 18명을 대상으로 5일간 진행. 연도 미상.'],
  },
  {
    code: 'EGY/VISIT_2023', at: 'facts 887 exported_to:EGY', kind: 'VISIT', date: '2023-05-17', host: 'KOR/PPS', people: 12, countryCount: 1, countries: 'EGY', systems: 'EGY/KOREAN_SUPPORTED',
    name: ['Visit of Egyptian officials to the Public Procurement Service', '이집트 연수단 조달청 방문'], summary: ['Officials of the Ministry of Finance and the General Authority for Government Services.', '재무부와 정부서비스총국 공무원.'],
  },
  {
    code: 'IRQ/VISIT_2023', at: 'facts 831 exported_to:IRQ-Kurdistan', kind: 'VISIT', date: '2023-11-01', host: 'KOR/PPS', people: 14, countryCount: 1, countries: 'IRQ', systems: 'IRQ/KEPS',
    name: ['Visit of trainees from Iraqi Kurdistan', '이라크 쿠르드 연수단 방문'], summary: ['Training has followed the building of the Kurdish system since 2022.', '쿠르드 전자조달시스템 구축 이후 2022년부터 이어진 연수.'],
  },
  {
    code: 'CMR/VISIT_2023', at: 'facts 847 upgrade_completed', kind: 'VISIT', date: '2023', host: 'KOR/PPS', people: 15, countryCount: 1, countries: 'CMR', systems: 'CMR/COLEPS',
    name: ['Visit of Cameroonian officials to the Public Procurement Service', '카메룬 연수단 조달청 방문'], summary: ['Officials of seven ministries, after the upgrade of COLEPS.', 'COLEPS 고도화 이후 7개 부처 공무원 방문.'],
  },
  {
    code: 'MNG/VISIT_2025', at: 'facts 996 foreign_visit:MNG', kind: 'VISIT', date: '2025-03', host: 'KOR/PPS', people: 15, countryCount: 1, countries: 'MNG', systems: 'MNG/TENDER',
    name: ['Visit of a Mongolian delegation to the Public Procurement Service', '몽골 방문단 조달청 방문'], summary: ['Members of parliament, the Ministry of Finance and the State Procurement Agency.', '국회, 재무부, 국가조달청 인사로 구성된 방문단.'],
  },
  {
    code: 'PHL/KOREA_MEETING_2024', at: 'facts 597 korea_bilateral_meeting', kind: 'VISIT', date: '2024-05-28', countryCount: 1, countries: 'PHL', policies: 'KOR/INNOVATION_OVERSEAS_DEMONSTRATION',
    name: ['Bilateral meeting of Korea and the Philippines (announced)', '한국·필리핀 양자 면담(예고)'], summary: ['On the trial of innovation products and development aid.', '혁신제품 해외실증과 공적개발원조 논의.'],
  },
];

const GPPM_NAME = (year: string): readonly [string, string] => [`Global Public Procurement Marketplace ${year}`, `${year} 공공조달 수출상담회(GPPM)`];
const fair = (year: string, at: string, rest: Omit<Cooperation, 'code' | 'at' | 'kind' | 'name' | 'policies' | 'host'>): Cooperation => ({
  code: `KOR/GPPM_${year}`, at, kind: 'EXHIBITION', host: 'KOR/PPS', policies: 'KOR/GPPM', name: GPPM_NAME(year), ...rest,
});

export const FAIRS: readonly Cooperation[] = [
  fair('2019', 'facts 963 scale', { date: '2019-11-06', countryCount: 29, summary: ['58 buyers of 29 countries, 20 international organisations and over 250 Korean firms over three days.', '29개국 구매자 58개사, 국제기구 20곳, 국내 기업 250여 개사가 3일간 참가.'] }),
  fair('2020', 'facts 949 scale', { date: '2020-11-23', summary: ['Online, to 4 December: 53 foreign buyers and 219 Korean firms.', '12월 4일까지 온라인 개최: 해외 구매자 53개사, 국내 기업 219개사.'] }),
  fair('2022', 'facts 948 scale', { date: '2022-10-25', countryCount: 17, summary: ['To 3 November: 67 foreign buyers of 17 countries and 127 Korean firms.', '11월 3일까지 개최: 17개국 해외 구매자 67개사, 국내 기업 127개사.'] }),
  fair('2023', 'facts 771 organisers', { date: '2023-11-29', countryCount: 21, place: SEOUL, summary: ['Two days, the first wholly in person since the pandemic: about 90 foreign buyers and vendors of 21 countries and about 250 Korean firms.', '이틀간 코로나19 이후 처음 전면 대면 개최: 21개국 구매자·벤더 약 90개사, 국내 기업 약 250개사.'] }),
  fair('2024', 'facts 947 scale', { date: '2024-11-06', summary: ['Two days: 97 foreign buyers, about 260 Korean firms, about 750 consultations.', '이틀간 개최: 해외 구매자 97개사, 국내 기업 약 260개사, 상담 약 750건.'] }),
  fair('2025', 'facts 915 scale', { date: '2025-11-26', countryCount: 20, summary: ['Two days: 105 buyers, vendors and international organisations of 20 countries (25 by another source) and about 360 Korean firms.', '이틀간 개최: 20개국(다른 출처는 25개국) 구매자·벤더·국제기구 105곳, 국내 기업 약 360개사.'] }),
  {
    code: 'KOR/NARA_EXPO_2014', at: 'facts 768 scale', kind: 'EXHIBITION', date: '2014-04-02', host: 'KOR/PPS', place: ['COEX, Seoul', '서울 코엑스'], name: ['Korea Public Procurement Expo 2014 (Nara Expo)', '2014 나라장터 엑스포'],
    summary: ['177 firms and 578 booths over three days.', '3일간 177개사 578개 부스 참가.'],
  },
  {
    code: 'KOR/NARA_EXPO_2017', at: 'facts 766 scale', kind: 'EXHIBITION', date: '2017-04-19', host: 'KOR/PPS', place: ['KINTEX', '킨텍스'], countryCount: 25, name: ['Korea Public Procurement Expo 2017 (Nara Expo)', '2017 나라장터 엑스포'],
    summary: ['286 firms, 738 booths and 114 foreign buyers of 25 countries over three days.', '3일간 286개사 738개 부스, 25개국 해외 구매자 114개사 참가.'],
  },
];
