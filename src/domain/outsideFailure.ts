const FULL = /^(ENOSPC|EDQUOT|EFBIG|SQLITE_FULL|53100)$/;
const REFUSED = /^(EROFS|EACCES|EPERM|SQLITE_READONLY\w*|SQLITE_CANTOPEN\w*|25006|42501)$/;
const BROKEN = /^(EIO|SQLITE_IOERR\w*|58030)$/;
const MISPLACED = /^(ENOTDIR|EISDIR|EEXIST)$/;
const LOST = /^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|57P0[123]|08\w{3})$/;

function causes(error: unknown): Error[] {
  return error instanceof Error ? [error, ...causes(error.cause)] : [];
}

/** What failed around the program and not in it, in a sentence that says what to do: the disk, its rights, the way to the database. */
export function outsideFailure(error: unknown): string | undefined {
  for (const each of causes(error)) {
    const code = 'code' in each && typeof each.code === 'string' ? each.code : '';
    const message = each.message.split('\n')[0] ?? '';
    if (FULL.test(code) || /No space left on device|File too large|database or disk is full/.test(message)) return `The disk is full (${message}). Make room and run the command again.`;
    if (REFUSED.test(code) || /Permission denied|Read-only file system/.test(message)) return `This user may not write there (${message}). Give the folder to the user that runs this, or name another.`;
    if (BROKEN.test(code)) return `The disk failed (${message}). Look at it, make room where it is full, and run the command again.`;
    if (MISPLACED.test(code)) return `A file stands where a folder is needed, or a folder where a file is (${message}). Move it away, or name another place.`;
    if (LOST.test(code) || /Connection terminated|connection timeout|Client has encountered a connection error/i.test(message)) return `The connection to the database was lost (${message}). Run the command again when it is back.`;
  }
  return undefined;
}
