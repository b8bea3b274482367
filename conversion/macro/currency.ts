import { readCsv, type SourceFile } from '../conversion.ts';

/** A currency of a series whose source says "national currency" alone. */
export interface AssumedCurrency {
  readonly currency: string | undefined;
  /** True where the reference list does not settle it: several codes, none, or another one than the figures are in. */
  readonly assumed: boolean;
}

const CODES = { alpha3: 'ISO3166-1-Alpha-3', alpha2: 'ISO3166-1-Alpha-2', currency: 'ISO4217-currency_alphabetic_code' };

export const COUNTRY_CODES = 'indicators/country-reference/country-codes.csv';

/** Alpha-2 to alpha-3; Kosovo's XK is in use with the World Bank and is not in the ISO list. */
export function alpha3ByAlpha2(countryCodes: SourceFile): ReadonlyMap<string, string> {
  const pairs = readCsv(countryCodes).map((row): [string, string] => [row.get(CODES.alpha2), row.get(CODES.alpha3)]);
  return new Map([...pairs, ['XK', 'XKX']]);
}

/** Where the list names several currencies, or none, the one that national accounts are kept in. */
const SETTLED: Readonly<Record<string, string>> = {
  BTN: 'BTN', HTI: 'HTG', LSO: 'LSL', NAM: 'NAD', PAN: 'PAB', SLV: 'USD', TUR: 'TRY', URY: 'UYU', VEN: 'VED', XKX: 'EUR',
};

/** The currency of each country in the reference list, with the exceptions of one edition on top. */
export function currencies(countryCodes: SourceFile, exceptions: Readonly<Record<string, string>>): (alpha3: string) => AssumedCurrency {
  const listed = new Map(readCsv(countryCodes).map((row) => [row.get(CODES.alpha3), row.get(CODES.currency)]));
  return (alpha3) => {
    const settled = exceptions[alpha3] ?? SETTLED[alpha3];
    if (settled) return { currency: settled, assumed: true };
    const code = listed.get(alpha3) ?? '';
    if (code === '') return { currency: undefined, assumed: false };
    if (!/^[A-Z]{3}$/.test(code)) throw new Error(`${alpha3} has the currencies "${code}": name the one that its accounts are kept in.`);
    return { currency: code, assumed: false };
  };
}

export const CURRENCY_ASSUMED = {
  code: 'CURRENCY_ASSUMED',
  message: {
    en: 'The source says "national currency" without naming it. Where the country has several currencies or has changed its currency, the one named here was inferred from the size of the figures.',
    ko: '출처는 통화 이름 없이 "자국 통화"라고만 적는다. 통화가 여럿이거나 통화를 바꾼 나라의 경우 여기 적힌 통화는 수치의 크기로 추정한 것이다.',
  },
  appliesTo: 'listed',
};
