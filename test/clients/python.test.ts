import { spawn, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFile } from '../../src/domain/projectFile.ts';
import { readOperations } from '../../src/graphql/operations.ts';
import { pythonName } from '../../build/clients/python.ts';
import { ListeningServer } from '../server/listening.ts';

const python = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']).status === 0;
if (!python) console.info('Skipped: Python 3.9 is not here to run the client.');

/** Asks every question by its method and writes the answers back as the API names them; then what else the client does. */
const SCRIPT = `
import dataclasses, json, sys
from procurement_atlas import Atlas, AtlasError, to_rows

def plain(value):
    if dataclasses.is_dataclass(value):
        return {field.metadata["name"]: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    return [plain(each) for each in value] if isinstance(value, list) else value

asked = json.load(sys.stdin)
atlas = Atlas(asked["url"])
answers = {each["name"]: plain(getattr(atlas, each["method"])(**each["variables"])) for each in asked["questions"]}
ranking = atlas.rank_countries(input={"indicator": "OECD_GG_PROCUREMENT_GDP", "period": "2017", "group": "OECD"}).ranking
try:
    atlas.rank_countries(input={"indicator": "OECD_GG_PROCUREMENT_GDX"})
    error = None
except AtlasError as found:
    error = [found.code, str(found)]
table = atlas.table(ranking.permalink)
print(json.dumps({
    "answers": answers,
    "verified": [atlas.verify(ranking.permalink, ranking.result_hash), atlas.verify(ranking.permalink, "0" * 64)],
    "rows": [[row["area_code"], row["cell_value"], row["rank"]] for row in to_rows(ranking.rows)],
    "table": [[row["area"], row["value"], row["rank"]] for row in table["rows"] if row["rank"] is not None],
    "example": len(atlas.table("RankCountries", {"input": {"indicator": "OECD_GG_PROCUREMENT_GDP", "period": "2017", "areas": ["KOR", "NLD"]}})["rows"]),
    "hash": table["meta"]["resultHash"] == ranking.result_hash,
    "error": error,
}))
`;

interface Report {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly verified: readonly boolean[];
  readonly rows: readonly unknown[];
  readonly table: readonly unknown[];
  readonly example: number;
  readonly hash: boolean;
  readonly error: readonly [string, string] | null;
}

/** An answer without fields that stand on some types alone: the client has None there. */
function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, each]) => (each === null ? [] : [[name, filled(each)]])));
}

describe.skipIf(!python)('the client for Python', () => {
  let server: ListeningServer;
  beforeAll(async () => {
    server = await ListeningServer.open();
  });
  afterAll(() => server.close());

  it('answers every question with what the API answers', async () => {
    const operations = (await readOperations()).filter(({ name }) => !name.startsWith('View'));
    const questions = operations.map(({ name, variables }) => ({ name, method: pythonName(name), variables: Object.fromEntries(Object.entries(variables).map(([key, value]) => [pythonName(key), value])) }));
    const run = spawn('python3', ['-B', '-c', SCRIPT], { cwd: projectFile('clients/python'), stdio: ['pipe', 'pipe', 'pipe'] });
    run.stdin.end(JSON.stringify({ url: server.url, questions }));
    const [output, errors] = await Promise.all([run.stdout, run.stderr].map(async (stream) => Buffer.concat((await stream.toArray()) as Buffer[]).toString('utf8')));
    expect(errors).toBe('');
    const report = JSON.parse(output ?? '') as Report;
    for (const { name, document, variables } of operations) {
      const { body } = await server.ask(document, variables);
      expect(filled(report.answers[name]), name).toEqual(filled(body.data));
    }
    expect(report).toMatchObject({ verified: [true, false], example: 2, hash: true });
    expect(report.rows).toEqual(report.table);
    expect(report.error?.[0]).toBe('BAD_USER_INPUT');
    expect(report.error?.[1]).toContain('OECD_GG_PROCUREMENT_GDP');
  });

  it('compiles in all its files', () => {
    const run = spawnSync('python3', ['-B', '-c', 'import ast, pathlib\nfor file in pathlib.Path("procurement_atlas").glob("*.py"): ast.parse(file.read_text(), feature_version=(3, 9))'], { cwd: projectFile('clients/python'), encoding: 'utf8' });
    expect(run.stderr).toBe('');
  });
});
