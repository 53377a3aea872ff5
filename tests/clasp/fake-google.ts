/** Google's side of clasp on loopback: Drive's files, Apps Script's projects, versions and deployments, and the login. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ScriptFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

interface Version {
  readonly versionNumber: number;
  readonly description: string;
}

interface Deployment {
  readonly deploymentId: string;
  readonly deploymentConfig: { readonly versionNumber?: number; readonly description?: string };
}

export interface Project {
  readonly title: string;
  /** The Sheet it is bound to. */
  readonly parentId: string | undefined;
  files: readonly ScriptFile[];
  readonly versions: Version[];
  readonly deployments: Deployment[];
}

export interface Refused {
  /** Which requests: method and path. */
  readonly at: RegExp;
  readonly status: number;
  /** Of the login (`/token`) the code alone: datatracker.ietf.org/doc/html/rfc6749#section-5.2. */
  readonly message: string;
}

interface Request {
  readonly method: string;
  readonly path: string;
  readonly body: Record<string, unknown>;
}

/** What a new script of Google's holds before anything is sent to it. */
const DEFAULT_FILES: readonly ScriptFile[] = [
  {
    name: 'appsscript',
    type: 'JSON',
    source: '{"timeZone":"America/New_York","dependencies":{},"exceptionLogging":"STACKDRIVER","runtimeVersion":"V8"}',
  },
  { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {\n}\n' },
];

type Route = readonly [pattern: RegExp, answer: (request: Request, ids: readonly string[]) => unknown];

export class FakeGoogle {
  readonly sheets = new Map<string, string>();
  readonly projects = new Map<string, Project>();
  /** Method and path of all that came, in order. */
  readonly asked: string[] = [];
  /** The first that fits answers instead. */
  readonly refusals: Refused[] = [];
  #server: Server | undefined;

  async start(): Promise<string> {
    this.#server = createServer((incoming, outgoing) => {
      void read(incoming).then((request) => {
        const { status, body } = this.#answer(request);
        outgoing.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' }).end(JSON.stringify(body));
      });
    });
    await new Promise<void>((resolve) => this.#server?.listen(0, '127.0.0.1', resolve));
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  addProject(id: string): Project {
    const project: Project = { title: '', parentId: undefined, files: DEFAULT_FILES, versions: [], deployments: [] };
    this.projects.set(id, project);
    return project;
  }

  #answer(request: Request): { status: number; body: unknown } {
    const line = `${request.method} ${request.path}`;
    this.asked.push(line);
    const refused = this.refusals.find(({ at }) => at.test(line));
    if (refused && request.path === '/token') return { status: refused.status, body: { error: refused.message } };
    if (refused) return failure(refused.status, refused.message);
    for (const [pattern, answer] of this.#routes) {
      const found = pattern.exec(line);
      if (!found) continue;
      const body = answer(request, found.slice(1));
      return body === undefined ? failure(404, 'Requested entity was not found.') : { status: 200, body };
    }
    return failure(501, `no such request here: ${line}`);
  }

  readonly #routes: readonly Route[] = [
    [/^POST \/drive\/v3\/files$/, ({ body }) => this.#makeSheet(String(body['name']))],
    [/^POST \/v1\/projects$/, ({ body }) => this.#makeProject(body)],
    [/^GET \/v1\/projects\/([^/]+)\/content$/, (_, [id]) => this.#of(id, ({ files }) => ({ files }))],
    [
      /^PUT \/v1\/projects\/([^/]+)\/content$/,
      ({ body }, [id]) =>
        this.#of(id, (project) => {
          project.files = body['files'] as ScriptFile[];
          return { scriptId: id, files: project.files };
        }),
    ],
    [/^GET \/v1\/projects\/([^/]+)\/versions$/, (_, [id]) => this.#of(id, ({ versions }) => ({ versions }))],
    [
      /^POST \/v1\/projects\/([^/]+)\/versions$/,
      ({ body }, [id]) =>
        this.#of(id, ({ versions }) => {
          const version = { versionNumber: versions.length + 1, description: String(body['description']) };
          versions.push(version);
          return version;
        }),
    ],
    [/^GET \/v1\/projects\/([^/]+)\/deployments$/, (_, [id]) => this.#of(id, withHead)],
    [
      /^POST \/v1\/projects\/([^/]+)\/deployments$/,
      ({ body }, [id]) =>
        this.#of(id, ({ deployments }) => {
          const made = { deploymentId: `AKfycb-deployment-${deployments.length + 1}`, deploymentConfig: body };
          deployments.push(made);
          return made;
        }),
    ],
    [
      /^PUT \/v1\/projects\/([^/]+)\/deployments\/([^/]+)$/,
      ({ body }, [id, deploymentId = '']) =>
        this.#of(id, ({ deployments }) => {
          const at = deployments.findIndex((one) => one.deploymentId === deploymentId);
          if (at < 0) return undefined;
          const moved = { deploymentId, deploymentConfig: body['deploymentConfig'] as Deployment['deploymentConfig'] };
          deployments[at] = moved;
          return moved;
        }),
    ],
  ];

  #makeSheet(name: string): unknown {
    const id = `1Sheet-${String(this.sheets.size + 1).padStart(30, '0')}`;
    this.sheets.set(id, name);
    return { id, name };
  }

  #makeProject(body: Request['body']): unknown {
    const { title, parentId } = body;
    const bound = typeof parentId === 'string' ? parentId : undefined;
    if (bound !== undefined && !this.sheets.has(bound)) return undefined;
    const id = `1Script-${String(this.projects.size + 1).padStart(40, '0')}`;
    this.projects.set(id, { ...this.addProject(id), title: String(title), parentId: bound });
    return { scriptId: id, title };
  }

  #of(id: string | undefined, answer: (project: Project) => unknown): unknown {
    const project = this.projects.get(id ?? '');
    return project && answer(project);
  }
}

/** Each project has a deployment of what was sent last, without a number. */
const withHead = ({ deployments }: Project): unknown => ({
  deployments: [{ deploymentId: 'AKfycb-head', deploymentConfig: { description: '' } }, ...deployments],
});

/** As cloud.google.com/apis/design/errors words it. */
const failure = (code: number, message: string): { status: number; body: unknown } => ({
  status: code,
  body: { error: { code, message, errors: [{ message, domain: 'global', reason: 'forbidden' }] } },
});

async function read(incoming: IncomingMessage): Promise<Request> {
  let text = '';
  for await (const part of incoming.setEncoding('utf8')) text += part;
  const type = incoming.headers['content-type'] ?? '';
  const body = type.includes('json') && text !== '' ? (JSON.parse(text) as Request['body']) : {};
  const path = (incoming.url ?? '').replace(/\?.*$/, '');
  return { method: incoming.method ?? '', path, body };
}
