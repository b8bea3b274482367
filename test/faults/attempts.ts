/** Something that could do harm, and the tests that try it. */
export interface AttemptRow {
  readonly id: string;
  readonly what: string;
  readonly test: string;
  /** Part of the full names of the tests. */
  readonly named: string;
}

const READING = 'test/importers/ocds/readItems.test.ts';
const REJECTS = 'test/importers/datasets/rejects.test.ts';
const SLOW = 'test/server/slowClients.test.ts';
const THREADS = 'test/server/threads.test.ts';
const PROTOCOL = 'test/server/protocol.test.ts';
const HTTP_FUZZ = 'test/fuzz/http.test.ts';
const BACKUP = 'test/faults/backup.test.ts';
const KILLS = 'test/faults/kills.test.ts';
const DISKS = 'test/faults/disks.test.ts';

export const BY_REQUESTS: readonly AttemptRow[] = [
  { id: 'R01', what: 'Documents and variables that are too large, too deep, too many, or multiply pages by pages', test: 'test/server/limits.test.ts', named: 'too many' },
  { id: 'R48', what: 'Fragments that double again and again, or hold themselves, in a document of a kilobyte that no validation has seen yet', test: 'test/server/limits.test.ts', named: 'weigh' },
  { id: 'R02', what: 'Requests that are not well formed, or that a page of another host could send', test: PROTOCOL, named: 'is refused with a coded error and without a stack' },
  { id: 'R03', what: 'A body beyond a megabyte', test: PROTOCOL, named: 'with a body beyond a megabyte' },
  { id: 'R55', what: 'Addresses that cannot be read', test: PROTOCOL, named: 'one that cannot be read' },
  { id: 'R04', what: 'Addresses that lead out of the served folders', test: PROTOCOL, named: 'no folder is left' },
  { id: 'R49', what: 'Requests smuggled in others: lengths, chunks, trailers, lines and zero bytes that two readers take differently', test: PROTOCOL, named: 'is refused, with all that comes behind it' },
  { id: 'R05', what: 'A GET of another host for an answer that is kept already', test: 'test/server/answerCache.test.ts', named: 'a GET that no preflight guards' },
  { id: 'R06', what: 'Two hundred clients that send their heads byte by byte', test: SLOW, named: 'send their heads byte by byte' },
  { id: 'R07', what: 'A megabyte of heads', test: SLOW, named: 'megabyte of heads' },
  { id: 'R08', what: 'Sockets half closed, closed in a body, or without HTTP', test: SLOW, named: 'half closed' },
  { id: 'R09', what: 'Clients that ask for much and never read it', test: SLOW, named: 'never read it' },
  { id: 'R10', what: 'A thousand requests in one piece', test: SLOW, named: 'thousand requests' },
  { id: 'R11', what: 'Asking more often than one may, with and without forged proxies', test: 'test/server/rateLimit.test.ts', named: 'requests of one network in a minute' },
  { id: 'R12', what: 'Questions that take longer than one may', test: THREADS, named: 'are stopped at the time limit' },
  { id: 'R13', what: 'More costly questions than there is room or memory for', test: THREADS, named: 'beyond the queue' },
  { id: 'R14', what: 'Askers of costly questions who go away', test: THREADS, named: 'whose asker goes away' },
  { id: 'R15', what: 'Heavy questions beside light ones', test: THREADS, named: 'leave light ones alone' },
  { id: 'R16', what: 'A cost beyond numbers', test: 'test/server/metrics.test.ts', named: 'cost is beyond numbers' },
  { id: 'R17', what: 'Ways around the list of allowed documents', test: 'test/server/persisted.test.ts', named: 'where listed documents alone are answered' },
  { id: 'R18', what: 'Documents registered by hash until memory is full', test: 'test/server/persisted.test.ts', named: 'stay within their bytes' },
  { id: 'R19', what: 'Defects of ours that an answer could betray', test: 'test/server/errors.test.ts', named: 'a defect of ours' },
  { id: 'R29', what: 'Webhooks that lead to private addresses, by any way of writing one, or by a name that changes what it means', test: 'test/server/webhooks.test.ts', named: 'where webhooks may go' },
  { id: 'R24', what: 'Random operations over the whole schema, half of them with damaged bytes', test: HTTP_FUZZ, named: 'R24' },
  { id: 'R25', what: 'Example operations with mutated variables', test: HTTP_FUZZ, named: 'R25' },
  { id: 'R26', what: 'Forged cursors', test: HTTP_FUZZ, named: 'R26' },
  { id: 'R27', what: 'Addresses of permalinks, formats, pages and feeds with random parts', test: HTTP_FUZZ, named: 'R27' },
  { id: 'R28', what: 'Bodies that are no requests', test: HTTP_FUZZ, named: 'R28' },
];

export const BY_FILES: readonly AttemptRow[] = [
  { id: 'R20', what: 'OCDS files of the publishers, mutated and damaged, read', test: 'test/fuzz/ocds.test.ts', named: 'R20 reading never throws' },
  { id: 'R21', what: 'The same, packed in gzip and zip, imported', test: 'test/fuzz/ocds.test.ts', named: 'R21' },
  { id: 'R22', what: 'Random tables of a steward', test: 'test/fuzz/dataset.test.ts', named: 'R22' },
  { id: 'R23', what: 'Mutated sidecars of the shipped datasets', test: 'test/fuzz/dataset.test.ts', named: 'R23' },
  { id: 'R60', what: 'Releases over the limit, brackets that do not match, nesting without end, members named twice, half characters, devices, gzip in gzip', test: READING, named: 'limits and brackets' },
  { id: 'R61', what: 'Bytes that are not of the declared encoding', test: READING, named: 'encodings' },
  { id: 'R62', what: 'Files out of the folder: paths, links, devices, pipes', test: REJECTS, named: 'only files of the folder are read' },
  { id: 'R63', what: 'Tables that cannot be read: quotes without end, lines of megabytes, wrong headers', test: REJECTS, named: 'a table that cannot be read' },
  { id: 'R64', what: 'Cells that are none: numbers beyond numbers, unknown codes, keys twice', test: REJECTS, named: 'one row that fails is named' },
  { id: 'R65', what: 'Sidecars that are wrong or name a member twice', test: REJECTS, named: 'a sidecar that is wrong' },
  { id: 'R66', what: 'Formulas in texts that a spreadsheet would run', test: 'test/exporters/delimited.test.ts', named: 'a formula in text is made harmless' },
  { id: 'R67', what: 'Backups cut off, with a bit turned, forged, with entries that lead out', test: BACKUP, named: 'what is no whole backup is refused' },
];

export const FAULTS: readonly AttemptRow[] = [
  { id: 'R30', what: 'SIGKILL at a random moment of a seed', test: KILLS, named: 'R30' },
  { id: 'R31', what: 'SIGKILL at a random moment of an import of a dataset', test: KILLS, named: 'R31' },
  { id: 'R32', what: 'SIGKILL at a random moment of an import of contracts', test: KILLS, named: 'R32' },
  { id: 'R33', what: 'SIGKILL at a random moment of a retraction', test: KILLS, named: 'R33' },
  { id: 'R34', what: 'SIGKILL at a random moment of serving', test: KILLS, named: 'R34' },
  { id: 'R35', what: 'Three imports at once', test: KILLS, named: 'R35' },
  { id: 'R36', what: 'A file that may not grow', test: DISKS, named: 'R36' },
  { id: 'R37', what: 'A full disk, under a server that answers', test: DISKS, named: 'R37' },
  { id: 'R38', what: 'A folder that may not be written to', test: DISKS, named: 'R38' },
  { id: 'R39', what: 'Files in the place of folders', test: DISKS, named: 'R39' },
  { id: 'R40', what: 'Settings of SQLite that a power cut asks for', test: 'test/faults/powerCut.test.ts', named: 'R40' },
  { id: 'R41', what: 'Power cuts while an import writes: unsynced bytes torn or gone', test: 'test/faults/powerCut.test.ts', named: 'R41' },
  { id: 'R42', what: 'Power cuts between commits and in checkpoints', test: 'test/faults/powerCut.test.ts', named: 'R42' },
  { id: 'R43', what: 'The connection to PostgreSQL cut in an import', test: 'test/faults/connectionCut.test.ts', named: 'R43' },
  { id: 'R44', what: 'The connections of a server cut while it answers and while it is idle', test: 'test/faults/connectionCut.test.ts', named: 'R44' },
  { id: 'R45', what: 'Transactions cut one after the other, more than the pool has connections', test: 'test/faults/connectionCut.test.ts', named: 'R45' },
  { id: 'R46', what: 'Backups while a server answers and an import runs', test: BACKUP, named: 'a backup is one whole state' },
  { id: 'R47', what: 'A restore over a running server, over what is there, over what is no database, killed', test: BACKUP, named: 'where a backup is put' },
  { id: 'R50', what: 'A landed version without a database to upgrade', test: 'test/faults/upgrade.test.ts', named: 'R50' },
  { id: 'R51', what: 'Databases of every landed version upgraded, in SQLite and PostgreSQL', test: 'test/faults/upgrade.test.ts', named: 'R51' },
  { id: 'R53', what: 'Receivers of webhooks that are down, and a server that dies between taking a message and sending it', test: 'test/server/webhooks.test.ts', named: 'a release that is published' },
  { id: 'R54', what: 'Sealed secrets of webhooks read, moved to another row, opened without the key or with another', test: 'test/server/webhooks.test.ts', named: 'stored sealed' },
  { id: 'R56', what: 'A short soak: everything there is to ask, again and again at 70 % of what the server can answer', test: 'test/faults/soak.test.ts', named: 'R56' },
  { id: 'R52', what: 'One of several processes killed', test: 'test/cli/workers.test.ts', named: 'one that is killed is replaced' },
];

/** Each defence of defences.ts taken away alone in a copy of the project: its test must then fail. */
export const DEFENCES_TAKEN: AttemptRow = { id: 'R70', what: 'A defence taken away: its test fails, and passes with it', test: 'test/faults/defences.test.ts', named: 'a test fails when its defence is taken away' };

export const ATTEMPTS: readonly AttemptRow[] = [...BY_REQUESTS, ...BY_FILES, ...FAULTS, DEFENCES_TAKEN];
