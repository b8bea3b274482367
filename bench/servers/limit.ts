// The physical limit: node:http, better-sqlite3 and JSON.stringify, without GraphQL.
import { createServer } from 'node:http';
import { answers, openStore } from './handWritten.ts';
import { KEEP_ALIVE_MS } from '../load.ts';

const [file = '', port = '0'] = process.argv.slice(2);
const known = answers(openStore(file));

createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (text: string) => (body += text));
  request.on('end', () => {
    const { field, variables } = JSON.parse(body) as { field: string; variables: never };
    const text = `${JSON.stringify({ data: known[field]?.(variables) })}\n`;
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.setHeader('content-length', Buffer.byteLength(text));
    response.end(text);
  });
}).listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'));
