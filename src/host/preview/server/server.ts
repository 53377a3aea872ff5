/** The preview's HTTP server: on this machine only, one workbook behind it. */

import { mkdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { DEFAULT_USER } from '../../host-options.ts';
import type { AddinWords } from '../protocol.ts';
import { refuse } from './answers.ts';
import { type Disk, NotSaved } from './disk.ts';
import { lockFolder } from './folder-lock.ts';
import { refusal } from './guard.ts';
import { route } from './routes.ts';
import { messageOf, Workbook } from './workbook.ts';

export interface PreviewOptions {
  readonly addinDir: string;
  readonly clientDir: string;
  readonly outDir: string;
  readonly port: number;
  readonly users?: readonly string[];
  readonly words: AddinWords;
  readonly disk?: Disk;
}

export interface Preview {
  readonly address: string;
  readonly port: number;
  readonly workbook: Workbook;
  close(): Promise<void>;
}

export class PortTaken extends Error {}

const WORKBOOK_FILE = 'workbook.json';

/** Whoever opens the preview is the one for whom the host made what it shows: who may update the sample's plan. */
const USERS = [DEFAULT_USER, 'lanhdao@example.com'];

/**
 * @throws PortTaken when another program listens there
 * @throws FolderInUse when another preview has the folder
 */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  mkdirSync(options.outDir, { recursive: true });
  const unlock = await lockFolder(options.outDir);
  try {
    return await serve(options, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

async function serve(options: PreviewOptions, unlock: () => void): Promise<Preview> {
  const workbook = new Workbook({
    addinDir: options.addinDir,
    path: join(options.outDir, WORKBOOK_FILE),
    users: options.users ?? USERS,
    words: options.words,
    ...(options.disk ? { disk: options.disk } : {}),
  });
  let port = options.port;
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const refused = refusal(request, port);
    if (refused) return refuse(response, 403, refused);
    route(request, response, workbook, options).catch((error: unknown) => {
      if (response.headersSent) response.end();
      // Insufficient Storage
      else refuse(response, error instanceof NotSaved ? 507 : 400, messageOf(error));
    });
  };
  const first = createServer(handle);
  port = await listen(first, '127.0.0.1', options.port);
  const servers = [first];
  // Where "localhost" means the newer address first, a browser would wait for it.
  const second = createServer(handle);
  await listen(second, '::1', port).then(
    () => servers.push(second),
    () => undefined,
  );
  return {
    address: `http://localhost:${port}`,
    port,
    workbook,
    close: async () => {
      await Promise.all(servers.map(close));
      workbook.close();
      unlock();
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return reject(error);
      reject(new PortTaken(`Cổng ${port} đang được một chương trình khác dùng.`));
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
