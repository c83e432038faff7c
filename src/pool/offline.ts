import dgram from 'node:dgram';
import net from 'node:net';

const refuse = (): never => {
  throw new Error('A reading process has no network.');
};

/**
 * Takes the network from this process, for good: a document that talks a library into fetching something reaches nobody.
 * All that Node opens (http, https, tls, fetch) goes through a socket of `net`. The channel to the parent is open already.
 */
export function goOffline(): void {
  net.Socket.prototype.connect = refuse;
  net.Server.prototype.listen = refuse;
  Object.assign(dgram.Socket.prototype, { bind: refuse, connect: refuse, send: refuse });
}
