import { contentHash, methodOf } from '../database/contentHash.ts';
import { releaseHash } from '../database/repositories/releasePublisher.ts';
import { ReleaseRepository } from '../database/repositories/release.repository.ts';
import type { Invariant, QualityContext } from './invariant.ts';

/** A release is what its hash says. */
export const RELEASE_INVARIANTS: readonly Invariant<Pick<QualityContext, 'database'>>[] = [
  {
    name: 'The hash of every release follows from its editions and the release before it.',
    violations: async ({ database }) => {
      const releases = new ReleaseRepository(database);
      const wrong: string[] = [];
      let before = '';
      for (const release of await releases.all()) {
        const listed = await releases.editions(release.number);
        const hash = releaseHash(before, listed.map(({ edition, retracted }) => ({ code: edition.code, fileHash: edition.fileHash, retracted })));
        if (hash !== release.hash) wrong.push(`Release ${release.number} has the hash ${release.hash}; its editions give ${hash}.`);
        before = release.hash;
      }
      return wrong;
    },
  },
  {
    name: 'The stored rows of every edition give the hash that was noted when they were written.',
    violations: async ({ database }) => {
      const editions = await database.rows<{ id: number; code: string; revision: number; noted: string }>('select id, code, revision, content_hash as noted from edition where content_hash is not null order by id');
      const wrong: string[] = [];
      for (const { id, code, revision, noted } of editions) {
        const found = await contentHash(database, id, methodOf(noted));
        if (found !== noted) wrong.push(`Edition ${code}, revision ${revision}, was written with the hash ${noted}; its rows now give ${found}.`);
      }
      return wrong;
    },
  },
  {
    name: 'Every edition holds as many observations as it says, and every release as many as its editions.',
    violations: async ({ database }) => {
      const editions = await database.rows<{ code: string; said: number; n: number | string }>(
        'select e.code as code, e.observation_count as said, count(o.id) as n from edition e left join observation o on o.edition_id = e.id group by e.id, e.code, e.observation_count',
      );
      const releases = await database.rows<{ number: number; said: number; n: number | string | null }>(
        `select r.number as number, r.observation_count as said, sum(case when l.retracted then 0 else e.observation_count end) as n
         from release r left join release_edition l on l.release_number = r.number left join edition e on e.id = l.edition_id group by r.number, r.observation_count`,
      );
      return [
        ...editions.filter(({ said, n }) => said !== Number(n)).map(({ code, said, n }) => `Edition ${code} says ${said} and holds ${n}.`),
        ...releases.filter(({ said, n }) => said !== Number(n ?? 0)).map(({ number, said, n }) => `Release ${number} says ${said} and holds ${n}.`),
      ];
    },
  },
];
