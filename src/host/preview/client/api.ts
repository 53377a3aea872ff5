/** Talks to the preview's server: actions go out one after another, changes come in as events. */
import type { Action } from '../actions.ts';
import type { ActionView, DriveFileView, Push, Reply, RunView } from '../protocol.ts';

async function post<T>(address: string, body: unknown): Promise<T> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch((error: unknown) => {
    console.error(error);
    throw new Error('Máy chủ của bản xem thử không trả lời. Hãy chạy lại npm start rồi làm lại việc này.');
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
}

/** Two quick edits must arrive in the order in which they were typed. */
let queue: Promise<unknown> = Promise.resolve();

export function act(action: Action): Promise<ActionView> {
  const sent = queue.then(() => post<ActionView>('/api/act', action));
  queue = sent.catch(() => undefined);
  return sent;
}

export const clickMenu = (path: string, user: string, answers: readonly Reply[]): Promise<RunView> =>
  post('/api/menu', { path, user, answers });

export const reset = (to: 'sample' | 'empty'): Promise<unknown> => post('/api/reset', { to });

export const setSlow = (slow: boolean): Promise<unknown> => post('/api/slow', { slow });

export async function openXlsx(file: File): Promise<{ notes: string[] }> {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const response = await fetch('/api/workbook.xlsx', { method: 'POST', headers: { 'content-type': type }, body: file });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as { notes: string[] };
}

export async function driveFiles(user: string): Promise<DriveFileView[]> {
  const response = await fetch(`/api/drive?user=${encodeURIComponent(user)}`);
  return (await response.json()) as DriveFileView[];
}

export function documentAddress(id: string, user: string, version?: number): string {
  const chosen = version === undefined ? '' : `&version=${version}`;
  return `/api/drive/${encodeURIComponent(id)}?user=${encodeURIComponent(user)}${chosen}`;
}

/** @param line called when the connection is lost and when it is back */
export function listen(receive: (push: Push) => void, line: (connected: boolean) => void): () => void {
  const source = new EventSource('/api/events');
  source.onmessage = (event) => {
    line(true);
    receive(JSON.parse(String(event.data)) as Push);
  };
  source.onerror = () => line(false);
  return () => source.close();
}
