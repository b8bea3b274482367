import type { SourceFile } from '../conversion.ts';
import { packageFile } from './packageFile.ts';

const VERSION = '48.2.0';

type Territories = Readonly<Record<string, string>>;
type Usage = { readonly _to?: string; readonly _tender?: string };
type Currencies = Readonly<Record<string, readonly Readonly<Record<string, Usage>>[]>>;

export interface Cldr {
  readonly files: { readonly en: SourceFile; readonly ko: SourceFile; readonly currencies: SourceFile };
  /** The usual short name of an area by its alpha-2 code. */
  name(lang: 'en' | 'ko', alpha2: string): string;
  /** Further names that CLDR knows for it (한국, Turkey, Czech Republic). */
  alternatives(alpha2: string): string[];
  /** The legal tender of an area, null where it has none. */
  currency(alpha2: string): string | null;
}

/**
 * Where CLDR's first name describes a place instead of naming it (Hong Kong SAR China, Congo - Kinshasa,
 * Myanmar (Burma), Palestinian Territories), its own other form is taken, the same one in both languages.
 */
const FORM: Readonly<Record<string, 'alt-short' | 'alt-variant'>> = { HK: 'alt-short', MO: 'alt-short', MM: 'alt-short', PS: 'alt-short', CD: 'alt-variant', CG: 'alt-variant' };

/** In Korean texts Korea stands as 한국 beside 일본 and 중국; its full name stays among the aliases. */
const KOREAN_FORM: Readonly<Record<string, 'alt-short'>> = { 'ko KR': 'alt-short' };

function territories(file: SourceFile, lang: 'en' | 'ko'): Territories {
  const document = JSON.parse(file.text) as { main: Record<string, { localeDisplayNames: { territories: Territories } }> };
  const found = document.main[lang]?.localeDisplayNames.territories;
  if (!found) throw new Error(`${file.name} has no main.${lang}.localeDisplayNames.territories`);
  return found;
}

/** The one in use now: of several the area's own, whose code begins with its alpha-2 code (LSL before ZAR in Lesotho). */
function currencyOf(currencies: Currencies, alpha2: string): string | null {
  const current = (currencies[alpha2] ?? []).flatMap((entry) => Object.entries(entry)).filter(([, usage]) => usage._to === undefined && usage._tender !== 'false').map(([code]) => code);
  return current.find((code) => code.startsWith(alpha2)) ?? current[0] ?? null;
}

export function readCldr(): Cldr {
  const files = {
    en: packageFile('cldr-localenames-full', VERSION, 'main/en/territories.json'),
    ko: packageFile('cldr-localenames-full', VERSION, 'main/ko/territories.json'),
    currencies: packageFile('cldr-core', VERSION, 'supplemental/currencyData.json'),
  };
  const names = { en: territories(files.en, 'en'), ko: territories(files.ko, 'ko') };
  const currencies = (JSON.parse(files.currencies.text) as { supplemental: { currencyData: { region: Currencies } } }).supplemental.currencyData.region;
  return {
    files,
    name(lang, alpha2) {
      const form = FORM[alpha2] ?? KOREAN_FORM[`${lang} ${alpha2}`];
      const found = (form && names[lang][`${alpha2}-${form}`]) ?? names[lang][alpha2];
      if (found === undefined) throw new Error(`CLDR has no ${lang} name for ${alpha2}`);
      return found;
    },
    alternatives: (alpha2) => [names.en, names.ko].flatMap((all) => Object.entries(all).filter(([key]) => key === alpha2 || key.startsWith(`${alpha2}-alt-`)).map(([, name]) => name)),
    currency: (alpha2) => currencyOf(currencies, alpha2),
  };
}
