// Mercurius on fastify with its compiled execution (jit) on.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { peerSchema } from './peerSchema.ts';

interface App {
  register(plugin: unknown, options: object): unknown;
  listen(options: object): Promise<string>;
}

const require = createRequire(join(import.meta.dirname, '../package.json'));
const fastify = require('fastify') as () => App;
const [file = '', port = '0'] = process.argv.slice(2);
const app = fastify();
app.register(require('mercurius'), { schema: peerSchema(file), jit: 1 });
await app.listen({ port: Number(port), host: '127.0.0.1' });
process.stdout.write('ready\n');
