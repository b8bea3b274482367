import type { ApolloServerOptions } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import type { AtlasContext } from '../context.ts';
import { keptByText } from '../limits/keptByText.ts';

/** Documents that Apollo read and checked. Its own store measures them by their JSON, and takes hundreds of megabytes of memory where each asker words its document anew. */
export function documentStore(): NonNullable<ApolloServerOptions<AtlasContext>['documentStore']> {
  const kept = keptByText<DocumentNode>(({ loc }) => loc?.end ?? 0);
  return {
    get: async (key) => kept.get(key),
    set: async (key, document) => void kept.set(key, document),
    delete: async (key) => kept.delete(key),
  };
}
