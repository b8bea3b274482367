import { AtlasError } from '../domain/errors.ts';

/** Whether an error tells of the disk or folder that is written to. */
export function isOfDisk(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return error instanceof Error && typeof code === 'string' && /^(E(NOSPC|DQUOT|ROFS|ACCES|PERM|FBIG|IO|MFILE|NOENT|NOTDIR|EXIST)|SQLITE_(FULL|READONLY|IOERR|CANTOPEN)\w*)$/.test(code);
}

/** Failures of the disk are told in a sentence. */
export async function toldOfDisk<Result>(what: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof AtlasError || !isOfDisk(error)) throw error;
    throw AtlasError.conflict(`${what}: ${(error as Error).message.split('\n')[0]}. Give a folder with room that may be written to.`);
  }
}
