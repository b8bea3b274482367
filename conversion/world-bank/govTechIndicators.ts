import type { IndicatorText } from '../observationRows.ts';

const TOPIC = 'e-procurement';
const PRESENT = 'Portals that the present one replaced are not counted, so 0 does not mean that there was none before.';
const PRESENT_KO = '현재 포털이 대체한 이전 포털은 반영되지 않으므로 0이 과거에 포털이 없었다는 뜻은 아님.';

export const IN_USE: IndicatorText = {
  code: 'GTMI_EPROC_PORTAL_IN_USE',
  name: { en: 'E-procurement portal in use', ko: '전자조달 포털 운영 여부' },
  definition: {
    en: '1 where an e-procurement portal was in use in the GovTech Maturity Index of 2022, 0 where there was none or where it was not yet in use.',
    ko: '2022년 GovTech 성숙도 지수(GTMI) 기준 전자조달 포털이 운영 중이면 1, 없거나 아직 운영 전이면 0.',
  },
  unit: 'FLAG',
  decimals: 0,
  betterWhen: 'HIGHER',
  topic: TOPIC,
};

export const LAUNCH_YEAR: IndicatorText = {
  code: 'GTMI_EPROC_PORTAL_LAUNCH_YEAR',
  name: { en: 'Launch year of the present e-procurement portal', ko: '현재 전자조달 포털 개통 연도' },
  definition: {
    en: 'Year in which the portal that the GovTech Maturity Index of 2022 found was launched. It is not the year in which the country began with e-procurement.',
    ko: '2022년 GovTech 성숙도 지수(GTMI)에서 확인된 현재 포털의 개통 연도. 해당 국가가 전자조달을 처음 시작한 연도가 아님.',
  },
  unit: 'YEAR',
  decimals: 0,
  betterWhen: 'NEITHER',
  topic: TOPIC,
};

export const BY_YEAR: IndicatorText = {
  code: 'GTMI_EPROC_PORTAL_BY_YEAR',
  name: { en: 'Present e-procurement portal launched, by year', ko: '연도별 현재 전자조달 포털 개통 여부' },
  definition: {
    en: `1 from the launch year of the present portal on, 0 before, worked out by the World Bank from the GovTech Maturity Index of 2022. ${PRESENT}`,
    ko: `현재 포털의 개통 연도부터 1, 그 전은 0. 세계은행이 2022년 GovTech 성숙도 지수(GTMI)에서 산출함. ${PRESENT_KO}`,
  },
  unit: 'FLAG',
  decimals: 0,
  betterWhen: 'HIGHER',
  topic: TOPIC,
};

export const ONLINE_TENDER: IndicatorText = {
  code: 'GTMI_EPROC_ONLINE_TENDER_BY_YEAR',
  name: { en: 'Present e-procurement portal with online tendering, by year', ko: '연도별 온라인 입찰이 가능한 현재 전자조달 포털 여부' },
  definition: {
    en: `1 from the launch year of the present portal on if it had online tendering in 2022, else 0. The feature of 2022 is carried back to the launch: it may have come later. ${PRESENT}`,
    ko: `현재 포털이 2022년에 온라인 입찰 기능을 갖춘 경우 개통 연도부터 1, 그 밖은 0. 2022년의 기능을 개통 연도까지 소급한 값으로 실제 도입은 더 늦을 수 있음. ${PRESENT_KO}`,
  },
  unit: 'FLAG',
  decimals: 0,
  betterWhen: 'HIGHER',
  topic: TOPIC,
};

export const DATA_EXCHANGE: IndicatorText = {
  code: 'GTMI_EPROC_DATA_EXCHANGE_BY_YEAR',
  name: { en: 'Present e-procurement portal exchanging data with other systems, by year', ko: '연도별 타 시스템과 자료를 연계하는 현재 전자조달 포털 여부' },
  definition: {
    en: `1 from the launch year of the present portal on if it exchanged data with other systems of government in 2022, else 0. The feature of 2022 is carried back to the launch: it may have come later. ${PRESENT}`,
    ko: `현재 포털이 2022년에 다른 정부 시스템과 자료를 연계한 경우 개통 연도부터 1, 그 밖은 0. 2022년의 기능을 개통 연도까지 소급한 값으로 실제 연계는 더 늦을 수 있음. ${PRESENT_KO}`,
  },
  unit: 'FLAG',
  decimals: 0,
  betterWhen: 'HIGHER',
  topic: TOPIC,
};
