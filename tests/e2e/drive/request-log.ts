import { appendFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';

/** Hosts that a browser calls by itself, whatever is installed in it. */
const BROWSER_OWN =
  /(^|\.)(mozilla\.(com|org|net)|firefox\.com|google\.com|googleapis\.com|gstatic\.com|gvt1\.com)$/;

/** Where the environment says that each log is to be written down at its end, one line a browser. */
export const AUDIT_FILE = 'RECOURSE_REQUEST_AUDIT';

/**
 * A proxy that answers nothing and writes down who was asked for. The driven browser sends everything through it that
 * the replica has not answered inside the browser, so an empty log means that no request left.
 */
export class RequestLog {
  private readonly hosts: string[] = [];
  private readonly sockets = new Set<Socket>();
  private server: Server | null = null;

  async listen(): Promise<number> {
    this.server = createServer((socket) => {
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket));
      socket.on('error', () => socket.destroy());
      socket.once('data', (data) => {
        const [, target = ''] = data.toString('latin1').split(' ');
        this.hosts.push(target.replace(/^https?:\/\//, '').replace(/[:/].*$/, ''));
        socket.end('HTTP/1.1 502 Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      });
    });
    await new Promise<void>((done) => this.server?.listen(0, '127.0.0.1', done));
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('the request log has no port');
    return address.port;
  }

  /** Every host that was asked for, the browser's own services left out. */
  left(): string[] {
    return this.hosts.filter((host) => !BROWSER_OWN.test(host));
  }

  /** Ends the log; the audit of the whole run (`audit.ts`) adds it to the others. */
  async close(): Promise<void> {
    const audit = process.env[AUDIT_FILE];
    if (audit) appendFileSync(audit, `${JSON.stringify({ left: this.left(), all: this.hosts })}\n`);
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((done) => {
      if (this.server) this.server.close(() => done());
      else done();
    });
  }
}
