import { isCurrency } from '../../domain/currency.ts';
import { makeFinding, shortText, shownKind, type OnFinding, type Place } from './finding.ts';
import type { FindingRule } from './findingRules.ts';
import { isObject, textAt, type Json, type JsonObject } from './json.ts';
import { readCode, type CodeList, type CodeWords } from './ocdsCodes.ts';
import type { OrganisationKeys } from './organisationKeys.ts';
import { dayOf, yearOfDay } from './readDate.ts';

export interface ReadContext {
  readonly keys: OrganisationKeys;
  readonly codes: CodeWords;
  /** The last year that a date may have to be believed. */
  readonly latestYear: number;
  readonly onFinding: OnFinding;
}

const EARLIEST_YEAR = 1990;
const DIGITS = /^-?\d+(\.\d+)?$/;

/**
 * Reads members of one release and says what is wrong with them. Each method gives undefined where the member is not
 * there, and null where it is null or not usable: in a merge, null takes away what an earlier release said.
 */
export class MemberReader {
  private readonly place: Place;
  readonly context: ReadContext;
  private readonly numbered: ReadonlyMap<string, string>;

  constructor(place: Place, context: ReadContext, numbered: ReadonlyMap<string, string>) {
    this.place = place;
    this.context = context;
    this.numbered = numbered;
  }

  find(rule: FindingRule, path: string, value?: unknown): null {
    const below = this.place.path === '' ? path : `${this.place.path}/${path}`;
    this.context.onFinding(makeFinding(rule, { ...this.place, path: below }, value));
    return null;
  }

  /** A list of objects; a lone object in its place is read as a list of one. */
  objects(parent: JsonObject, name: string, path: string): JsonObject[] | null | undefined {
    const value = parent[name];
    if (value === undefined || value === null) return value;
    if (Array.isArray(value)) {
      if (!value.every(isObject)) this.find('TYPE_DROPPED', path, shownKind(value.find((each) => !isObject(each))));
      return value.filter(isObject);
    }
    if (isObject(value)) {
      this.find('TYPE_REPAIRED', path, value);
      return [value];
    }
    return value === '' ? null : this.find('TYPE_DROPPED', path, shownKind(value));
  }

  object(parent: JsonObject, name: string, path: string): JsonObject | null | undefined {
    const value = parent[name];
    if (value === undefined || value === null || isObject(value)) return value;
    return value === '' ? null : this.find('TYPE_DROPPED', path, shownKind(value));
  }

  texts(parent: JsonObject, name: string, path: string): string[] | null | undefined {
    const value = parent[name];
    if (value === undefined || value === null) return value;
    if (Array.isArray(value)) return value.flatMap((each) => (typeof each === 'string' || typeof each === 'number' ? [String(each)] : []));
    if (typeof value === 'string') {
      if (value.trim() === '') return null;
      this.find('TYPE_REPAIRED', path, value);
      return [value];
    }
    return this.find('TYPE_DROPPED', path, value);
  }

  date(parent: JsonObject, name: string, path: string): string | null | undefined {
    const value = parent[name];
    if (value === undefined || value === null || value === '') return value === undefined ? undefined : null;
    const day = typeof value === 'string' ? dayOf(value) : undefined;
    if (day === undefined || typeof value !== 'string') return this.find('DATE_INVALID', path, value);
    const year = yearOfDay(day);
    if (year < EARLIEST_YEAR || year > this.context.latestYear) return this.find('DATE_IMPLAUSIBLE', path, value);
    return value.trim();
  }

  count(parent: JsonObject, name: string, path: string): number | null | undefined {
    const value = parent[name];
    if (value === undefined || value === null || value === '') return value === undefined ? undefined : null;
    const isDigits = typeof value === 'string' && /^\s*\d{1,9}\s*$/.test(value);
    const count = isDigits ? Number(value) : value;
    if (typeof count !== 'number' || !Number.isInteger(count) || count < 0 || count > 1e9) return this.find('TYPE_DROPPED', path, value);
    if (isDigits) this.find('TYPE_REPAIRED', path, value);
    return count;
  }

  /** A value's amount and currency; which of them is missing is judged when all releases are merged. */
  value(parent: JsonObject, name: string, path: string): JsonObject | null | undefined {
    const value = this.object(parent, name, path);
    if (!value) return value;
    const read: JsonObject = {};
    const amount = this.amount(value['amount'], `${path}/amount`);
    const currency = this.currency(value['currency'], `${path}/currency`);
    if (amount !== undefined) read['amount'] = amount;
    if (currency !== undefined) read['currency'] = currency;
    return read;
  }

  private amount(value: Json | undefined, path: string): number | null | undefined {
    if (value === undefined || value === null) return value;
    let amount = value;
    if (typeof value === 'string' && DIGITS.test(value.trim())) {
      this.find('AMOUNT_TEXT', path, value);
      amount = Number(value);
    }
    if (typeof amount !== 'number') return this.find('AMOUNT_NOT_NUMBER', path, value);
    if (amount < 0) return this.find('AMOUNT_NEGATIVE', path, value);
    // A double tells numbers of up to 15 digits apart exactly; minor units of such a number fit in 64 bits.
    return amount >= 1e15 ? this.find('AMOUNT_TOO_LARGE', path, value) : amount;
  }

  private currency(value: Json | undefined, path: string): string | null | undefined {
    if (value === undefined || value === null || value === '') return value === undefined ? undefined : null;
    const text = typeof value === 'string' ? value.trim() : '';
    if (isCurrency(text)) return text;
    if (isCurrency(text.toUpperCase())) {
      this.find('CURRENCY_CASE', path, value);
      return text.toUpperCase();
    }
    return this.find('CURRENCY_UNKNOWN', path, value);
  }

  /** A code of a list, and the publisher's own words where they are no code. */
  code(list: CodeList, parent: JsonObject, { name, path }: { name: string; path: string }): { code: string | null; words: string | null } | undefined {
    const value = parent[name];
    if (value === undefined) return undefined;
    const text = textAt(parent, name);
    if (text === null) return { code: value === null || value === '' ? null : this.find('TYPE_DROPPED', path, value), words: null };
    const code = readCode(list, text, this.context.codes);
    if (code === undefined && list !== 'bidStatus') this.find('CODE_UNKNOWN', path, text);
    return { code: code ?? null, words: code === text ? null : shortText(text) };
  }

  /**
   * An organisation as its keys: `id` joins it within the process, `k` over all processes. Where its id is a running number of this
   * release, `k` is that of the party with this number here (`own`), whoever has the number in a later one.
   */
  organisation(organisation: JsonObject, path: string): JsonObject | undefined {
    const { keys } = this.context;
    const id = textAt(organisation, 'id');
    const key = keys.of(organisation);
    const own = id === null ? undefined : this.numbered.get(id);
    if (key?.isLocalId && /suppliers|tenderers/.test(path)) this.find('SUPPLIER_ID_LOCAL', path);
    if (id === null && !key) return undefined;
    const read: JsonObject = { id: id === null ? (key?.key ?? '') : keys.hash('reference', id) };
    if (key) read['k'] = key.key;
    return own === undefined ? read : { ...read, k: own, own: true };
  }

  organisations(parent: JsonObject, name: string, path: string): JsonObject[] | null | undefined {
    const list = this.objects(parent, name, path);
    if (!list) return list;
    return list.map((each) => this.organisation(each, path)).filter((each) => each !== undefined);
  }
}
