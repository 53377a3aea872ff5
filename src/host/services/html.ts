/** `HtmlService`: pages made of the add-in's own files, as they reach the browser; templates give their raw text alone. */

import type { Doubts } from '../book/doubts.ts';
import type { Bundle } from '../runtime/bundle.ts';
import type { Environment } from '../runtime/environment.ts';
import { HostProblem, ServiceError } from '../runtime/errors.ts';
import { isPartial, sanitise } from '../runtime/sanitiser.ts';
import { enumeration, free, Handle, service } from '../runtime/service.ts';
import { ANYWHERE } from './scopes.ts';

export interface HtmlDraft {
  content: string;
  title: string | undefined;
  width: number | undefined;
  height: number | undefined;
}

const served = (text: string, { doubts }: Environment): string => sanitise(text, doubts.sanitiser);
const page = (content: string): Handle<HtmlDraft> =>
  new Handle(outputService, { content, title: undefined, width: undefined, height: undefined });
const chain = (draft: HtmlDraft): Handle<HtmlDraft> => new Handle(outputService, draft);

/** A page is megabytes, and most runs open the same ones. */
const servedFiles = new WeakMap<Bundle, Map<string, string>>();

function servedFile(name: string, env: Environment): string {
  const { bundle, doubts } = env;
  const key = `${doubts.sanitiser} ${doubts.partialPages} ${name}`;
  const known = servedFiles.get(bundle) ?? new Map<string, string>();
  servedFiles.set(bundle, known);
  const content = known.get(key) ?? served(readable(fileOf(name, env), doubts), env);
  known.set(key, content);
  return content;
}

/** @throws where live refuses the file, or breaks on it */
function readable(content: string, { partialPages }: Pick<Doubts, 'partialPages'>): string {
  if (partialPages === 'refused' && isPartial(content))
    throw new ServiceError(`Malformed HTML content: ${content.slice(0, 100)}.`);
  for (const [, body = ''] of content.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)) {
    if (body.includes('<!--'))
      throw new HostProblem('a page holds "<!--" inside a script, which breaks it when served');
  }
  return content;
}

/** developers.google.com/apps-script/reference/html/html-service#createhtmloutputfromfilefilename: with or without its ending */
function fileOf(name: string, { bundle }: Environment): string {
  const content = bundle.pages.get(name.replace(/\.html$/, ''));
  if (content === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
  return content;
}

const outputService = service({
  name: 'HtmlOutput',
  path: 'HtmlService.HtmlOutput',
  access: ANYWHERE,
  scopes: [],
  members: {
    setTitle: free('string', (draft: HtmlDraft, _env, title: string) => {
      draft.title = title;
      return chain(draft);
    }),
    getTitle: free('', (draft: HtmlDraft) => draft.title ?? ''),
    setWidth: free('integer', (draft: HtmlDraft, _env, width: number) => {
      draft.width = width;
      return chain(draft);
    }),
    setHeight: free('integer', (draft: HtmlDraft, _env, height: number) => {
      draft.height = height;
      return chain(draft);
    }),
    getWidth: free('', (draft: HtmlDraft) => draft.width ?? null),
    getHeight: free('', (draft: HtmlDraft) => draft.height ?? null),
    getContent: free('', (draft: HtmlDraft) => draft.content),
    setContent: free('string', (draft: HtmlDraft, env, content: string) => {
      draft.content = served(content, env);
      return chain(draft);
    }),
    append: free('string', (draft: HtmlDraft, env, more: string) => {
      draft.content += served(more, env);
      return chain(draft);
    }),
    // developers.google.com/apps-script/reference/html/html-output#appenduntrusteduntrustedcontent: escaped, so it stays text
    appendUntrusted: free('string', (draft: HtmlDraft, _env, text: string) => {
      draft.content += text.replaceAll(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
      return chain(draft);
    }),
    clear: free('', (draft: HtmlDraft) => {
      draft.content = '';
      return chain(draft);
    }),
  },
});

// Its text is the file's own: nothing is taken away before a template is evaluated, which no page of ours is.
const templateService = service({
  name: 'HtmlTemplate',
  path: 'HtmlService.HtmlTemplate',
  access: ANYWHERE,
  scopes: [],
  members: { getRawContent: free('', (content: string) => content) },
});

export const htmlService = new Handle(
  service({
    name: 'HtmlService',
    path: 'HtmlService',
    access: ANYWHERE,
    scopes: [],
    constants: {
      SandboxMode: enumeration('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']),
      XFrameOptionsMode: enumeration('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']),
    },
    members: {
      createHtmlOutputFromFile: free('string', (_self, env, name: string) => page(servedFile(name, env))),
      createHtmlOutput: free(' | string', (_self, env, content = '') => page(served(content, env))),
      createTemplateFromFile: free(
        'string',
        (_self, env, name: string) => new Handle(templateService, fileOf(name, env)),
      ),
    },
  }),
  'HtmlService',
);
