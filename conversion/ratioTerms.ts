/** What numerators and denominators of indicators are in Korean. */
const KOREAN: Readonly<Record<string, string>> = {
  bidders: '입찰자 수',
  procedures: '조달 절차 수',
  'negotiated (direct) awards': '협상(수의) 낙찰',
  'procedures reported': '보고된 조달 절차',
  'government contracts with women-owned businesses': '여성기업과의 정부계약',
  'government contracts': '정부계약',
  'total contract value': '총 계약금액',
  'nominal GDP': '명목 GDP',
  'government budget of the year (2020: with its supplementary budgets)': '해당 연도 정부예산(2020년은 추가경정예산 포함)',
  'value of contracts with small and medium enterprises': '중소기업과의 계약금액',
  'value of all public procurement contracts': '전체 공공조달 계약금액',
  'value of contracts with mid-size firms': '중견기업과의 계약금액',
  'value of contracts with large firms': '대기업과의 계약금액',
  'value of contracts through KONEPS': '나라장터를 통한 계약금액',
  'value won by small and medium enterprises': '중소기업 수주금액',
  'value transacted through KONEPS': '나라장터 거래금액',
  'value of orders won by micro and small enterprises': '영세·소기업이 수주한 주문금액',
  'value of all orders': '전체 주문금액',
  'direct awards': '수의 낙찰',
  'procedures of EUR 40,000 and more': '40,000유로 이상의 조달 절차',
  'procedures without a notice': '공고 없는 조달 절차',
  'contracts with small and medium enterprises': '중소기업과의 계약 건수',
  'contracts of the census': '전수조사 대상 계약 건수',
  'value of contracts of the census': '전수조사 대상 계약금액',
  'value of contracts under the public procurement law': '공공조달법에 따른 계약금액',
  GDP: 'GDP',
  'value awarded by procedures held in public': '공개 절차로 낙찰된 금액',
  'value of all awards counted': '집계된 전체 낙찰금액',
  'value of the public procurement market': '공공조달 시장 규모',
  'value of contracts of the local governments surveyed': '조사 대상 지방정부의 계약금액',
  'Intermediate consumption, gross fixed capital formation and social transfers in kind through market producers of general government': '일반정부의 중간소비, 총고정자본형성, 시장생산자를 통한 현물사회이전',
  'Gross domestic product': '국내총생산',
  'Total expenditure of general government': '일반정부 총지출',
  'Procurement spending at sub-national levels of government': '지방정부의 조달 지출',
  'Procurement spending of general government': '일반정부의 조달 지출',
  'Expenditure of general government on outsourcing': '일반정부의 외부위탁 지출',
  'Procurement spending for the function': '해당 기능의 조달 지출',
  'Procurement spending of general government for all functions': '모든 기능에 대한 일반정부의 조달 지출',
  'public procurement': '공공조달',
};

/** The columns of an indicator that say what is divided by what. */
export function ratioColumns({ numerator, denominator }: { readonly numerator?: string | undefined; readonly denominator?: string | undefined }): Readonly<Record<'numerator' | 'numerator_ko' | 'denominator' | 'denominator_ko', string | null>> {
  return { numerator: numerator ?? null, numerator_ko: koreanOf(numerator), denominator: denominator ?? null, denominator_ko: koreanOf(denominator) };
}

function koreanOf(term: string | undefined): string | null {
  if (term === undefined) return null;
  const korean = KOREAN[term];
  if (korean === undefined) throw new Error(`conversion/ratioTerms.ts has no Korean for "${term}"`);
  return korean;
}
