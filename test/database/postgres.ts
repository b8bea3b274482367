import { withPostgres } from '../../build/postgresServer.ts';

export interface RunningPostgres {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** A PostgreSQL server with an empty database, for as long as a test file needs it. */
export async function startPostgres(): Promise<RunningPostgres> {
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  const { promise: url, resolve: tell, reject } = Promise.withResolvers<string>();
  const ended = withPostgres(async (address) => {
    tell(address);
    await released;
  });
  ended.catch(reject);
  return {
    url: await url,
    stop: async () => {
      release(undefined);
      await ended;
    },
  };
}
