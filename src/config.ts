import { isIP } from 'node:net';
import { availableParallelism, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { AtlasError } from './domain/errors.ts';

/** Everything that the environment may set; the only reader of process.env. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Folder of the contract stores, one below it for each publisher. */
  readonly contractsFolder: string;
  /** postgresql://...; undefined means SQLite below dataDir. */
  readonly databaseUrl: string | undefined;
  /** Copies of that database which answer reads. */
  readonly replicaUrls: readonly string[];
  /** redis://...; undefined shares no answers with other processes. */
  readonly redisUrl: string | undefined;
  readonly logLevel: string;
  /** Address under which the world reaches this server; citations name it. */
  readonly publicUrl: string;
  /** Bytes of answers that the server keeps in memory; 0 for none. */
  readonly cacheBytes: number;
  /** Processes that serve on the port together. */
  readonly workers: number;
  /** Threads that answer costly questions; 0 leaves them to the main one, which nothing stops. */
  readonly threads: number;
  /** Milliseconds that a costly question may take. */
  readonly timeLimitMs: number;
  /** Costly questions that may wait for a thread. */
  readonly queueLimit: number;
  /** Requests that one network may send in a minute; 0 for any number. */
  readonly requestsPerMinute: number;
  /** Addresses of proxies in front of the server, whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  readonly persisted: {
    /** Folder of documents that are asked by their hash, beside the example library. */
    readonly folder: string | undefined;
    /** Nothing but those documents is answered. */
    readonly isAllowList: boolean;
    /** Bytes of documents that clients may tell under their hash; 0 for none. */
    readonly registeredBytes: number;
    /** Seconds that caches in front may give an answer asked by hash without asking again. */
    readonly sharedCacheSeconds: number;
  };
  /** Seal the secrets of webhooks in the database: the first does, those after it open what they sealed before. */
  readonly webhookKeys: readonly Buffer[];
  /** Webhooks may also use http and go to private addresses. */
  readonly webhooksPrivate: boolean;
  /** Which traces are sent; none where no receiver is named. */
  readonly tracing: { readonly sampler: string; readonly ratio: number; readonly delayMs: number } | undefined;
  /** Memory of the process beyond which costly questions are refused. */
  readonly memoryBytes: number;
}

export interface Setting {
  readonly name: string;
  readonly standard: string;
  readonly meaning: string;
}

/** The table of settings as README and --help print it. */
export const SETTINGS: readonly Setting[] = [
  { name: 'PORT', standard: '4000', meaning: 'Port that the server listens on.' },
  { name: 'HOST', standard: '127.0.0.1', meaning: 'Address that the server listens on; 0.0.0.0 in a container.' },
  { name: 'ATLAS_DATA_DIR', standard: './data', meaning: 'Folder of the SQLite database and the contract store.' },
  { name: 'DATABASE_URL', standard: '(none)', meaning: 'postgresql:// address of the serving store; SQLite where it is not set.' },
  { name: 'ATLAS_REPLICA_URLS', standard: '(none)', meaning: 'postgresql:// addresses of read replicas of DATABASE_URL, separated by commas; each is asked while it holds the newest release, and else the primary.' },
  { name: 'ATLAS_PUBLIC_URL', standard: 'http://HOST:PORT', meaning: 'Address under which the world reaches this server; citations and feeds name it.' },
  { name: 'ATLAS_CACHE_MIB', standard: '64', meaning: 'Memory for answers that are kept, in MiB; 0 keeps none.' },
  { name: 'ATLAS_REDIS_URL', standard: '(none)', meaning: 'redis:// or rediss:// address of a server where processes and machines share the answers to costly questions. Whoever may write there can change answers.' },
  { name: 'ATLAS_WORKERS', standard: '1', meaning: 'Processes that share the port, as many as there are cores at most (also `serve --workers N`). The memory, cache, threads and queue set here are those of all together, and so is the limit of requests.' },
  { name: 'ATLAS_THREADS', standard: '(cores, 2 to 4)', meaning: 'Threads that answer costly questions, each with a connection of its own; 0 leaves them to the main thread, where nothing stops them.' },
  { name: 'ATLAS_TIME_LIMIT_MS', standard: '10000', meaning: 'Milliseconds that a costly question may take, waiting included; then it is stopped with TIMEOUT.' },
  { name: 'ATLAS_QUEUE', standard: '64', meaning: 'Costly questions that may wait for a thread; more are refused with OVERLOADED.' },
  { name: 'ATLAS_MEMORY_MIB', standard: '(three quarters)', meaning: 'Memory of the process in MiB beyond which costly questions are refused; three quarters of the machine unless set.' },
  { name: 'ATLAS_RATE_LIMIT', standard: '1200', meaning: 'Requests that one address (of IPv6: one /64 network) may send in a minute; 0 for any number. Requests from this machine itself are free.' },
  { name: 'ATLAS_TRUSTED_PROXIES', standard: '(none)', meaning: 'Addresses or networks of proxies in front, separated by commas, or loopback: their X-Forwarded-For tells who asks. Behind a proxy that is not named here all askers look like one.' },
  { name: 'ATLAS_OPERATIONS_DIR', standard: '(none)', meaning: 'Folder of documents (*.graphql, or *.json manifests) that are asked by their hash like those of the example library.' },
  { name: 'ATLAS_ALLOW_LIST', standard: '0', meaning: '1 answers the documents of the example library and of ATLAS_OPERATIONS_DIR, and refuses every other with DOCUMENT_NOT_ALLOWED.' },
  { name: 'ATLAS_REGISTERED_KIB', standard: '4096', meaning: 'Memory for documents that clients register by their hash, in KiB; 0 registers none.' },
  { name: 'ATLAS_SHARED_CACHE_SECONDS', standard: '0', meaning: 'Seconds that caches in front of the server may give the answer to a GET by hash without asking again; so long a new release may be unseen there.' },
  { name: 'ATLAS_WEBHOOK_KEY', standard: '(none)', meaning: '32 random bytes in base64 (`openssl rand -base64 32`) that seal the secrets of webhooks in the database; webhooks need it. To change it give the new one, a comma and the old one.' },
  { name: 'ATLAS_WEBHOOKS_PRIVATE', standard: '0', meaning: '1 lets webhooks use http and go to private addresses, for tests and closed networks.' },
  { name: 'OTEL_EXPORTER_OTLP_ENDPOINT', standard: '(none)', meaning: 'Address of a receiver of OpenTelemetry traces (OTLP over HTTP, JSON); none are made where it is not set. Other OTEL_ variables are read as their standard says: headers, timeout, sampler, OTEL_SERVICE_NAME, OTEL_SDK_DISABLED.' },
  { name: 'LOG_LEVEL', standard: 'warn', meaning: 'fatal, error, warn, info, debug or silent.' },
];

export const MEBIBYTE = 1024 * 1024;

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return 4000;
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw AtlasError.badInput(`PORT is "${text}"; give a number from 0 to 65535.`);
}

function readNumber(name: string, text: string | undefined, { standard, least }: { standard: number; least: number }): number {
  if (text === undefined || text === '') return standard;
  if (/^\d{1,7}$/.test(text) && Number(text) >= least) return Number(text);
  throw AtlasError.badInput(`${name} is "${text}"; give a whole number, ${least} or more.`);
}

const MOST_WORKERS = 64;

export function readWorkers(text: string): number {
  if (/^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= MOST_WORKERS) return Number(text);
  throw AtlasError.badInput(`The number of processes (ATLAS_WORKERS, --workers) is "${text}"; give one from 1 to ${MOST_WORKERS}.`);
}

/** One thread for long questions and one for the others at least; each takes some 150 MB for its own catalogue. */
const standardThreads = (): number => Math.min(4, Math.max(2, availableParallelism()));

/** What a container may take where it is limited, and else what the machine has. */
const memoryOfMachine = (): number => Math.min(totalmem(), process.constrainedMemory() || Infinity);

function readSwitch(name: string, text: string | undefined): boolean {
  if (text === undefined || text === '' || text === '0') return false;
  if (text === '1') return true;
  throw AtlasError.badInput(`${name} is "${text}"; give 1 or 0.`);
}

/** Messages hold no key: what is wrong may be all but a letter of it. */
function readWebhookKeys(text: string | undefined): Buffer[] {
  return readList(text).map((each, i) => {
    const key = Buffer.from(each, 'base64');
    if (key.length === 32 && key.toString('base64') === each) return key;
    throw AtlasError.badInput(`Key ${i + 1} of ATLAS_WEBHOOK_KEY is none; give 32 random bytes in base64, as "openssl rand -base64 32" makes them.`);
  });
}

function readDatabaseUrl(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (/^postgres(ql)?:\/\//.test(text)) return text;
  throw AtlasError.badInput('DATABASE_URL must begin with postgresql://; leave it out for SQLite.');
}

const readList = (text: string | undefined): string[] => (text ?? '').split(',').map((each) => each.trim()).filter((each) => each !== '');

function readRedisUrl(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (/^rediss?:\/\//.test(text) && URL.canParse(text)) return text;
  throw AtlasError.badInput('ATLAS_REDIS_URL must be an address that begins with redis:// or rediss://; leave it out to share no answers.');
}

function readReplicaUrls(text: string | undefined, databaseUrl: string | undefined): string[] {
  const urls = readList(text);
  // The address may hold a password.
  const wrong = urls.findIndex((each) => !/^postgres(ql)?:\/\//.test(each) || !URL.canParse(each));
  if (wrong >= 0) throw AtlasError.badInput(`Address ${wrong + 1} of ATLAS_REPLICA_URLS is none; give addresses that begin with postgresql://, separated by commas.`);
  if (urls.length > 0 && !databaseUrl) throw AtlasError.badInput('ATLAS_REPLICA_URLS names replicas of DATABASE_URL, which is not set; set it, or leave the replicas out.');
  return urls;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'];

function readLogLevel(text: string): string {
  if (LOG_LEVELS.includes(text)) return text;
  throw AtlasError.badInput(`LOG_LEVEL is "${text}"; give one of ${LOG_LEVELS.join(', ')}.`);
}

const SAMPLERS = ['always_on', 'always_off', 'traceidratio', 'parentbased_always_on', 'parentbased_always_off', 'parentbased_traceidratio'];

/** By the standard variables of OpenTelemetry. */
function readTracing(env: NodeJS.ProcessEnv): Config['tracing'] {
  const addresses = ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'].filter((name) => env[name]);
  if (addresses.length === 0 || env['OTEL_SDK_DISABLED']?.toLowerCase() === 'true' || env['OTEL_TRACES_EXPORTER'] === 'none') return undefined;
  const wrong = addresses.find((name) => !isWebAddress(env[name] ?? ''));
  if (wrong !== undefined) throw AtlasError.badInput(`${wrong} is "${env[wrong]}"; give an address that begins with https:// or http://.`);
  const protocol = env['OTEL_EXPORTER_OTLP_TRACES_PROTOCOL'] || env['OTEL_EXPORTER_OTLP_PROTOCOL'];
  if (protocol === 'grpc') throw AtlasError.badInput('OTEL_EXPORTER_OTLP_PROTOCOL is "grpc"; traces are sent as http/json, which receivers take at port 4318.');
  const sampler = env['OTEL_TRACES_SAMPLER'] || 'parentbased_always_on';
  if (!SAMPLERS.includes(sampler)) throw AtlasError.badInput(`OTEL_TRACES_SAMPLER is "${sampler}"; give one of ${SAMPLERS.join(', ')}.`);
  const ratio = Number(env['OTEL_TRACES_SAMPLER_ARG'] || '1');
  if (!(ratio >= 0 && ratio <= 1)) throw AtlasError.badInput(`OTEL_TRACES_SAMPLER_ARG is "${env['OTEL_TRACES_SAMPLER_ARG']}"; give a number from 0 to 1.`);
  return { sampler, ratio, delayMs: readNumber('OTEL_BSP_SCHEDULE_DELAY', env['OTEL_BSP_SCHEDULE_DELAY'], { standard: 5000, least: 1 }) };
}

const PROXY = /^(loopback|linklocal|uniquelocal|[0-9a-f.:]+(\/\d{1,3})?)$/i;

function readProxies(text: string | undefined): string[] {
  const proxies = readList(text);
  const wrong = proxies.find((each) => !PROXY.test(each) || (/[.:]/.test(each) && isIP(each.replace(/\/.*$/, '')) === 0));
  if (wrong !== undefined) throw AtlasError.badInput(`ATLAS_TRUSTED_PROXIES names "${wrong}"; give addresses, networks like 10.0.0.0/8, or loopback, separated by commas.`);
  return proxies;
}

const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:/.test(text);

function readPublicUrl(text: string): string {
  if (isWebAddress(text)) return text.replace(/\/+$/, '');
  throw AtlasError.badInput(`ATLAS_PUBLIC_URL is "${text}"; give an address that begins with https:// or http://.`);
}

/** Reads the configuration; throws with the name of the variable that is wrong. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const port = readPort(env['PORT']);
  const host = env['HOST'] || '127.0.0.1';
  const dataDir = resolve(env['ATLAS_DATA_DIR'] || './data');
  return {
    port,
    host,
    publicUrl: readPublicUrl(env['ATLAS_PUBLIC_URL'] || `http://${host}:${port}`),
    dataDir,
    contractsFolder: join(dataDir, 'contracts'),
    databaseUrl: readDatabaseUrl(env['DATABASE_URL']),
    redisUrl: readRedisUrl(env['ATLAS_REDIS_URL']),
    replicaUrls: readReplicaUrls(env['ATLAS_REPLICA_URLS'], env['DATABASE_URL']),
    cacheBytes: readNumber('ATLAS_CACHE_MIB', env['ATLAS_CACHE_MIB'], { standard: 64, least: 0 }) * MEBIBYTE,
    workers: readWorkers(env['ATLAS_WORKERS'] || '1'),
    threads: readNumber('ATLAS_THREADS', env['ATLAS_THREADS'], { standard: standardThreads(), least: 0 }),
    timeLimitMs: readNumber('ATLAS_TIME_LIMIT_MS', env['ATLAS_TIME_LIMIT_MS'], { standard: 10_000, least: 100 }),
    queueLimit: readNumber('ATLAS_QUEUE', env['ATLAS_QUEUE'], { standard: 64, least: 0 }),
    requestsPerMinute: readNumber('ATLAS_RATE_LIMIT', env['ATLAS_RATE_LIMIT'], { standard: 1200, least: 0 }),
    trustedProxies: readProxies(env['ATLAS_TRUSTED_PROXIES']),
    persisted: {
      folder: env['ATLAS_OPERATIONS_DIR'] ? resolve(env['ATLAS_OPERATIONS_DIR']) : undefined,
      isAllowList: readSwitch('ATLAS_ALLOW_LIST', env['ATLAS_ALLOW_LIST']),
      registeredBytes: readNumber('ATLAS_REGISTERED_KIB', env['ATLAS_REGISTERED_KIB'], { standard: 4096, least: 0 }) * 1024,
      sharedCacheSeconds: readNumber('ATLAS_SHARED_CACHE_SECONDS', env['ATLAS_SHARED_CACHE_SECONDS'], { standard: 0, least: 0 }),
    },
    webhookKeys: readWebhookKeys(env['ATLAS_WEBHOOK_KEY']),
    webhooksPrivate: readSwitch('ATLAS_WEBHOOKS_PRIVATE', env['ATLAS_WEBHOOKS_PRIVATE']),
    tracing: readTracing(env),
    memoryBytes: readNumber('ATLAS_MEMORY_MIB', env['ATLAS_MEMORY_MIB'], { standard: Math.floor((0.75 * memoryOfMachine()) / MEBIBYTE), least: 64 }) * MEBIBYTE,
    logLevel: readLogLevel(env['LOG_LEVEL'] || 'warn'),
  };
}
