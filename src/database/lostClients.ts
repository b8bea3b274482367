import type { EventEmitter } from 'node:events';

/** What is used here of a connection of the PostgreSQL driver. */
interface Client extends EventEmitter {
  release: (destroy?: boolean) => void;
}

/**
 * Takes connections that the server ended out of the pool at once. The query builder gives back a transaction's
 * connection only after a rollback that was answered: one that was cut would be missed forever, a pool would run
 * dry, and closing it would never end.
 */
export function releaseLostClients(pool: EventEmitter): void {
  const inUse = new WeakSet<Client>();
  pool.on('acquire', (client: Client) => inUse.add(client));
  pool.on('release', (_error: unknown, client: Client) => inUse.delete(client));
  pool.on('connect', (client: Client) => {
    client.once('end', () => {
      if (!inUse.has(client)) return;
      client.release(true);
      // Who holds it may still give it back, and the pool throws at a second time.
      client.release = () => undefined;
    });
  });
}
