import { readFileSync } from 'node:fs';
import { projectFile } from './projectFile.ts';

interface Currencies { readonly minorUnits: Readonly<Record<string, number>>; readonly codes: readonly string[] }

const currencies = JSON.parse(readFileSync(projectFile('schema/ocds/currencies.json'), 'utf8')) as Currencies;
const codes = new Set(currencies.codes);

/** Whether a text is a code of ISO 4217, one that is no longer in use included. */
export const isCurrency = (code: string): boolean => codes.has(code);

/** Decimals of a currency's smallest unit. */
export const minorUnits = (currency: string): number => currencies.minorUnits[currency] ?? 2;

/** An integer of smallest units as digits of the currency itself: 12345 with two decimals is 123.45. */
export function majorDigits(minor: bigint, currency: string): string {
  const decimals = minorUnits(currency);
  const digits = (minor < 0n ? -minor : minor).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = decimals === 0 ? '' : digits.slice(-decimals).replace(/0+$/, '');
  return `${minor < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}
