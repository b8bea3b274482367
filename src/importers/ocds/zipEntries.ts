import { openPromise } from 'yauzl';
import { shownName } from './shownName.ts';
import type { InputFile, InputText } from './inputFiles.ts';

/** The entries of a zip archive whose names are accepted; each must be read to its end before the next is asked for. */
export async function* openZip(file: InputFile, { accepts, onBytes }: { accepts: (name: string) => boolean; onBytes: (count: number) => void }): AsyncGenerator<InputText> {
  const zip = await openPromise(file.path, { autoClose: false });
  try {
    for await (const entry of zip.eachEntry()) {
      // Before the entry is read: how much it may become depends on what it is.
      onBytes(entry.compressedSize);
      if (!entry.fileName.endsWith('/') && accepts(entry.fileName)) {
        yield { name: `${file.name}!${shownName(entry.fileName)}`, bytes: await zip.openReadStreamPromise(entry) };
      }
    }
  } finally {
    zip.close();
  }
}
