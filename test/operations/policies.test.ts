import { afterAll, beforeAll, expect, test } from 'vitest';
import { CooperationOverTimeDocument, InnovationProcurementDocument, PoliciesOfCountryDocument, PolicySessionDocument } from '../../src/web/generated/operations.ts';
import { TestAtlas } from '../testAtlas.ts';

// Files named in comments lie in ../shared/data; what is expected is read in them by hand.
let atlas: TestAtlas;

beforeAll(async () => {
  atlas = await TestAtlas.open();
});

afterAll(() => atlas.close());

test('the session of 7 September 2023, in Korean and English, with everything presented', async () => {
  const { node } = await atlas.example(PolicySessionDocument);
  if (!node || !('participants' in node)) throw new Error('The session is a cooperation event.');
  // press-release/text.txt, lines 13 to 17 (English) and 3 to 7 (Korean).
  expect(node).toMatchObject({ date: '2023-09-07', precision: 'DAY', kind: 'POLICY_SESSION', participantCount: 20, participantCountryCount: 16, host: { nameKo: '조달청' } });
  expect(node.place).toMatch(/Korea Press Center/);
  expect(node.placeKo).toMatch(/한국프레스센터/);
  expect(node.participants.map(({ code, nameKo }) => `${code} ${nameKo}`)).toEqual(['VNM 베트남', 'KHM 캄보디아', 'TLS 동티모르', 'PAK 파키스탄']);
  expect(node.policies.map(({ name, nameKo }) => `${name}: ${nameKo}`)).toEqual([
    'Public Procurement Innovation Strategies: 공공조달 혁신방안',
    'Innovation Procurement: 혁신조달',
    'Quality and Safety Management: 품질과 안전',
    'Fair Procurement: 공정조달',
  ]);
  // The release names the first as the frame of the other three.
  const [frame, ...parts] = node.policies;
  expect(parts.map(({ partOf }) => partOf?.code)).toEqual([frame?.code, frame?.code, frame?.code]);
  expect(node.systems.map(({ code }) => code)).toEqual(['KOR/KONEPS_NG', 'KOR/KONEPS']);
  expect(node.origin).toMatchObject({ licence: 'KOGL Type 1', publisher: { nameKo: '조달청' } });
});

test('the release and the press of the day count the diplomats differently: both stand, marked', async () => {
  const { node } = await atlas.example(PolicySessionDocument);
  if (!node || !('participants' in node)) throw new Error('The session is a cooperation event.');
  const counts = node.claims.filter(({ predicate }) => predicate === 'policy_session_attendance');
  // systems/facts.csv, line 3 against lines 558, 559, 711, 877 and 878.
  expect(counts.map(({ value }) => value)).toEqual(['20 diplomats of 16 countries', ...Array.from({ length: 5 }, () => '16 diplomats of 13 countries')]);
  expect(counts.every(({ conflicting }) => conflicting)).toBe(true);
  // The same figures in the same order of size as Korean has it: countries before people.
  expect([...new Set(counts.map(({ label, labelKo, valueKo }) => `${label}: ${labelKo}, ${valueKo}`))]).toEqual(['Who attended the policy session: 정책설명회 참석 인원, 16개국 외교관 20명', 'Who attended the policy session: 정책설명회 참석 인원, 13개국 외교관 16명']);
});

test('Korean policies, how they hang together, and how many figures each has', async () => {
  const { policies } = await atlas.example(PoliciesOfCountryDocument);
  // The 25 of systems/policies.csv, and six laws and decrees that systems/facts.csv tells of from line 1022 on.
  expect(policies.totalCount).toBe(31);
  const of = (code: string) => policies.nodes.find((policy) => policy.code === code);
  expect(of('KOR/FAIR_PROCUREMENT')).toMatchObject({ name: '공정조달', started: '2017-07', partOf: { code: 'KOR/PUBLIC_PROCUREMENT_INNOVATION_STRATEGIES_2023' } });
  // policies.csv tells the strategies of 2023 and the reform plan of 19 November 2025 apart.
  expect(of('KOR/PUBLIC_PROCUREMENT_REFORM_PLAN_2025')).toMatchObject({ name: '공공조달 개혁방안', started: '2025-11', partOf: null });
  expect(of('KOR/PUBLIC_PROCUREMENT_INNOVATION_STRATEGIES_2023')?.parts.map(({ code }) => code)).toEqual(['KOR/FAIR_PROCUREMENT', 'KOR/INNOVATION_PROCUREMENT', 'KOR/QUALITY_SAFETY_MANAGEMENT']);
  // indicators/national-facts.csv: lines 77 and 78, and lines 52 to 73; a law has no figures.
  expect(of('KOR/INNOVATION_PILOT_PURCHASE')?.observations).toMatchObject({ totalCount: 2, nodes: [{ period: '2020', value: 28.04, multiplier: 9, currency: 'KRW' }, { period: '2021', value: 44.06 }] });
  expect(of('KOR/KONEPS_PROGRAMME')?.observations.totalCount).toBe(22);
  expect(of('KOR/KONEPS_PROGRAMME')?.observations.nodes).toHaveLength(20);
  expect(of('KOR/STATE_CONTRACTS_ACT')?.observations).toEqual({ totalCount: 0, nodes: [] });
});

test('innovation procurement with its figures', async () => {
  const { policy } = await atlas.example(InnovationProcurementDocument);
  // indicators/national-facts.csv, lines 79 to 81 and 74 to 75. The figure of 2022 (line 76) is on another basis: another indicator, not this series.
  expect(policy?.observations.nodes.map(({ indicator, period, value }) => [indicator.code, period, value])).toEqual([
    ['KOR_INNOVATION_PROCUREMENT_BUYING_INSTITUTIONS', '2020', 709],
    ['KOR_INNOVATION_PROCUREMENT_BUYING_INSTITUTIONS', '2021', 1373],
    ['KOR_INNOVATION_PROCUREMENT_BUYING_INSTITUTIONS', '2022', 2142],
    ['KOR_INNOVATION_PRODUCT_PURCHASES', '2020', 469],
    ['KOR_INNOVATION_PRODUCT_PURCHASES', '2021', 622.3],
  ]);
  expect(policy?.observations.totalCount).toBe(5);
  // systems/policies.csv, line 2.
  expect(policy).toMatchObject({ started: '2019', partOf: { code: 'KOR/PUBLIC_PROCUREMENT_INNOVATION_STRATEGIES_2023' } });
  expect(policy?.observations.nodes.every(({ indicator }) => indicator.comparability === 'NATIONAL_DEFINITION')).toBe(true);
});

test('a page of the figures of a policy goes on where it ended', async () => {
  const query = 'query ($after: String) { policy(code: "KOR/KONEPS_PROGRAMME") { observations(first: 9, after: $after) { totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor } } } }';
  type Page = { policy: { observations: { totalCount: number; edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } };
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { observations }: Page['policy'] = ((await atlas.ask(query, { after })).data as Page).policy;
    expect(observations.totalCount).toBe(22);
    ids.push(...observations.edges.map(({ node }) => node.id));
    after = observations.pageInfo.hasNextPage ? observations.pageInfo.endCursor : null;
  } while (after !== null);
  expect(ids).toHaveLength(22);
  expect(new Set(ids).size).toBe(22);
});

test('cooperation, newest first', async () => {
  const { cooperationEvents } = await atlas.example(CooperationOverTimeDocument);
  const dated = cooperationEvents.nodes.map(({ date }) => date ?? '');
  // systems/facts.csv, line 915: the marketplace of 26 and 27 November 2025 is the newest; line 826: agreement with Uzbekistan.
  expect(cooperationEvents.nodes[0]).toMatchObject({ code: 'KOR/GPPM_2025', date: '2025-11-26' });
  expect(cooperationEvents.nodes.find(({ date, kind }) => date === '2025-04-11' && kind === 'MOU')).toMatchObject({ participants: expect.arrayContaining([{ code: 'UZB', name: 'Uzbekistan' }]) as unknown[] });
  expect(dated).toEqual(dated.toSorted().toReversed());
  expect(cooperationEvents.nodes.some(({ code }) => code === 'KOR/POLICY_SESSION_2023_09')).toBe(true);
});
