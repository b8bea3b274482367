import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ContractStore, type StoredFinding } from '../contracts/contractStore.ts';

export interface FindingPage {
  readonly severity?: 'REJECT' | 'WARNING' | undefined;
  readonly first: number;
  readonly offset: number;
}

/** Opens stores of contracting data when someone asks for what lies behind an observation; a store is opened anew, so that it shows the newest import. */
export class ContractReader {
  readonly #folder: string;

  /** `folder` holds a store for each publisher. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  async findings(publisher: string, importId: string, page: FindingPage): Promise<{ totalCount: number; findings: StoredFinding[] }> {
    return (await this.with(publisher, (store) => store.findings(importId, page))) ?? { totalCount: 0, findings: [] };
  }

  /** Runs `work` with the store of a publisher; undefined where this machine holds none. */
  async with<Result>(publisher: string, work: (store: ContractStore) => Promise<Result>): Promise<Result | undefined> {
    const folder = join(this.#folder, publisher);
    if (!existsSync(folder)) return undefined;
    const store = await ContractStore.open(folder, publisher);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  }
}
