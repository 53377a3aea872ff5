/** `Utilities` and blobs, with the signed bytes of Apps Script. */

import { createHash } from 'node:crypto';
import { ServiceError } from '../runtime/errors.ts';
import { enumeration, free, Handle, service } from '../runtime/service.ts';
import { filesIn } from './docx-check.ts';
import { formatDate } from './format-date.ts';
import { ANYWHERE } from './scopes.ts';

export interface BlobState {
  bytes: Buffer;
  contentType: string | null;
  name: string | null;
}

export const asBlob = (blob: BlobState): Handle<BlobState> => new Handle(blobService, blob);

/** Java bytes: -128 to 127. */
function signed(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

/** Unsigned bytes are refused, as live refuses them where it takes Java's `Byte[]`. */
function fromSigned(bytes: readonly number[]): Buffer {
  for (const byte of bytes) {
    if (!Number.isInteger(byte) || byte < -128 || byte > 127) throw new ServiceError(`Cannot convert ${byte} to byte.`);
  }
  return Buffer.from(bytes.map((byte) => byte & 0xff));
}

const bytesOf = (data: string | readonly number[]): Buffer =>
  typeof data === 'string' ? Buffer.from(data, 'utf8') : fromSigned(data);

function decode(text: string, alphabet: 'base64' | 'base64url'): number[] {
  const pattern = alphabet === 'base64' ? /^[A-Za-z0-9+/\s]*={0,2}\s*$/ : /^[A-Za-z0-9_\-\s]*={0,2}\s*$/;
  if (!pattern.test(text)) throw new ServiceError('Could not decode string.');
  return signed(Buffer.from(text, alphabet));
}

const blobService = service({
  name: 'Blob',
  path: 'Blob',
  access: ANYWHERE,
  scopes: [],
  members: {
    getBytes: free('', (blob: BlobState) => signed(blob.bytes)),
    getDataAsString: free(' | string', (blob: BlobState) => blob.bytes.toString('utf8')),
    getContentType: free('', (blob: BlobState) => blob.contentType),
    getName: free('', (blob: BlobState) => blob.name),
    setName: free('string', (blob: BlobState, _env, name: string) => {
      blob.name = name;
      return asBlob(blob);
    }),
    setContentType: free('string?', (blob: BlobState, _env, type: string | null) => {
      blob.contentType = type;
      return asBlob(blob);
    }),
    copyBlob: free('', (blob: BlobState) => asBlob({ ...blob })),
  },
});

const HASHES: Readonly<Record<string, string>> = { MD5: 'md5', SHA_1: 'sha1', SHA_256: 'sha256', SHA_512: 'sha512' };

export const utilities = new Handle(
  service({
    name: 'Utilities',
    path: 'Utilities',
    access: ANYWHERE,
    scopes: [],
    constants: {
      DigestAlgorithm: enumeration('DigestAlgorithm', Object.keys(HASHES)),
      Charset: enumeration('Charset', ['UTF_8']),
    },
    members: {
      base64Encode: free('string | number[] | string,Charset', (_self, _env, data: string | number[]) =>
        bytesOf(data).toString('base64'),
      ),
      base64EncodeWebSafe: free('string | number[] | string,Charset', (_self, _env, data: string | number[]) =>
        bytesOf(data).toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
      ),
      base64Decode: free('string | string,Charset', (_self, _env, text: string) => decode(text, 'base64')),
      base64DecodeWebSafe: free('string | string,Charset', (_self, _env, text: string) => decode(text, 'base64url')),
      newBlob: free(
        'string | number[] | string,string? | number[],string? | string,string?,string? | number[],string?,string?',
        (_self, _env, data: string | number[], type?: string, name?: string) =>
          asBlob({
            bytes: bytesOf(data),
            contentType: type ?? (typeof data === 'string' ? 'text/plain' : null),
            name: name ?? null,
          }),
      ),
      formatDate: free('date,string,string', (_self, env, date: Date, zone: string, pattern: string) => {
        if (Number.isNaN(date.getTime())) throw new ServiceError('Invalid argument: date');
        return formatDate(date.getTime(), zone, pattern, (problem) => env.execution.problem(problem));
      }),
      unzip: free('Blob', (_self, _env, { bytes }: BlobState) => {
        const files = filesIn(bytes);
        if (!files) throw new ServiceError('Invalid argument');
        return files.map(({ name, content }) => asBlob({ bytes: content, contentType: null, name }));
      }),
      getUuid: free('', (_self, env) => env.session.uuid()),
      computeDigest: free(
        'DigestAlgorithm,string | DigestAlgorithm,number[] | DigestAlgorithm,string,Charset',
        (_self, _env, algorithm: string, data: string | number[]) =>
          signed(
            createHash(HASHES[algorithm] ?? algorithm)
              .update(bytesOf(data))
              .digest(),
          ),
      ),
      sleep: free('integer', (_self, env, milliseconds: number) => {
        // developers.google.com/apps-script/reference/utilities/utilities#sleep: at most 300 000
        if (milliseconds < 0 || milliseconds > 300_000) throw new ServiceError('Argument out of range: milliseconds');
        env.execution.spend(milliseconds);
      }),
    },
  }),
  'Utilities',
);
