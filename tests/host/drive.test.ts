import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import type { Host } from '../../src/host/host.ts';
import { hostOf } from './addin.ts';

function docx(parts: Readonly<Record<string, string>> = {}): string {
  const zip = new PizZip();
  const all = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': '<Relationships/>',
    'word/document.xml': '<w:document/>',
    ...parts,
  };
  for (const [name, text] of Object.entries(all)) if (text) zip.file(name, text);
  return zip.generate({ type: 'base64', compression: 'DEFLATE' });
}

const CODE = `
const DOC = 'application/vnd.google-apps.document';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
function blob(base64, type) { return Utilities.newBlob(Utilities.base64Decode(base64), type || DOCX, 'kehoach.docx'); }
function create(base64, type) { return Drive.Files.create({ name: 'Kế hoạch', mimeType: DOC, appProperties: { request: 'r1' } }, blob(base64, type), { fields: 'id,webViewLink,modifiedTime' }); }
function update(id, base64) { return Drive.Files.update({}, id, blob(base64), { fields: 'id,modifiedTime' }); }
function get(id) { return Drive.Files.get(id, { fields: 'id,name,appProperties', supportsAllDrives: true }); }
function find(request) { return Drive.Files.list({ q: "appProperties has { key='request' and value='" + request + "' } and trashed = false", fields: 'files(id,name)' }).files; }
function share(id, email) { return Drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: email }, id, { sendNotificationEmail: false }); }
function many(n) { for (let i = 0; i < n; i++) Drive.Files.create({ name: 'x', mimeType: DOC }); }
function v2(name) { const options = {}; options[name] = true; return Drive.Files.create(name === 'title' ? { title: 'x' } : { name: 'x' }, null, name === 'convert' ? options : {}); }
function insert() { return Drive.Files.insert({ title: 'x' }); }
`;

const made = (host: Host) => host.call('create', [docx()]) as { id: string; webViewLink: string; modifiedTime: string };

describe('importing a Word file', () => {
  test('makes a Google Doc in one call', () => {
    const host = hostOf(CODE);
    const file = made(host);
    expect(file.webViewLink).toContain(file.id);
    expect(host.calls.log.map(({ member }) => member)).toEqual(['Drive.Files.create']);
    expect(host.drive.files()[0]).toMatchObject({
      name: 'Kế hoạch',
      mimeType: 'application/vnd.google-apps.document',
      parents: ['root'],
    });
    expect(host.drive.content(host.drive.files()[0] ?? expect.fail()).toString('base64')).toBe(docx());
  });

  test('only a real .docx with its own MIME type is converted', () => {
    const host = hostOf(CODE);
    expect(() => host.call('create', [docx(), 'application/zip'])).toThrow(
      'API call to drive.files.create failed with error: Bad Request',
    );
    expect(() => host.call('create', [Buffer.from('no zip').toString('base64')])).toThrow('Bad Request');
    expect(() => host.call('create', [docx({ 'word/document.xml': '' })])).toThrow('word/document.xml');
    expect(host.drive.files()).toEqual([]);
  });

  test('an update keeps id and sharing, moves modifiedTime and keeps the version before', () => {
    const host = hostOf(CODE);
    const file = made(host);
    host.call('share', [file.id, 'b@example.com']);
    host.advanceClock(1000);
    const updated = host.call('update', [file.id, docx({ 'word/document.xml': '<w:document n="2"/>' })]) as typeof file;
    expect(updated.id).toBe(file.id);
    expect(updated.modifiedTime > file.modifiedTime).toBe(true);
    const [stored] = host.drive.files();
    expect(stored?.versions).toHaveLength(2);
    expect(stored?.permissions.map(({ role, emailAddress }) => [role, emailAddress])).toEqual([
      ['owner', 'canbo@example.com'],
      ['writer', 'b@example.com'],
    ]);
  });

  test('after a lost answer appProperties tell that the document exists', () => {
    const host = hostOf(CODE);
    host.faults.failMember('Drive.Files.create', 'after', 'Empty response');
    expect(() => made(host)).toThrow('Empty response');
    expect(host.call('find', ['r1'])).toMatchObject([{ name: 'Kế hoạch' }]);
    expect(host.call('find', ['r2'])).toEqual([]);
  });
});

describe('drive.file is per user', () => {
  test('a file one officer made is not found by another, shared or not', () => {
    const host = hostOf(CODE);
    const { id } = made(host);
    host.call('share', [id, 'b@example.com']);
    host.setUser('b@example.com');
    expect(() => host.call('get', [id])).toThrow(
      `API call to drive.files.get failed with error: File not found: ${id}.`,
    );
    expect(() => host.call('update', [id, docx()])).toThrow('File not found');
    expect(host.call('find', ['r1'])).toEqual([]);
    expect(host.drive.files('b@example.com')).toEqual([]);
    host.setUser('canbo@example.com');
    expect(host.call('get', [id])).toEqual({ id, name: 'Kế hoạch', appProperties: { request: 'r1' } });
  });
});

describe('names and quotas', () => {
  test('names of Drive v2 are refused', () => {
    const host = hostOf(CODE);
    expect(() => host.call('v2', ['title'])).toThrow('"title" is a name of Drive v2');
    expect(() => host.call('v2', ['convert'])).toThrow('"convert" is a name of Drive v2');
    expect(() => host.call('insert')).toThrow('Drive.Files.insert is not a function');
  });

  test('250 documents a day', () => {
    const host = hostOf(CODE);
    host.call('many', [250]);
    expect(() => host.call('many', [1])).toThrow('Service invoked too many times for one day: documents create.');
    host.advanceClock(86_400_000);
    expect(() => host.call('many', [1])).not.toThrow();
  });
});
