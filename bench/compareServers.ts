// The six questions, asked of every server in turn, several times over, with their answers compared byte by byte.
import { type Load, load, type Measured } from './load.ts';
import { answerOf, geometricMean, median, processorMs, type Running } from './measure.ts';
import type { Shape } from './shapes.ts';

export interface Server {
  readonly name: string;
  readonly running: Running;
  readonly path: string;
  readonly body: (shape: { query: string; variables: object }) => string;
  /** Where a server cannot be asked the same, only these shapes are. */
  readonly only?: readonly string[];
  /** Its JSON has spaces between its parts, so that values are compared. */
  readonly isSpaced?: boolean;
}

export const asGraphql = ({ query, variables }: { query: string; variables: object }): string => JSON.stringify({ query, variables });
export const asField = ({ query, variables }: { query: string; variables: object }): string => JSON.stringify({ field: /\{ (\w+)/.exec(query)?.[1], variables });

export interface Line {
  readonly shape: string;
  readonly clients: number;
  readonly server: string;
  readonly perSecond: number;
  readonly p99Ms: number;
  /** How many times as long as the limit took in the same round: the median of the rounds. */
  readonly timesLimit: number;
  readonly p99TimesLimit: number;
  /** The same of the processor time of an answer: other programs on the machine do not count in it. */
  readonly processorTimesLimit: number;
}

export interface Compared {
  readonly lines: readonly Line[];
  readonly bytes: Readonly<Record<string, number>>;
}

export interface Rounds {
  readonly clients: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
}

/** Every server answers for so long, on all of its threads, before its answers are counted: compilers learn by repetition, and a kept answer takes few of its instructions. */
const WARM_UP = { connections: 4, seconds: 2.5, most: 20_000 };

interface Round extends Measured {
  readonly processorMs: number;
}

async function sameBytes(servers: readonly Server[], shape: Shape): Promise<number> {
  const plain = servers.some(({ isSpaced }) => isSpaced) ? (text: string) => JSON.stringify(JSON.parse(text)) : (text: string) => text.trimEnd();
  const [first, ...others] = await Promise.all(servers.map(async ({ name, running, path, body }) => ({ name, text: plain(await answerOf(running.url + path, body(shape))) })));
  for (const { name, text } of others) if (text !== first?.text) throw new Error(`${shape.name}: ${name} answers otherwise than ${first?.name}:\n${text.slice(0, 600)}\n${first?.text.slice(0, 600)}`);
  return Buffer.byteLength(first?.text ?? '');
}

/** The first server is the limit. Servers take turns within a round, so that a slow moment of the machine is everybody's. */
export async function compareServers(servers: readonly Server[], shapes: readonly Shape[], { clients, rounds, seconds }: Rounds): Promise<Compared> {
  const lines: Line[] = [];
  const bytes: Record<string, number> = {};
  const askedOf = (shape: Shape): Server[] => servers.filter(({ only }) => only === undefined || only.includes(shape.name));
  // Costly ones wait for the threads of a server: those that still start would be counted in the processor time of the first.
  for (const shape of shapes) bytes[shape.name] = await sameBytes(askedOf(shape), shape);
  for (const shape of shapes) {
    const asked = askedOf(shape);
    const ask = ({ name, running, path, body }: Server, how: Pick<Load, 'connections' | 'seconds' | 'most'>): Promise<Measured> =>
      load({ url: running.url + path, body: body(shape), ...how }).catch((error: unknown) => {
        throw new Error(`${name}, asked for ${shape.name} over ${how.connections} connections: ${String(error)}`, { cause: error });
      });
    for (const server of asked) await ask(server, WARM_UP);
    for (const connections of clients) {
      const seen = new Map(asked.map(({ name }) => [name, [] as Round[]]));
      for (let round = 0; round < rounds; round++)
        for (const server of asked) {
          const { name, running } = server;
          const before = processorMs(running);
          const measured = await ask(server, { connections, seconds });
          seen.get(name)?.push({ ...measured, processorMs: (processorMs(running) - before) / measured.answers });
        }
      lines.push(...linesOf(shape.name, connections, seen));
    }
  }
  return { lines, bytes };
}

function linesOf(shape: string, clients: number, seen: ReadonlyMap<string, readonly Round[]>): Line[] {
  const [limit] = [...seen.values()];
  return [...seen].map(([server, measured]) => ({
    shape,
    clients,
    server,
    perSecond: median(measured.map((each) => each.perSecond)),
    p99Ms: median(measured.map((each) => each.p99Ms)),
    timesLimit: median(measured.map((each, i) => (limit?.[i]?.perSecond ?? 0) / each.perSecond)),
    p99TimesLimit: median(measured.map((each, i) => each.p99Ms / (limit?.[i]?.p99Ms ?? 0))),
    processorTimesLimit: median(measured.map((each, i) => each.processorMs / (limit?.[i]?.processorMs ?? 0))),
  }));
}

/** Tables of the times of the limit: for each number of clients the shapes, and the geometric mean under them. */
export function tables({ lines }: Compared): string {
  const servers = [...new Set(lines.map((line) => line.server))];
  const head = `|---|${servers.map(() => '---').join('|')}|`;
  const cell = (own: readonly Line[]): string => (own.length === 0 ? '' : geometricMean(own.map((line) => line.timesLimit)).toFixed(2));
  return [...new Set(lines.map((line) => line.clients))]
    .map((clients) => {
      const own = lines.filter((line) => line.clients === clients);
      const shapes = [...new Set(own.map((line) => line.shape))];
      const rows = shapes.map((shape) => `| ${shape} | ${servers.map((server) => cell(own.filter((line) => line.shape === shape && line.server === server))).join(' | ')} |`);
      const mean = `| **geometric mean** | ${servers.map((server) => cell(own.filter((line) => line.server === server))).join(' | ')} |`;
      const meanOf = (of: (line: Line) => number) => servers.map((server) => geometricMean(own.filter((line) => line.server === server).map(of)).toFixed(2)).join(' | ');
      const tails = [`| 99th percentile, mean | ${meanOf((line) => line.p99TimesLimit)} |`, `| processor time, mean | ${meanOf((line) => line.processorTimesLimit)} |`];
      return [`| ${clients} clients | ${servers.join(' | ')} |`, head, ...rows, mean, ...tails].join('\n');
    })
    .join('\n\n');
}
