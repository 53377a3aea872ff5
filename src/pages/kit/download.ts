/** Bytes as a file for the person. */

const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  zip: 'application/zip',
} as const;

/** @param name without its ending */
export function download(name: string, bytes: Uint8Array, ending: keyof typeof TYPES): void {
  const link = document.createElement('a');
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: TYPES[ending] }));
  link.href = url;
  link.download = `${name.replace(/[\\/:*?"<>|]+/g, '-')}.${ending}`;
  // A base of target=_blank would open a tab first.
  link.target = '_self';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
