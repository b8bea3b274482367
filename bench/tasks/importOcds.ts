// Imports a file of OCDS releases into a contract store, as the command does, indicators included.
import { importOcds } from '../../src/importers/ocds/importOcds.ts';
import { PUBLISHER } from '../syntheticContracts.ts';
import { report } from './report.ts';

const [file = '', storeFolder = ''] = process.argv.slice(2);
const { counts } = await importOcds({ inputs: [file], publisher: PUBLISHER, country: 'KOR', storeFolder });
report({ processes: counts.processes });
