/** `HtmlService`: pages made of the add-in's own files, never templates. */

import { HostProblem, NotEmulated, ServiceError } from '../runtime/errors.ts';
import { enumeration, free, Handle, service } from '../runtime/service.ts';
import { ANYWHERE } from './scopes.ts';

export interface HtmlDraft {
  content: string;
  title: string | undefined;
  width: number | undefined;
  height: number | undefined;
}

const page = (content: string): Handle<HtmlDraft> =>
  new Handle(outputService, { content, title: undefined, width: undefined, height: undefined });
const chain = (draft: HtmlDraft): Handle<HtmlDraft> => new Handle(outputService, draft);

/** Marks Google's own processing of inlined pages breaks on. */
function refuseBroken(content: string): void {
  for (const [, body = ''] of content.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)) {
    if (body.includes('<!--'))
      throw new HostProblem('a page holds "<!--" inside a script, which breaks it when served');
  }
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
    setContent: free('string', (draft: HtmlDraft, _env, content: string) => {
      draft.content = content;
      return chain(draft);
    }),
    append: free('string', (draft: HtmlDraft, _env, more: string) => {
      draft.content += more;
      return chain(draft);
    }),
  },
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
      createHtmlOutputFromFile: free('string', (_self, env, name: string) => {
        const content = env.bundle.pages.get(name.replace(/\.html$/, ''));
        if (content === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
        refuseBroken(content);
        return page(content);
      }),
      createHtmlOutput: free(' | string', (_self, _env, content = '') => page(content)),
      createTemplateFromFile: free('string', (_self, env) => {
        throw env.execution.problem(new NotEmulated('HtmlService.createTemplateFromFile'));
      }),
    },
  }),
  'HtmlService',
);
