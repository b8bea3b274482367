// GraphQL Yoga as its guide sets it up, without logging.
import { createServer, type RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { KEEP_ALIVE_MS } from '../load.ts';
import { peerSchema } from './peerSchema.ts';

const require = createRequire(join(import.meta.dirname, '../package.json'));
const { createYoga } = require('graphql-yoga') as { createYoga: (options: object) => RequestListener };
const [file = '', port = '0'] = process.argv.slice(2);
createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, createYoga({ schema: peerSchema(file), logging: false, graphiql: false })).listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'));
