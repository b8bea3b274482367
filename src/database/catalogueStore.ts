import { AtlasError } from '../domain/errors.ts';
import { type Catalogue, loadCatalogue } from './catalogue.ts';
import type { Database } from './database.ts';
import { ReleaseRepository } from './repositories/release.repository.ts';

const KEPT_RELEASES = 8;
const LOOK_EVERY_MS = 500;

/**
 * Catalogues by release: the newest always, some earlier ones as they were asked for last. A running server looks for
 * a newer release twice a second; requests under way go on with the one they began with.
 */
export class CatalogueStore {
  readonly #database: Database;
  readonly #releases: ReleaseRepository;
  readonly #loaded = new Map<number, Promise<Catalogue>>();
  #newest: Catalogue;
  #timer: NodeJS.Timeout | undefined;
  readonly #listeners: ((catalogue: Catalogue) => void)[] = [];

  private constructor(database: Database, newest: Catalogue) {
    this.#database = database;
    this.#releases = new ReleaseRepository(database);
    this.#newest = newest;
    this.#loaded.set(newest.release.number, Promise.resolve(newest));
  }

  /** Loads the newest release; CONFLICT where nothing is published yet. */
  static async open(database: Database): Promise<CatalogueStore> {
    const number = await new ReleaseRepository(database).latestNumber();
    if (number === 0) throw AtlasError.conflict('Nothing is published yet. Run "atlas seed" first.');
    const catalogue = await loadCatalogue(database, number);
    await database.readFrom(catalogue.release);
    return new CatalogueStore(database, catalogue);
  }

  get newest(): Catalogue {
    return this.#newest;
  }

  /** The catalogue of a release, or BAD_USER_INPUT where there is none of that number. */
  async at(number: number): Promise<Catalogue> {
    if (number === this.#newest.release.number) return this.#newest;
    if (number > this.#newest.release.number) await this.refresh();
    if (number > this.#newest.release.number) {
      throw AtlasError.badInput(`There is no release ${number}; the newest is ${this.#newest.release.number}.`, { value: String(number) });
    }
    const known = this.#loaded.get(number) ?? loadCatalogue(this.#database, number);
    this.#remember(number, known);
    return known;
  }

  /** Makes a release the one that requests begin with: a thread answers for the release that the server pinned, whatever is published meanwhile. */
  async moveTo(number: number): Promise<void> {
    this.#newest = await this.at(number);
  }

  /** Looks for a newer release now. */
  async refresh(): Promise<void> {
    const number = await this.#releases.latestNumber();
    if (number <= this.#newest.release.number) return;
    const catalogue = await loadCatalogue(this.#database, number);
    await this.#database.readFrom(catalogue.release);
    if (catalogue.release.number <= this.#newest.release.number) return;
    this.#remember(number, Promise.resolve(catalogue));
    this.#newest = catalogue;
    for (const listener of this.#listeners) listener(catalogue);
  }

  onRelease(listener: (catalogue: Catalogue) => void): void {
    this.#listeners.push(listener);
  }

  /** Begins to look for newer releases; a failed look is told and tried again. */
  watch(onError: (error: unknown) => void): void {
    this.#timer = setInterval(() => void this.refresh().catch(onError), LOOK_EVERY_MS);
    this.#timer.unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #remember(number: number, catalogue: Promise<Catalogue>): void {
    this.#loaded.delete(number);
    this.#loaded.set(number, catalogue);
    catalogue.catch(() => this.#loaded.delete(number));
    for (const oldest of this.#loaded.keys()) {
      if (this.#loaded.size <= KEPT_RELEASES) break;
      if (oldest !== this.#newest.release.number) this.#loaded.delete(oldest);
    }
  }
}
