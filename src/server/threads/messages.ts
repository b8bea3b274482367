import type { Measured } from '../../domain/measured.ts';
import type { AtlasPlaces } from '../../graphql/atlas.ts';
import type { TracingSettings } from '../tracing/tracingSettings.ts';

/** What a thread needs to open the atlas for itself. */
export interface ThreadPlaces extends AtlasPlaces {
  readonly databaseUrl: string | undefined;
  readonly replicaUrls?: readonly string[];
  readonly dataDir: string;
  readonly logLevel: string;
  readonly timeLimitMs: number;
  readonly tracing?: TracingSettings | undefined;
}

/** A request as it came, and the release that it is answered from. */
export interface ThreadRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly release: number;
}

export interface ThreadHead {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** To a thread. `taken` says that so many bytes of the answer have left. */
export type ToThread = { readonly kind: 'ask'; readonly job: number; readonly request: ThreadRequest } | { readonly kind: 'taken'; readonly job: number; readonly bytes: number } | { readonly kind: 'close' };

/** From a thread. `job` tells late words about an abandoned question from those about the next. */
export type FromThread =
  | { readonly kind: 'ready' }
  | { readonly kind: 'head'; readonly job: number; readonly head: ThreadHead }
  | { readonly kind: 'piece'; readonly job: number; readonly bytes: Uint8Array }
  | { readonly kind: 'end'; readonly job: number; readonly bytes: Uint8Array | undefined; readonly measures: readonly Measured[] }
  | { readonly kind: 'failed'; readonly job: number; readonly message: string };
