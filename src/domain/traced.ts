import type { AsyncLocalStorage } from 'node:async_hooks';
import { channel, tracingChannel } from 'node:diagnostics_channel';

/** A piece of the work for a request, and a word or a text that tells it from others of its kind. */
export interface Work {
  readonly kind: 'execution' | 'batch' | 'statement';
  readonly name: string;
}

/** Work that is over, with the moments of performance.now() between which it was done. */
export interface DoneWork extends Work {
  readonly began: number;
  readonly ended: number;
}

const WORK = tracingChannel<Work>('atlas:work');
const DONE = channel('atlas:done');

/** Does `work` where whoever traces sees what it does in turn; nothing is made where nobody traces. */
export function traced<Result extends PromiseLike<unknown>>({ kind, name }: Work, work: () => Result): Result {
  return WORK.hasSubscribers ? (WORK.tracePromise(work as never, { kind, name }) as unknown as Result) : work();
}

/** Tells of work that began at `began` and is over now. */
export function tellDone({ kind, name }: Work, began: number): void {
  if (DONE.hasSubscribers) DONE.publish({ kind, name, began, ended: performance.now() } satisfies DoneWork);
}

export interface Tracer<Place> {
  /** What `place` holds is where work belongs to that begins here. */
  readonly place: AsyncLocalStorage<Place>;
  /** Work begins: the place of what it does in turn. */
  begin(work: Work): Place;
  end(work: Work): void;
  failed(work: Work): void;
  done(work: DoneWork): void;
}

/** Has `tracer` told of all work of this thread, until what is returned is called. */
export function onTraced<Place>(tracer: Tracer<Place>): () => void {
  const done = (work: unknown): void => tracer.done(work as DoneWork);
  const end = (work: Work): void => tracer.end(work);
  const failed = (work: Work): void => tracer.failed(work);
  // The types take what is stored for what is published.
  const place = tracer.place as AsyncLocalStorage<never>;
  WORK.start.bindStore(place, (work) => tracer.begin(work) as never);
  WORK.asyncEnd.subscribe(end as never);
  WORK.error.subscribe(failed as never);
  DONE.subscribe(done);
  return () => {
    WORK.start.unbindStore(place);
    WORK.asyncEnd.unsubscribe(end as never);
    WORK.error.unsubscribe(failed as never);
    DONE.unsubscribe(done);
  };
}
