import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { AtlasError } from '../domain/errors.ts';

const CIPHER = 'aes-256-gcm';
const FORM = 'sealed1:';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Seals secrets that are stored, each for the row that it belongs to, with keys that stand in the environment alone. */
export class SecretKeys {
  readonly #keys: readonly Buffer[];

  /** The first key seals; those after it open what they sealed before. */
  constructor(keys: readonly Buffer[]) {
    this.#keys = keys;
  }

  get isEmpty(): boolean {
    return this.#keys.length === 0;
  }

  /** `row` is bound to the text: moved to another row it cannot be opened. */
  seal(secret: string, row: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.#newest(), nonce).setAAD(Buffer.from(row));
    const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return FORM + Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64');
  }

  open(stored: string, row: string): string {
    this.#newest();
    // So it stood there before secrets were sealed.
    if (!stored.startsWith(FORM)) return stored;
    for (const key of this.#keys) {
      const secret = openWith(key, stored, row);
      if (secret !== undefined) return secret;
    }
    throw AtlasError.conflict(`The secret of ${row} was sealed with another key than ATLAS_WEBHOOK_KEY holds. Name that key too, behind the new one and a comma; where it is lost, remove ${row} and add its address again.`, { value: row });
  }

  /** Whether `stored` is as seal() would write it today. */
  isSealed(stored: string, row: string): boolean {
    return stored.startsWith(FORM) && openWith(this.#newest(), stored, row) !== undefined;
  }

  #newest(): Buffer {
    const [key] = this.#keys;
    if (key) return key;
    throw AtlasError.conflict('ATLAS_WEBHOOK_KEY is not set, and the secrets of webhooks are sealed with it. Set it to 32 random bytes in base64, as "openssl rand -base64 32" makes them: the same for the server and for commands.');
  }
}

function openWith(key: Buffer, stored: string, row: string): string | undefined {
  const bytes = Buffer.from(stored.slice(FORM.length), 'base64');
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return undefined;
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES }).setAAD(Buffer.from(row)).setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  try {
    return decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return undefined;
  }
}
