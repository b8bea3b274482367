import { hasWords } from '../../src/domain/localisedText.ts';
import { readCsv, sourceReader, type SeedRow, type SeedTable } from '../conversion.ts';

type Label = Readonly<{ en: string; ko: string }>;

const read = sourceReader(import.meta.dirname);
const VALUES: ReadonlyMap<string, string> = new Map(readCsv(read('values.csv')).map((row) => [row.get('en'), row.get('ko')]));
const WORDS: ReadonlyMap<string, Label> = new Map(readCsv(read('predicates.csv')).map((row) => [`${row.get('kind')} ${row.get('code')}`, { en: row.get('en'), ko: row.get('ko') }]));

function word(kind: string, code: string): Label {
  const label = WORDS.get(`${kind} ${code}`);
  if (!label) throw new Error(`conversion/claims/predicates.csv has no ${kind} "${code}"`);
  return label;
}

/** The name of `savings_kzt`: a name of its own, or that of `savings` with the currency. */
function nameOf(code: string): { name: Label; notes: readonly Label[] } {
  if (WORDS.has(`name ${code}`)) return { name: word('name', code), notes: [] };
  const at = code.lastIndexOf('_');
  return { name: word('name', code.slice(0, at)), notes: [word('currency', code.slice(at + 1))] };
}

/** What makes a predicate narrower: a date stands for itself. */
const narrower = (code: string): Label => (/^\d/.test(code) ? { en: code, ko: code } : word('narrower', code));

/** What `part.name_currency:narrower` is called: Part: name (currency, narrower). */
function labelOf(predicate: string): Label {
  const [whole = '', ...narrowed] = predicate.split(':');
  const [part, code] = whole.includes('.') ? [word('part', whole.slice(0, whole.indexOf('.'))), whole.slice(whole.indexOf('.') + 1)] : [undefined, whole];
  const { name, notes } = nameOf(code);
  const all = [...notes, ...narrowed.map(narrower)];
  const inLanguage = (lang: keyof Label): string => {
    const after = all.length > 0 ? `${lang === 'en' ? ' ' : ''}(${all.map((note) => note[lang]).join(', ')})` : '';
    return `${part ? `${part[lang]}: ` : ''}${name[lang]}${after}`;
  };
  return { en: inLanguage('en'), ko: inLanguage('ko') };
}

/** The Korean of a value; nothing where it reads the same in Korean. */
const koreanOf = (value: string): string => (hasWords(value) ? (VALUES.get(value) ?? '') : '');

/** The claims with their Korean, and what their predicates are called; each label is placed where its predicate first stands. */
export function claimTables(claims: readonly SeedRow[]): readonly (readonly [kind: string, rows: readonly SeedRow[]])[] {
  const first = Map.groupBy(claims, (claim) => String(claim['predicate']));
  const predicates = [...first].map(([code, [claim]]) => ({ code, label_en: labelOf(code).en, label_ko: labelOf(code).ko, source: claim?.['source'] ?? '', locator: claim?.['locator'] ?? '' }));
  return [
    ['claims', claims.map((claim) => ({ ...claim, value_ko: koreanOf(String(claim['value'])) }))],
    ['predicates', predicates.toSorted((a, b) => (a.code < b.code ? -1 : 1))],
  ];
}

/** The same as files of a seed; none where there are no claims. */
export const claimFiles = (claims: readonly SeedRow[]): SeedTable[] => (claims.length === 0 ? [] : claimTables(claims).map(([kind, rows]) => ({ file: `${kind}.csv`, rows })));
