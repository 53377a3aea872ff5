/** Serves the preview until it is stopped: `npm start` calls this when its job is done. */
import { join } from 'node:path';
import { BOOK_ITEMS, menuPath } from '../book/menu-path.ts';
import { FolderInUse, PortTaken, startPreview } from '../host/preview/preview.ts';
import { InputError } from './input-error.ts';

const DEFAULT_PORT = 4173;

/** What the preview says of the add-in. */
export const WORDS = {
  bookName: 'Chấm điểm CCHC',
  sampleMenu: BOOK_ITEMS.sample,
  reopen: 'Hãy mở lại từ thực đơn CCHC.',
  restoreLooks: `Chọn ${menuPath(BOOK_ITEMS.create)} để bổ sung những gì còn thiếu.`,
  restoreCharts: `Khi mở lại tệp ở đây, chọn ${menuPath('Tổng hợp kết quả')} để vẽ lại.`,
};

export interface ServeOptions {
  /** The project's folder. */
  readonly root: string;
  readonly port?: number;
  /** Where the workbook lives; `out/` of the project unless told otherwise. */
  readonly outDir?: string;
  /** Fills a workbook that does not exist yet with the sample. */
  readonly sample?: boolean;
}

/**
 * Starts the preview. It goes on until the returned function is called; the process stays alive meanwhile.
 * @throws InputError when the port is no number or is taken, or another preview has the folder
 */
export async function servePreview(options: ServeOptions): Promise<{ address: string; close: () => Promise<void> }> {
  const { root } = options;
  const port = options.port ?? readPort(process.env['PORT']);
  try {
    const preview = await startPreview({
      addinDir: join(root, 'build/addin'),
      clientDir: join(root, 'build/preview'),
      outDir: options.outDir ?? join(root, 'out'),
      port,
      words: WORDS,
    });
    const isNew = preview.workbook.host.model.book.sheets.length === 1;
    if (options.sample && isNew && preview.workbook.whole().version <= 1) preview.workbook.reset('sample');
    return { address: preview.address, close: preview.close };
  } catch (error) {
    if (error instanceof FolderInUse) throw new InputError(error.message);
    if (!(error instanceof PortTaken)) throw error;
    throw new InputError(
      `${error.message} Hãy tắt chương trình đó, hoặc chọn cổng khác: PORT=${port + 1} npm start (Windows: set PORT=${port + 1} && npm start).`,
    );
  }
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InputError(`PORT=${text} không phải là một cổng. Hãy đặt một số từ 1 đến 65535.`);
}
