import type { FastifyReply, FastifyRequest } from 'fastify';

/** The page loads only our own files; the editor of the playground puts styles into the page and starts workers from our files. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Headers that tell browsers what a page of ours may do. */
export async function securityHeaders(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  void reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
  // Charts under /embed/ are made to stand in the pages of others.
  if (!request.url.startsWith('/embed/')) void reply.header('x-frame-options', 'SAMEORIGIN');
  // A worker obeys the policy of its own script, not of the page.
  if (/^text\/(html|javascript)/.test(String(reply.getHeader('content-type') ?? ''))) void reply.header('content-security-policy', CONTENT_SECURITY_POLICY);
}
