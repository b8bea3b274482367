// The schema in git is the one that is served, and breaks no client by accident.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { breakingChanges, publishedSdl } from '../breakingChanges.ts';
import { drift, GENERATED } from '../generated.ts';
import { ROOT } from '../project.ts';
import { report } from '../report.ts';

const served = await GENERATED.sdl.make();
const published = publishedSdl(ROOT);
const breaks = published ? await breakingChanges(published.sdl, served, readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')) : [];
report(`schema/schema.graphql is what is served${published ? ` and breaks nothing of ${published.from}` : ''}.`, [...drift(ROOT, GENERATED.sdl.path, served), ...breaks]);
