// Answers that are held as bytes, given again by node:http and nothing else: as fast as a kept answer can be.
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import { KEEP_ALIVE_MS } from '../load.ts';

interface Held {
  readonly headers: OutgoingHttpHeaders;
  readonly bytes: Buffer;
}

const [upstream = '', port = '0'] = process.argv.slice(2);
const held = new Map<string, Held>();
/** Heads that node:http writes by itself. */
const OWN = new Set(['connection', 'keep-alive', 'date', 'transfer-encoding']);

/** Asks the atlas once, so that heads and bytes are the same. */
async function ask(body: string): Promise<Held> {
  const response = await fetch(`${upstream}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const bytes = Buffer.from(await response.arrayBuffer());
  const known = { bytes, headers: { ...Object.fromEntries([...response.headers].filter(([name]) => !OWN.has(name))), 'content-length': bytes.length } };
  held.set(body, known);
  return known;
}

createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (text: string) => (body += text));
  request.on('end', () => {
    const send = ({ headers, bytes }: Held) => response.writeHead(200, headers).end(bytes);
    const known = held.get(body);
    if (known) send(known);
    else void ask(body).then(send);
  });
}).listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'));
