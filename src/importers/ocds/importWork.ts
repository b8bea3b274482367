import { RowGatherer } from '../../contracts/rowLines.ts';
import { compilePart, type BucketPart, type PartCompiled } from './compilePart.ts';
import type { CodeWords } from './ocdsCodes.ts';
import { OrganisationKeys } from './organisationKeys.ts';
import { readPiece, type PieceRead } from './readPiece.ts';
import type { TextPiece } from './textPieces.ts';

/** What whoever works on an import must know of it. */
export interface WorkSettings {
  /** The key with which organisations are hashed. */
  readonly secret: Uint8Array;
  readonly codes: CodeWords;
  readonly latestYear: number;
  /** The number of the batch that is written. */
  readonly batch: number;
}

/** The work on the pieces of an import that needs nothing but the piece, so that any thread can do it. */
export class ImportWork {
  private readonly settings: WorkSettings;
  private readonly keys: OrganisationKeys;
  private readonly rows: RowGatherer;

  constructor(settings: WorkSettings) {
    this.settings = settings;
    this.keys = new OrganisationKeys(Buffer.from(settings.secret));
    this.rows = new RowGatherer(settings.batch);
  }

  read(piece: TextPiece): PieceRead {
    const { codes, latestYear } = this.settings;
    return readPiece(piece, { keys: this.keys, codes, latestYear });
  }

  compile(part: BucketPart): PartCompiled {
    return compilePart(part, this.rows);
  }
}
