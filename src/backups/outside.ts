import { AtlasError } from '../domain/errors.ts';
import { outsideFailure } from '../domain/outsideFailure.ts';

/** Whether an error tells of what is around the program, and not of the archive. */
export function isOutside(error: unknown): boolean {
  return outsideFailure(error) !== undefined || isNoPlace(error);
}

const isNoPlace = (error: unknown): boolean => error instanceof Error && 'code' in error && /^E(NOENT|NOTDIR|EXIST)$/.test(String(error.code));

/** Failures of disk and database are told in a sentence. */
export async function toldOutside<Result>(what: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    const sentence = outsideFailure(error) ?? (isNoPlace(error) ? `${(error as Error).message}. Name a folder that is there.` : undefined);
    if (error instanceof AtlasError || sentence === undefined) throw error;
    throw AtlasError.conflict(`${what}: ${sentence}`);
  }
}
