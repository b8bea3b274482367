import { connect } from 'node:net';

/** Asks for a page and leaves in the moment in which its last byte is there, as curl does. */
export async function askAndLeave(url: string, path: string): Promise<void> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(`GET ${path} HTTP/1.1\r\nhost: ${hostname}\r\naccept: text/html\r\n\r\n`);
  let got = Buffer.alloc(0);
  for await (const piece of socket) {
    got = Buffer.concat([got, piece as Buffer]);
    const bodyAt = got.indexOf('\r\n\r\n') + 4;
    const length = Number(/content-length: (\d+)/i.exec(got.toString('latin1', 0, bodyAt))?.[1]);
    if (bodyAt > 3 && got.length >= bodyAt + length) break;
  }
  socket.destroy();
}
