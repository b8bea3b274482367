import type { FastifyInstance } from 'fastify';

/** Names that would reach into objects are refused. */
const defaultParser = (app: FastifyInstance) => app.getDefaultJsonParser('error', 'error');

/** A thread must read the text of a body as it came: written anew it may be another (1e999). */
export function keepBodyText(app: FastifyInstance): void {
  const parse = defaultParser(app);
  app.decorateRequest('bodyText', undefined);
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    request.bodyText = body as string;
    parse(request, body as string, done) as unknown;
  });
}

/** Reads the text of a body as `app` does, which tells of its result at once; throws what `app` would refuse. */
export function jsonReader(app: FastifyInstance): (text: string) => unknown {
  const parse = defaultParser(app);
  return (text) => {
    let read: unknown;
    void parse(undefined as never, text, (error, body) => {
      if (error) throw error;
      read = body;
    });
    return read;
  };
}
