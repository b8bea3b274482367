// DuckDB reads the same file into a table of its own with read_json, which finds out the columns.
import { DuckDBInstance } from '@duckdb/node-api';
import { report } from './report.ts';

const [file = '', threads = '1'] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:', { threads });
const connection = await instance.connect();
await connection.run(`CREATE TABLE releases AS SELECT * FROM read_json('${file.replaceAll("'", "''")}', format='newline_delimited')`);
const rows = await connection.runAndReadAll('SELECT COUNT(*) FROM releases');
report({ rows: Number(rows.getRows()[0]?.[0]) });
