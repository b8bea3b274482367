import type { Cooperation } from './cooperation.ts';

interface Memorandum {
  readonly code: string;
  readonly at: string;
  readonly date?: string;
  readonly partner: readonly [en: string, ko: string];
  readonly about: readonly [en: string, ko: string];
  readonly place?: readonly [en: string, ko: string];
  readonly countries?: string;
  readonly systems?: string;
}

function memorandum({ code, at, partner, about, countries, ...rest }: Memorandum): Cooperation {
  return {
    code, at, kind: 'MOU', host: 'KOR/PPS', name: [`Memorandum of the Public Procurement Service of Korea and ${partner[0]}`, `조달청·${partner[1]} 양해각서`], summary: about,
    ...(countries === undefined ? {} : { countries, countryCount: countries.split(' ').length }), ...rest,
  };
}

const COOPERATION = ['Cooperation in public procurement.', '공공조달 협력.'] as const;

export const MEMORANDA: readonly Cooperation[] = [
  memorandum({ code: 'KOR/MOU_VNM_2005', at: 'facts 513 mou_with_pps', date: '2005', countries: 'VNM', systems: 'VNM/EPPS', partner: ['the Ministry of Planning and Investment of Viet Nam', '베트남 기획투자부'], about: ['With a feasibility study of electronic procurement.', '전자조달 타당성 조사를 포함.'] }),
  memorandum({ code: 'KOR/MOU_UZB_2009', at: 'facts 824 mou:UZB', date: '2009-06-01', countries: 'UZB', place: ['Tashkent', '타슈켄트'], partner: ['the Ministry of Finance and the Chamber of Commerce of Uzbekistan', '우즈베키스탄 재무부·상공회의소'], about: ['With a feasibility study of electronic procurement.', '전자조달 타당성 조사를 포함.'] }),
  memorandum({ code: 'KOR/MOU_AFDB_2009', at: 'facts 65 mou_afdb', date: '2009-09-29', place: ['Tunis', '튀니스'], partner: ['the African Development Bank', '아프리카개발은행'], about: COOPERATION }),
  memorandum({ code: 'KOR/AGREEMENT_CRI_2009', at: 'facts 987 agreement', date: '2009-03-19', countries: 'CRI', systems: 'CRI/MERLINK', place: ['San José', '산호세'], partner: ['the Ministry of National Planning and Economic Policy of Costa Rica', '코스타리카 국가기획경제정책부'], about: ['Cooperation agreement before Mer-Link was built.', 'Mer-Link 구축에 앞선 협력 협정.'] }),
  memorandum({ code: 'KOR/MOU_MNG_2011', at: 'facts 841 mou:MNG', date: '2011-08-26', countries: 'MNG', systems: 'MNG/TENDER', place: ['Ulaanbaatar', '울란바토르'], partner: ['the Ministry of Finance of Mongolia', '몽골 재무부'], about: ['Support for an online shopping mall; the Mongolian system was to open in January 2012.', '온라인 쇼핑몰 구축 지원. 몽골 시스템은 2012년 1월 개통 예정이었음.'] }),
  memorandum({ code: 'KOR/MOU_UZB_2011', at: 'facts 825 mou:UZB', date: '2011-08-29', countries: 'UZB', partner: ['Uzbekistan', '우즈베키스탄'], about: ['Joint committee on government procurement; cooperation since 2009.', '정부조달 공동위원회 설치. 2009년부터 협력.'] }),
  memorandum({ code: 'KOR/MOU_JOR_2014', at: 'facts 842 mou:JOR', date: '2014-09-18', countries: 'JOR', systems: 'JOR/JONEPS', place: ['Amman', '암만'], partner: ['the General Supplies Department of Jordan', '요르단 조달청'], about: COOPERATION }),
  memorandum({ code: 'KOR/MOU_IDN_2015', at: 'facts 599 mou_with_pps', date: '2015-10-02', countries: 'IDN', place: ['Jakarta', '자카르타'], partner: ['LKPP of Indonesia', '인도네시아 조달청(LKPP)'], about: ['Upgrade of electronic procurement, multiple award schedules and training.', '전자조달 고도화, 다수공급자계약, 연수.'] }),
  memorandum({ code: 'KOR/MOU_CHL_2018', at: 'facts 839 mou:CHL', date: '2018-05', countries: 'CHL', partner: ['Chile', '칠레'], about: COOPERATION }),
  memorandum({ code: 'KOR/MOU_COL_2018', at: 'facts 835 mou:COL', date: '2018-07', countries: 'COL', partner: ['Colombia', '콜롬비아'], about: COOPERATION }),
  memorandum({ code: 'KOR/MOU_SWZ_2018', at: 'facts 836 mou:SWZ', date: '2018-07', countries: 'SWZ', partner: ['Eswatini', '에스와티니'], about: COOPERATION }),
  memorandum({ code: 'KOR/MOU_PER_2018', at: 'facts 840 mou:PER', date: '2018-09', countries: 'PER', partner: ['Peru', '페루'], about: COOPERATION }),
  memorandum({ code: 'KOR/MOU_ECU_2018', at: 'facts 838 mou:ECU', date: '2018-12-06', countries: 'ECU', place: ['Seoul', '서울'], partner: ['Ecuador', '에콰도르'], about: COOPERATION }),
  memorandum({ code: 'KOR/MOU_KHM_2019', at: 'facts 564 mou_with_pps', date: '2019-10-02', countries: 'KHM', systems: 'KHM/EGP', place: ['Phnom Penh', '프놈펜'], partner: ['the Ministry of Economy and Finance of Cambodia', '캄보디아 경제재정부'], about: ['Support for introducing electronic procurement.', '전자조달 도입 지원.'] }),
  memorandum({ code: 'KOR/MOU_EGY_2022', at: 'facts 888 mou:EGY', date: '2022-12-06', countries: 'EGY', systems: 'EGY/KOREAN_SUPPORTED', place: ['Cairo', '카이로'], partner: ['the General Authority for Government Services of Egypt', '이집트 정부서비스총국'], about: COOPERATION }),
  memorandum({ code: 'KOR/MOU_CAN_2024', at: 'facts 897 mou:CAN', date: '2024-04', countries: 'CAN', partner: ['Canada', '캐나다'], about: ['At the ninth MMGP: new growth fields and electronic procurement.', '제9차 정부조달 다자회의에서 체결: 신성장 분야와 전자조달.'] }),
  memorandum({ code: 'KOR/MOU_ADB_2024', at: 'facts 596 mou_adb', date: '2024-05-27', place: ['Manila', '마닐라'], partner: ['the Asian Development Bank (announced)', '아시아개발은행(예고)'], about: ["At the bank's headquarters, as announced before the day.", '은행 본부에서 체결 예정으로 사전 발표됨.'] }),
  memorandum({ code: 'KOR/MOU_KGZ_2024', at: 'facts 590 mou_with_pps', date: '2024-05-30', countries: 'KGZ', systems: 'KGZ/KOREAN_SUPPORTED;KOR/KONEPS', partner: ['the Ministry of Finance of Kyrgyzstan', '키르기스스탄 재무부'], about: ['Export of KONEPS, the first to Central Asia and the CIS.', '중앙아시아·독립국가연합 최초의 나라장터 수출.'] }),
  memorandum({ code: 'KOR/MOU_TUR_2025', at: 'facts 962 mou:TUR', date: '2025-03', countries: 'TUR', partner: ['the Public Procurement Authority of Türkiye', '튀르키예 공공조달청'], about: ['At the International Public Procurement Workshop.', '국제 공공조달 워크숍에서 체결.'] }),
  memorandum({ code: 'KOR/MOU_UZB_2025', at: 'facts 826 mou:UZB', date: '2025-04-11', countries: 'UZB', place: ['Tashkent', '타슈켄트'], partner: ['the Ministry of Economy and Finance of Uzbekistan', '우즈베키스탄 경제재정부'], about: COOPERATION }),
];

const exported = (country: string, to: readonly [en: string, ko: string], rest: Omit<Cooperation, 'code' | 'kind' | 'name' | 'host' | 'countries' | 'countryCount'>): Cooperation => ({
  code: `KOR/KONEPS_EXPORT_${country}`, kind: 'SYSTEM_EXPORT', host: 'KOR/PPS', countries: country, countryCount: 1, name: [`Export of KONEPS to ${to[0]}`, `나라장터 ${to[1]} 수출`], ...rest,
});

/** Years that sources give for one export mix contract, launch and other steps: each stays a claim of its event. */
export const EXPORTS: readonly Cooperation[] = [
  exported('VNM', ['Viet Nam', '베트남'], { at: 'facts 62 exported_to:VNM', date: '2009-01', systems: 'KOR/KONEPS;VNM/EPPS', summary: ['Pilot system for electronic bidding, built from January 2009; other sources give 2008.', '2009년 1월 착수한 전자입찰 시범시스템. 2008년으로 적은 출처도 있음.'] }),
  exported('CRI', ['Costa Rica', '코스타리카'], { at: 'facts 990 kickoff', date: '2009-07-10', systems: 'KOR/KONEPS;CRI/MERLINK', summary: ['Mer-Link, begun in July 2009 and opened in August 2010: the first build abroad of all modules.', '2009년 7월 착수, 2010년 8월 개통한 Mer-Link. 전 모듈을 해외에 처음 구축.'] }),
  exported('MNG', ['Mongolia', '몽골'], { at: 'facts 910 exported_to:MNG', date: '2010-09', systems: 'KOR/KONEPS;MNG/TENDER', summary: ['Contract of September 2010 paid by a KOICA grant: bidding, shopping mall and catalogue.', '2010년 9월 계약, 코이카 무상원조: 전자입찰, 쇼핑몰, 목록.'] }),
  exported('TUN', ['Tunisia', '튀니지'], { at: 'facts 58 exported_to:TUN', date: '2011', systems: 'KOR/KONEPS;TUN/TUNEPS', summary: ['Adopted in 2011 and built with a KOICA grant over 2011 to 2013.', '2011년 도입, 2011~2013년 코이카 무상원조로 구축.'] }),
  exported('CMR', ['Cameroon', '카메룬'], { at: 'facts 809 agreement', date: '2014-07-01', systems: 'KOR/KONEPS;CMR/COLEPS', summary: ['Grant arrangement of July 2014; COLEPS was upgraded in later phases.', '2014년 7월 무상원조 약정. 이후 단계적으로 COLEPS를 고도화.'] }),
  exported('JOR', ['Jordan', '요르단'], { at: 'facts 780 exported_to:JOR', date: '2015', systems: 'KOR/KONEPS;JOR/JONEPS', summary: ['First export to the Middle East, by a KOICA grant whose amount sources give differently.', '중동 지역 첫 수출. 코이카 무상원조 금액은 출처마다 다름.'] }),
  exported('RWA', ['Rwanda', '르완다'], { at: 'facts 779 exported_to:RWA', date: '2015-04', systems: 'KOR/KONEPS;RWA/UMUCYO', summary: ["Contract of April 2015 from Rwanda's own budget, the second export without a grant.", '2015년 4월 르완다 정부 예산으로 계약. 무상원조가 아닌 두 번째 수출.'] }),
  exported('IRQ', ['Iraq (Kurdistan)', '이라크 쿠르드'], { at: 'facts 831 exported_to:IRQ-Kurdistan', date: '2019-12', systems: 'KOR/KONEPS;IRQ/KEPS', summary: ['KEPS for the Kurdistan region, by a KOICA grant from December 2019 to December 2021.', '2019년 12월부터 2021년 12월까지 코이카 무상원조로 구축한 KEPS.'] }),
  exported('EGY', ['Egypt', '이집트'], { at: 'facts 887 exported_to:EGY', date: '2022-12', systems: 'KOR/KONEPS;EGY/KOREAN_SUPPORTED', summary: ['By a KOICA grant to 2026, after a memorandum of December 2022.', '2022년 12월 양해각서 체결 후 2026년까지 코이카 무상원조로 추진.'] }),
  exported('KGZ', ['Kyrgyzstan', '키르기스스탄'], { at: 'facts 966 exported_to:KGZ', date: '2025', systems: 'KOR/KONEPS;KGZ/KOREAN_SUPPORTED', summary: ['Tenth country and the first in Central Asia, by a development project that follows the memorandum of 2024.', '10번째 수출국이자 중앙아시아 최초. 2024년 양해각서에 이은 공적개발원조 사업.'] }),
];
