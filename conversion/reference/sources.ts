import type { SourceFile } from '../conversion.ts';

export const ACCESSED = '2026-11-24';
export const PDDL = { name: 'ODC-PDDL-1.0', url: 'https://opendatacommons.org/licenses/pddl/1-0/', confirmed: false };
export const CC_BY_4 = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/', confirmed: false };
export const UNICODE = { name: 'Unicode-3.0', url: 'https://www.unicode.org/license.txt', confirmed: true };
export const MIT = { name: 'MIT', url: 'https://opensource.org/license/mit', confirmed: true };
export const NOT_STATED = { name: 'not stated', confirmed: false };

export const fileOf = (file: SourceFile): { name: string; sha256: string } => ({ name: file.name.slice(file.name.startsWith('indicators/') ? file.name.lastIndexOf('/') + 1 : 0), sha256: file.sha256 });
