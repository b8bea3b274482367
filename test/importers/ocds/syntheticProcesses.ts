import { closeSync, openSync, writeSync } from 'node:fs';

/** Numbers that are the same in every run: x -> (1103515245 x + 12345) mod 2^31. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = Number((1_103_515_245n * BigInt(state) + 12_345n) % 2_147_483_648n);
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

const two = (value: number): string => String(value).padStart(2, '0');
const METHODS = ['open', 'open', 'open', 'selective', 'limited', 'direct'];

interface Made { readonly number: number; readonly roll: (sides: number) => number; readonly describe: string }

function organisation(kind: string, number: number): object {
  return { id: `XX-${kind}-${100_000 + number}`, name: `Synthetic ${kind} ${number}`, address: { countryName: 'Nowhere', streetAddress: `Street ${number}` }, contactPoint: { name: `Contact ${number}`, email: `contact${number}@example.org`, telephone: '+000 000 0000' } };
}

/** Synthetic: the tender of a process, and as another release its award and contract. */
function releasesOf({ number, roll, describe }: Made): object[] {
  const ocid = `ocds-zz9999-${number}`;
  const year = 2015 + roll(10);
  const [buyer, supplier, bidders] = [organisation('buyer', roll(400)), organisation('supplier', roll(20_000)), 1 + roll(6)];
  const items = Array.from({ length: 3 }, (_, i) => ({ id: String(i + 1), description: `${describe} ${i}`, classification: { scheme: 'CPV', id: String(30_000_000 + roll(9_000_000)), description: describe }, quantity: roll(100) }));
  const tender = {
    id: `t-${number}`, title: describe, description: describe, status: 'complete', procurementMethod: METHODS[roll(6)], mainProcurementCategory: ['goods', 'services', 'works'][roll(3)], numberOfTenderers: bidders, items,
    value: { amount: 1000 + roll(1_000_000), currency: 'EUR' }, tenderPeriod: { startDate: `${year}-${two(1 + roll(6))}-01T00:00:00Z`, endDate: `${year}-${two(7 + roll(3))}-${two(1 + roll(28))}T00:00:00Z` },
  };
  const award = { id: `a-${number}`, title: describe, status: 'active', date: `${year}-${two(10 + roll(3))}-${two(1 + roll(28))}T00:00:00Z`, value: { amount: 1000 + roll(900_000) + roll(100) / 100, currency: roll(50) === 0 ? 'USD' : 'EUR' }, suppliers: [supplier], items };
  const contract = { id: `c-${number}`, awardID: award.id, status: 'active', dateSigned: award.date, value: award.value, items };
  return [
    { ocid, id: `${number}-1`, date: `${year}-01-01T00:00:00Z`, tag: ['tender'], initiationType: 'tender', buyer, parties: [buyer], tender },
    { ocid, id: `${number}-2`, date: `${year}-12-31T00:00:00Z`, tag: ['award', 'contract'], initiationType: 'tender', buyer, parties: [buyer, supplier], awards: [award], contracts: [contract] },
  ];
}

export interface LargeFile { readonly path: string; readonly bytes: number; readonly extraLines?: readonly (() => Iterable<string>)[] }

/** Writes synthetic releases, one a line, until the file has so many bytes; gives the number of processes. */
export function writeLargeFile({ path, bytes, extraLines = [] }: LargeFile): number {
  const roll = dice(20_261_125);
  const descriptor = openSync(path, 'w');
  let [written, number] = [0, 0];
  const describe = 'A synthetic description of what is bought, about as long as those that publishers write. '.repeat(2);
  while (written < bytes) {
    let text = '';
    for (let i = 0; i < 500; i += 1) text += releasesOf({ number: (number += 1), roll, describe }).map((release) => `${JSON.stringify(release)}\n`).join('');
    written += writeSync(descriptor, text);
  }
  for (const line of extraLines) {
    for (const piece of line()) writeSync(descriptor, piece);
    writeSync(descriptor, '\n');
  }
  closeSync(descriptor);
  return number;
}

/** One process of so many megabytes, in pieces. */
export function* largeProcess(ocid: string, megabytes: number): Generator<string> {
  yield `{"ocid":"${ocid}","id":"1","date":"2020-01-01T00:00:00Z","tag":["tender"],"tender":{"id":"1","status":"complete","items":[`;
  const item = `{"id":"0","description":"${'synthetic '.repeat(20)}","quantity":1},`;
  for (let written = 0; written < megabytes * 1_048_576;) {
    const piece = item.repeat(500);
    written += piece.length;
    yield piece;
  }
  yield '{"id":"last"}]}}';
}
