// Runs a command of the atlas in this process and tells what it took, its start included.
import { report } from './report.ts';

process.argv.splice(1, 1, 'atlas');
process.on('exit', () => report());
await import('../../dist/cli/main.js' as string);
