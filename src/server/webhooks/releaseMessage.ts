import type { ReleaseRepository } from '../../database/repositories/release.repository.ts';

/** What a webhook is told of a release: the same bytes at each attempt. */
export async function releaseMessage(releases: ReleaseRepository, number: number, publicUrl: string): Promise<string> {
  const release = await releases.find(number);
  const [now, before] = [await releases.editions(number), number > 1 ? await releases.editions(number - 1) : []];
  const earlier = new Map(before.map(({ edition, retracted }) => [edition.id, retracted]));
  const changed = now.filter(({ edition, retracted }) => earlier.get(edition.id) !== retracted);
  const editions = changed.map(({ edition, retracted }) => ({ dataset: edition.datasetCode, edition: edition.code, revision: edition.revision, retracted }));
  const variables = encodeURIComponent(JSON.stringify({ release: String(number) }));
  return JSON.stringify({
    type: 'release.published',
    timestamp: release.publishedAt,
    data: {
      release: String(number),
      hash: release.hash,
      observations: release.observationCount,
      note: { en: release.noteEn, ko: release.noteKo },
      datasets: [...new Set(editions.map(({ dataset }) => dataset))],
      editions,
      addresses: { page: `${publicUrl}/`, graphql: `${publicUrl}/graphql`, editions: `${publicUrl}/q/ReleaseEditions.json?variables=${variables}`, feed: `${publicUrl}/releases.atom` },
    },
  });
}
