import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFile } from '../../../src/domain/projectFile.ts';
import type { JsonObject } from '../../../src/importers/ocds/json.ts';

const root = projectFile('../shared/data');

/** Whether the shared files lie beside the project; where they do not, the tests that need them are skipped and say so. */
export const hasSharedData = existsSync(root);
if (!hasSharedData) console.warn('skipped: ../shared/data is not there, only our own cases run');

export const sharedPath = (path: string): string => join(root, path);
export const sharedText = (path: string): string => readFileSync(sharedPath(path), 'utf8');
export const sharedJson = (path: string): JsonObject => JSON.parse(sharedText(path)) as JsonObject;
export const sharedReleases = (path: string): JsonObject[] => JSON.parse(sharedText(path)) as JsonObject[];

export function sharedFiles(path: string): string[] {
  return hasSharedData ? readdirSync(sharedPath(path)).toSorted() : [];
}
