/** Server-sent events: each open window hears of every change, whoever made it. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Push } from '../protocol.ts';
import type { Workbook } from './workbook.ts';

/** Some proxies and browsers close a silent line. */
const HEARTBEAT_MS = 20_000;

export function streamEvents(request: IncomingMessage, response: ServerResponse, workbook: Workbook): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    connection: 'keep-alive',
  });
  const send = (push: Push): void => {
    response.write(`data: ${JSON.stringify(push)}\n\n`);
  };
  send({ kind: 'whole', book: workbook.whole(), status: workbook.status });
  const stop = workbook.listen(send);
  const heartbeat = setInterval(() => response.write(': \n\n'), HEARTBEAT_MS);
  request.on('close', () => {
    clearInterval(heartbeat);
    stop();
  });
}
