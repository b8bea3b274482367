/** A defence, how it is taken away, and the test that must then fail. */
export interface Defence {
  readonly what: string;
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly test: string;
  /** Part of the name of the test. */
  readonly named: string;
}

const LIMITS = { test: 'test/server/limits.test.ts', named: 'too many' } as const;
const THREADS = 'test/server/threads.test.ts';
const REJECTS = 'test/importers/datasets/rejects.test.ts';
const READING = 'test/importers/ocds/readItems.test.ts';

/** Each is taken away alone, in a copy of the project. */
export const DEFENCES: readonly Defence[] = [
  { what: 'limit on the body of a request', file: 'src/server/server.ts', before: 'const LARGEST_BODY = 1024 * 1024;', after: 'const LARGEST_BODY = 1024 * 1024 * 1024;', test: 'test/server/protocol.test.ts', named: 'with a body beyond a megabyte' },
  { what: 'limits on levels, aliases, directives and fields of a document', file: 'src/graphql/execution/apollo.ts', before: '          limitDocument(document);\n', after: '          if (document.kind !== "Document") limitDocument(document);\n', ...LIMITS },
  { what: 'fragments that double are counted before a document is validated', file: 'src/graphql/limits/documentLimits.ts', before: "      this.#count('fields', 1);\n      if (introspection)", after: '      if (introspection)', test: 'test/server/limits.test.ts', named: 'fragments that double twenty times' },
  { what: 'limit on what an operation may have to fill', file: 'src/graphql/limits/queryCost.ts', before: 'if (cost > limit) throw', after: 'if (cost > limit && limit < 0) throw', ...LIMITS },
  { what: 'limit on lists in variables', file: 'src/graphql/limits/documentLimits.ts', before: 'if (parts.length > limits.items) throw', after: 'if (parts.length > limits.items && level < 0) throw', ...LIMITS },
  { what: 'refusal of requests that a page of somebody else may send', file: 'src/graphql/execution/apollo.ts', before: 'csrfPrevention: true', after: 'csrfPrevention: false', test: 'test/server/answerCache.test.ts', named: 'a GET that no preflight guards' },
  { what: 'defects are told by an id alone', file: 'src/graphql/execution/formatError.ts', before: 'it is noted under ${id}.`', after: 'it is noted under ${id}: ${formatted.message}`', test: 'test/server/errors.test.ts', named: 'a defect of ours' },
  { what: 'time limit that ends a thread', file: 'src/server/threads/threadPool.ts', before: 'setTimeout(() => this.#expire(job), this.#isUp', after: 'setTimeout(() => undefined, this.#isUp', test: THREADS, named: 'are stopped at the time limit' },
  { what: 'bound of the queue', file: 'src/server/threads/threadPool.ts', before: 'this.#queue.length >= queueLimit', after: 'this.#queue.length >= 10 * queueLimit + 1000', test: THREADS, named: 'beyond the queue' },
  { what: 'a question whose asker went away is stopped', file: 'src/server/threads/forward.ts', before: 'if (!reply.raw.writableFinished) gone.abort();', after: 'if (reply.raw.writableFinished) gone.abort();', test: THREADS, named: 'whose asker goes away' },
  { what: 'limit on requests of one network', file: 'src/server/server.ts', before: 'requestsPerMinute > 0 ? new', after: 'requestsPerMinute > 1000 ? new', test: 'test/server/rateLimit.test.ts', named: 'beyond the limit are refused' },
  { what: 'time limit on the heads of a request', file: 'src/server/httpServer.ts', before: 'headersTimeout: 5000', after: 'headersTimeout: 30_000', test: 'test/server/slowClients.test.ts', named: 'send their heads byte by byte' },
  { what: 'files of a dataset lie in its folder', file: 'src/importers/datasets/tableFile.ts', before: "if (dirname(path) !== (await realpath(folder))) return { state: 'OUTSIDE' };", after: '', test: REJECTS, named: 'only files of the folder are read' },
  { what: 'members named twice are refused', file: 'src/importers/sidecarJson.ts', before: 'const twice = duplicateMember(text);', after: 'const twice = duplicateMember("0" + text.slice(0, 0));', test: REJECTS, named: 'a sidecar that is wrong' },
  { what: 'archives in archives end somewhere', file: 'src/importers/ocds/openContainer.ts', before: 'if (depth > DEEPEST &&', after: 'if (depth > 1000 * DEEPEST &&', test: READING, named: 'in more archives than anyone means' },
  { what: 'what is unpacked is so many times its size at most', file: 'src/importers/ocds/unreadable.ts', before: 'if (this.expanded > Math.max(', after: 'if (this.expanded > 1000 * Math.max(', test: READING, named: 'gzip in gzip that grows without end' },
  { what: 'devices are no files', file: 'src/importers/ocds/inputFiles.ts', before: 'if (found && !found.isFile()) throw', after: 'if (found && found.isBlockDevice()) throw', test: READING, named: 'a device is refused' },
  { what: 'nesting of JSON ends somewhere', file: 'src/importers/ocds/jsonSplitter.ts', before: 'if (this.depth >= MAX_DEPTH) {', after: 'if (this.depth >= 1000 * MAX_DEPTH) {', test: READING, named: 'nesting without end' },
  { what: 'formulas in texts are made harmless', file: 'src/exporters/formulaGuard.ts', before: `return text.replace(FORMULA_START, "$1$2'").replace(CONTROL_START, "'");`, after: 'return FORMULA_START.test("") && CONTROL_START.test("") ? "" : text;', test: 'test/exporters/delimited.test.ts', named: 'a formula in text' },
  { what: 'one import at a time writes into a contract store', file: 'src/contracts/storeLock.ts', before: 'if (Number.isInteger(pid) && pid > 0 && isAlive(pid)) break;', after: 'if (Number.isInteger(pid) && pid < 0 && isAlive(pid)) break;', test: 'test/importers/ocds/importOcds.test.ts', named: 'two imports at a time' },
  { what: 'a commit is synced to the disk', file: 'src/database/database.ts', before: 'pragma synchronous = full', after: 'pragma synchronous = off', test: 'test/faults/powerCut.test.ts', named: 'R40' },
  { what: 'connections that PostgreSQL ended are given up', file: 'src/database/lostClients.ts', before: '      client.release(true);\n', after: '', test: 'test/faults/connectionCut.test.ts', named: 'R45' },
  { what: 'a full disk is told in a sentence', file: 'src/domain/outsideFailure.ts', before: 'if (FULL.test(code) ||', after: 'if (code === "" && FULL.test(code) &&', test: 'test/faults/disks.test.ts', named: 'R36' },
  { what: 'every file of a backup is held against its hash', file: 'src/backups/archiveReader.ts', before: '  compare(manifest, unpacked);\n', after: '  if (unpacked.size < 0) compare(manifest, unpacked);\n', test: 'test/faults/backup.test.ts', named: 'one bit turned' },
  { what: 'secrets of webhooks lie sealed in the database', file: 'src/database/repositories/webhook.repository.ts', before: 'webhook.url, this.#keys.seal(webhook.secret, webhook.id),', after: 'webhook.url, webhook.secret,', test: 'test/server/webhooks.test.ts', named: 'stored sealed' },
  { what: 'browsers are told not to guess the type of an answer', file: 'src/server/securityHeaders.ts', before: ".header('x-content-type-options', 'nosniff')", after: '', test: 'test/server/protocol.test.ts', named: 'its type is not to be guessed' },
];
