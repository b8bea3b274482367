/** Works on pieces, so many of them at a time, and gives what came of them in their order. */
export async function* inOrder<Piece, Done>(pieces: AsyncIterable<Piece>, work: (piece: Piece) => Promise<Done>, atOnce: number): AsyncGenerator<Done> {
  const underWay: Promise<Done>[] = [];
  for await (const piece of pieces) {
    const done = work(piece);
    // One that fails is told when its turn comes.
    done.catch(() => undefined);
    underWay.push(done);
    if (underWay.length >= atOnce) yield await (underWay.shift() as Promise<Done>);
  }
  for (const done of underWay) yield await done;
}
