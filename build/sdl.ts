import type * as Schema from '../src/graphql/schema.ts';
import { builtModule } from './project.ts';

/** The schema that is served, as the file in schema/ holds it. */
export async function sdlText(): Promise<string> {
  const { atlasSdl } = await builtModule<typeof Schema>('graphql/schema.js');
  return atlasSdl();
}
