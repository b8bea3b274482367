// Writes a synthetic dataset: invented numbers by a fixed seed, under codes that say so. It is for measuring alone.
import { createHash } from 'node:crypto';
import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';

export const INDICATORS = 20;
const FIRST_YEAR = 1990;
const ROWS_PER_WRITE = 5000;

export const indicatorCode = (number: number): string => `SYNTHETIC_${String(number + 1).padStart(2, '0')}`;

/** Codes of the countries that the atlas ships, in their order. */
export function countryCodes(root: string): string[] {
  const text = readFileSync(join(root, 'seeds/reference/countries/countries-2026-11/countries.csv'), 'utf8');
  return text.split('\n').slice(1).map((line) => line.split(',', 1)[0] ?? '').filter((code) => /^[A-Z]{3}$/.test(code)).slice(0, 200);
}

/** Numbers from 0 to 1 with a seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const monthOf = (number: number): string => `${FIRST_YEAR + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;

const SIDECAR = {
  publisher: { code: 'synthetic', name: { en: 'Synthetic data for measuring', ko: '측정용 합성 자료' }, url: 'https://example.org' },
  dataset: { code: 'synthetic', title: { en: 'Synthetic observations', ko: '합성 관측값' }, url: 'https://example.org', licence: { name: 'not stated', confirmed: false } },
  edition: { code: 'synthetic-1', title: 'Synthetic', published: '2026', accessed: '2026-11-25', precedence: 0 },
  warnings: [],
  tables: [
    { file: 'indicators.csv', kind: 'indicators' },
    { file: 'observations.csv', kind: 'observations' },
  ],
};

function indicatorsCsv(): string {
  const head = 'code,version,name_en,name_ko,definition_en,unit,multiplier,better_when,comparability,topic,source,locator';
  const lines = Array.from({ length: INDICATORS }, (_, i) => `${indicatorCode(i)},1,Synthetic indicator ${i + 1},합성 지표 ${i + 1},Invented numbers for measuring.,PT_B1GQ,0,NEITHER,INTERNATIONAL,procurement-size,made,line ${i + 2}`);
  return `${[head, ...lines].join('\n')}\n`;
}

/** Writes about `count` observations: every country by every indicator by as many months as it takes. */
export async function writeSyntheticDataset(root: string, folder: string, count: number): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const sha256 = createHash('sha256').update(`synthetic ${count}`).digest('hex');
  writeFileSync(join(folder, 'dataset.json'), JSON.stringify({ ...SIDECAR, sources: [{ code: 'made', title: 'Synthetic', url: 'https://example.org', locatorForm: 'line of the file', file: { name: 'synthetic.csv', sha256 } }] }));
  writeFileSync(join(folder, 'indicators.csv'), indicatorsCsv());
  const countries = countryCodes(root);
  const months = Math.ceil(count / (countries.length * INDICATORS));
  const random = numbers(20_261_125);
  const file = createWriteStream(join(folder, 'observations.csv'));
  let waiting = 'indicator,area,period,value,status,missing_reason,breakdown,warnings,source,locator\n';
  let written = 0;
  for (let indicator = 0; indicator < INDICATORS; indicator++)
    for (const area of countries)
      for (let month = 0; month < months && written < count; month++) {
        const value = Number((random() * 100).toFixed(4));
        waiting += `${indicatorCode(indicator)},${area},${monthOf(month)},${value},A,,,,made,line ${++written + 1}\n`;
        if (written % ROWS_PER_WRITE === 0) {
          if (!file.write(waiting)) await once(file, 'drain');
          waiting = '';
        }
      }
  file.end(waiting);
  await once(file, 'finish');
  return written;
}

if (process.argv[1] === import.meta.filename) {
  const [folder = 'synthetic', count = '1000000'] = process.argv.slice(2);
  const written = await writeSyntheticDataset(join(import.meta.dirname, '..'), folder, Number(count));
  process.stdout.write(`${written} synthetic observations in ${folder}\n`);
}
