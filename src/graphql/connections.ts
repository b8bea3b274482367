import { LARGEST_PAGE, type PageArguments, pageOfList, readPage, writeCursor } from '../domain/page.ts';
import { Connection } from './types/connection.ts';

/** A page of things that a release holds in memory, in the order of the list. */
export function pageOfNouns<Row extends { readonly code: string }>(list: readonly Row[], page: PageArguments, order: string): Connection<Row> {
  const found = pageOfList(list, readPage(page, LARGEST_PAGE), { order, keyOf: (row) => row.code });
  return new Connection(found, (row) => writeCursor(order, [row.code]), () => list.length);
}
