import { createHash } from 'node:crypto';
import { AtlasError } from '../../domain/errors.ts';
import type { Database } from '../database.ts';

/** Anyone may ask; what is kept for askers must stay small. */
const LARGEST_QUESTION = 64 * 1024;
const MOST_QUESTIONS = 100_000;

/** Keeps long questions under their hash, so that a permalink stays short. */
export class QuestionRepository {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Keeps a question and returns its SHA-256; the same question is kept once. */
  async keep(text: string): Promise<string> {
    const hash = createHash('sha256').update(text).digest('hex');
    if ((await this.find(hash)) !== undefined) return hash;
    if (text.length > LARGEST_QUESTION) throw AtlasError.tooComplex('The question is too long to be kept under a permalink; name a group instead of its members.', { cost: text.length, limit: LARGEST_QUESTION });
    const [count] = await this.#database.rowsOfPrimary<{ n: number | string }>('select count(*) as n from stored_question');
    if (Number(count?.n ?? 0) >= MOST_QUESTIONS) throw AtlasError.tooComplex('No more long questions can be kept; ask a shorter one, whose permalink needs no keeping.', { cost: MOST_QUESTIONS, limit: MOST_QUESTIONS });
    await this.#database.rowsOfPrimary('insert into stored_question (hash, text, stored_at) values (?, ?, ?) on conflict (hash) do nothing', [hash, text, new Date().toISOString()]);
    return hash;
  }

  async find(hash: string): Promise<string | undefined> {
    const [row] = await this.#database.rowsOfPrimary<{ text: string }>('select text from stored_question where hash = ?', [hash]);
    return row?.text;
  }
}
