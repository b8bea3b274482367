import { AsyncLocalStorage } from 'node:async_hooks';
import { type Context, defaultTextMapGetter, defaultTextMapSetter, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { setGlobalErrorHandler, W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { AlwaysOffSampler, AlwaysOnSampler, BatchSpanProcessor, ParentBasedSampler, type Sampler, TraceIdRatioBasedSampler, TracerProvider } from '@opentelemetry/sdk-trace';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { onMeasured } from '../../domain/measured.ts';
import { onTraced, type Work } from '../../domain/traced.ts';
import type { OperationNamer } from '../askedOperation.ts';
import type { TracingSettings } from './tracingSettings.ts';

/** What the spans of a server tell beside times. */
export interface Traced {
  readonly operationOf: OperationNamer;
  readonly release: () => number;
  /** True in a thread of the pool, which continues the trace of the main one. */
  readonly inThread: boolean;
}

/** Statements are as long as their lists of parameters. */
const LONGEST_TEXT = 2000;

/** Whoever receives traces may be away: ending the server does not wait for it longer than this. */
const LONGEST_GOODBYE_MS = 2000;

const PROPAGATOR = new W3CTraceContextPropagator();

/** Sends spans of all that `app` answers by OTLP; the address and its heads are read from the standard variables. */
export function addTracing(app: FastifyInstance, traced: Traced, settings: TracingSettings): void {
  setGlobalErrorHandler((error) => app.log.warn({ err: error }, 'traces could not be sent'));
  const resource = defaultResource().merge(resourceFromAttributes({ 'service.name': 'procurement-atlas' })).merge(detectResources({ detectors: [envDetector] }));
  const processor = new BatchSpanProcessor({ exporter: new OTLPTraceExporter(), scheduledDelayMillis: settings.delayMs });
  const provider = new TracerProvider({ resource, sampler: samplerOf(settings), spanProcessors: [processor], spanLimits: { attributeValueLengthLimit: LONGEST_TEXT } });
  const spans = new RequestSpans(provider, traced);
  spans.follow(app);
  app.addHook('onClose', async () => {
    spans.stop();
    await Promise.race([provider.shutdown(), new Promise((resolve) => setTimeout(resolve, LONGEST_GOODBYE_MS).unref())]);
  });
}

function samplerOf({ sampler, ratio }: TracingSettings): Sampler {
  const name = sampler.replace(/^parentbased_/, '');
  const root = name === 'always_off' ? new AlwaysOffSampler() : name === 'traceidratio' ? new TraceIdRatioBasedSampler(ratio) : new AlwaysOnSampler();
  return name === sampler ? root : new ParentBasedSampler({ root });
}

/** By the names of OpenTelemetry. Values are no part of a statement: it has a ? where one belongs. */
function aboutStatement(sql: string): Record<string, string> {
  const operation = /^\s*(\w+)/.exec(sql)?.[1]?.toLowerCase();
  const table = /\b(?:from|into|update)\s+["`]?(\w+)/i.exec(sql)?.[1];
  return { 'db.query.text': sql, ...(operation ? { 'db.operation.name': operation } : {}), ...(table ? { 'db.collection.name': table } : {}) };
}

/** The span of each request, and of the work that is done for it. */
class RequestSpans {
  readonly #tracer;
  readonly #traced: Traced;
  readonly #place = new AsyncLocalStorage<Context | undefined>();
  readonly #ofRequests = new WeakMap<FastifyRequest, Context>();
  readonly #ofWork = new WeakMap<Work, Span>();
  readonly #stops: (() => void)[];

  constructor(provider: TracerProvider, traced: Traced) {
    this.#tracer = provider.getTracer('procurement-atlas');
    this.#traced = traced;
    this.#stops = [
      onTraced({
        place: this.#place,
        begin: (work) => this.#begin(work),
        end: (work) => this.#ofWork.get(work)?.end(),
        // What an error says may hold what was asked.
        failed: (work) => void this.#ofWork.get(work)?.setStatus({ code: SpanStatusCode.ERROR }),
        done: ({ began, ended, ...work }) => this.#start(work, performance.timeOrigin + began)?.end(performance.timeOrigin + ended),
      }),
      onMeasured(([measure, , value]) => {
        if (measure === 'cost') trace.getSpan(this.#place.getStore() ?? ROOT_CONTEXT)?.setAttribute('atlas.operation.cost', value);
      }),
    ];
  }

  stop(): void {
    for (const stop of this.#stops) stop();
  }

  follow(app: FastifyInstance): void {
    const { inThread, operationOf, release } = this.#traced;
    app.addHook('onRequest', (request, _reply, done) => {
      const parent = PROPAGATOR.extract(ROOT_CONTEXT, request.headers, defaultTextMapGetter);
      const route = request.routeOptions.url ?? 'unknown';
      const attributes = { 'http.request.method': request.method, 'http.route': route, 'atlas.release': release() };
      const span = this.#tracer.startSpan(`${inThread ? 'thread ' : ''}${request.method} ${route}`, { kind: inThread ? SpanKind.INTERNAL : SpanKind.SERVER, attributes }, parent);
      const context = trace.setSpan(parent, span);
      this.#ofRequests.set(request, context);
      // A thread that answers in our place finds us there.
      PROPAGATOR.inject(context, request.headers, defaultTextMapSetter);
      done();
    });
    // After the body was read: its pieces come from the socket, whose place is none.
    app.addHook('preHandler', (request, _reply, done) => this.#place.run(this.#ofRequests.get(request), done));
    app.addHook('onResponse', (request, reply, done) => {
      const span = trace.getSpan(this.#ofRequests.get(request) ?? ROOT_CONTEXT);
      const operation = operationOf(request);
      if (operation !== '') span?.setAttribute('graphql.operation.name', operation);
      if (reply.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
      span?.setAttribute('http.response.status_code', reply.statusCode).end();
      done();
    });
  }

  #begin(work: Work): Context | undefined {
    const span = this.#start(work);
    if (!span) return undefined;
    this.#ofWork.set(work, span);
    return trace.setSpan(this.#place.getStore() ?? ROOT_CONTEXT, span);
  }

  /** Work that belongs to no request (looking for a newer release) is no part of a trace. */
  #start({ kind, name }: Work, startTime?: number): Span | undefined {
    const parent = this.#place.getStore();
    if (!parent) return undefined;
    const attributes = kind === 'statement' ? aboutStatement(name) : {};
    const named = [kind, ...(kind === 'statement' ? [attributes['db.operation.name'], attributes['db.collection.name']] : [name])].filter(Boolean).join(' ');
    return this.#tracer.startSpan(named, { kind: kind === 'statement' ? SpanKind.CLIENT : SpanKind.INTERNAL, attributes, ...(startTime === undefined ? {} : { startTime }) }, parent);
  }
}
