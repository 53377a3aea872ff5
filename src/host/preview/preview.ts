/** The door of the preview: its server, and books as .xlsx files. */

export { FolderInUse } from './server/folder-lock.ts';
export { readXlsx } from './server/read-xlsx.ts';
export { PortTaken, type Preview, type PreviewOptions, startPreview } from './server/server.ts';
export { writeXlsx } from './server/write-xlsx.ts';
