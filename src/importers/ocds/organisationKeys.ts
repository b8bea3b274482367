import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { objectAt, textAt, type JsonObject } from './json.ts';

/** How well an organisation is told apart from others over all processes. */
export interface OrganisationKey {
  readonly key: string;
  readonly isLocalId: boolean;
}

/** A running number within one notice, alone or after a word for its holder (ORG-0001 of eForms, supplier-2). */
const LOCAL_ID = /^\W*(?:(?:org|organi[sz]ation|party|buyer|supplier|tenderer|bidder|company|entity|tpo)[\W_]*)?\d{1,4}\W*$/i;

const foldName = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/[\s.,"'«»“”„()-]+/g, ' ').trim();

/**
 * Organisations may be persons, and a publisher rarely says which are. So none is stored by name or number: a keyed hash
 * stands for each, which tells the same from another and cannot be turned back without the key of this store.
 */
export class OrganisationKeys {
  private readonly secret: KeyObject;
  private readonly known = new Map<string, string>();

  constructor(secret: Buffer) {
    this.secret = createSecretKey(secret);
  }

  /** Keys of the parties of one release whose ids are running numbers, by those ids: another release may give the same numbers to others. */
  ofNumbered(parties: readonly JsonObject[]): ReadonlyMap<string, string> {
    const numbered = new Map<string, string>();
    for (const party of parties) {
      const id = textAt(party, 'id');
      const found = id !== null && LOCAL_ID.test(id) ? this.of(party) : undefined;
      if (id !== null && found) numbered.set(id, found.key);
    }
    return numbered;
  }

  hash(kind: string, text: string): string {
    const input = `${kind}\n${text}`;
    const before = this.known.get(input);
    if (before !== undefined) return before;
    const made = createHmac('sha256', this.secret).update(input).digest('hex').slice(0, 20);
    if (this.known.size > 50_000) this.known.clear();
    this.known.set(input, made);
    return made;
  }

  /** By registered identifier, else by id unless it is a running number or the name itself, else by name, however that is spaced and capitalised; undefined where there is none of them. */
  of(organisation: JsonObject): OrganisationKey | undefined {
    const identifier = objectAt(organisation, 'identifier');
    const registered = textAt(identifier, 'id');
    if (registered !== null && !LOCAL_ID.test(registered)) return { key: this.hash('identifier', `${textAt(identifier, 'scheme') ?? ''}\n${registered}`), isLocalId: false };
    const id = textAt(organisation, 'id');
    const name = textAt(organisation, 'name') ?? textAt(identifier, 'legalName');
    const isName = id !== null && id === name;
    if (id !== null && !isName && !LOCAL_ID.test(id)) return { key: this.hash('id', id), isLocalId: false };
    if (name !== null) return { key: this.hash('name', foldName(name)), isLocalId: id !== null && !isName };
    return undefined;
  }
}
