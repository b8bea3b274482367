import type { FastifyInstance } from 'fastify';
import type { Atlas } from '../graphql/atlas.ts';

const NEWEST = 50;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** `/releases.atom`: the newest releases as an Atom feed (RFC 4287). */
export function addFeed(app: FastifyInstance, atlas: Atlas): void {
  app.get('/releases.atom', async (_request, reply) => {
    const releases = (await atlas.releases.all()).toReversed().slice(0, NEWEST);
    const { publicUrl } = atlas;
    const question = (number: number) => `${publicUrl}/q/ReleaseEditions.json?variables=${encodeURIComponent(JSON.stringify({ release: String(number) }))}`;
    const entries = releases.map(
      ({ number, publishedAt, noteEn, observationCount, hash }) =>
        `  <entry>\n    <id>${escaped(publicUrl)}/releases/${number}</id>\n    <title>Release ${number}</title>\n    <updated>${publishedAt}</updated>\n    <link rel="alternate" type="application/json" href="${escaped(question(number))}"/>\n    <summary>${escaped(`${noteEn} ${observationCount} observations, hash ${hash}.`)}</summary>\n  </entry>`,
    );
    const feed = `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n  <id>${escaped(publicUrl)}/releases.atom</id>\n  <title>Procurement Atlas: releases</title>\n  <author><name>Procurement Atlas</name></author>\n  <link rel="self" href="${escaped(publicUrl)}/releases.atom"/>\n  <updated>${releases[0]?.publishedAt ?? new Date(0).toISOString()}</updated>\n${entries.join('\n')}\n</feed>\n`;
    return reply.type('application/atom+xml; charset=utf-8').send(feed);
  });
}
