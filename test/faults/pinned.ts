import { Database, type DatabasePlace } from '../../src/database/database.ts';
import { ReleaseRepository } from '../../src/database/repositories/release.repository.ts';
import { verifyReleases } from '../../src/quality/checkData.ts';
import { TestAtlas } from '../testAtlas.ts';

const QUESTIONS = (release: number): string[] => [
  `{ observations(filter: {}, first: 500, asOf: "${release}") { totalCount nodes { id value decimalValue status missingReason period warnings { code } area { code } indicator { code } basis { numerator denominator processes } origin { locator fileHash } } } }`,
  `{ countries(first: 50, asOf: "${release}") { nodes { code name latest(indicators: ["SYN_SHARE"]) { id value } } } }`,
  `{ search(text: "synthetic", first: 50, asOf: "${release}") { kind title score } }`,
];

export interface Pinned {
  /** What the release that was asked for answers. */
  readonly answers: string;
  readonly hashes: readonly string[];
  /** What `atlas release verify` finds wrong. */
  readonly violations: readonly string[];
}

/** What is seen of a database that has been through something. */
export async function pinned(place: DatabasePlace, release = 3): Promise<Pinned> {
  const database = await Database.open(place);
  const violations = (await verifyReleases(database)).flatMap((each) => each.violations);
  const hashes = (await new ReleaseRepository(database).all()).map(({ hash }) => hash);
  const atlas = await TestAtlas.open(database);
  const answers: string[] = [];
  for (const query of QUESTIONS(release)) {
    const { data, errors } = await atlas.ask(query);
    answers.push(JSON.stringify(errors ?? data));
  }
  await atlas.close();
  return { answers: answers.join('\n'), hashes, violations };
}
