/** The `google.script` of a page in the preview: asynchronous, JSON only, public functions only, as live. */

/**
 * Written as source text, because it runs in the page before the page's own script.
 * developers.google.com/apps-script/guides/html/reference/run and .../reference/host
 */
export function googleScript(functions: readonly string[], user: string): string {
  const settings = JSON.stringify({ functions, user }).replaceAll('<', '\\u003c');
  return `(${install.toString()})(${settings});`;
}

interface Settings {
  readonly functions: readonly string[];
  readonly user: string;
}

interface Handlers {
  readonly success?: (result: unknown, object: unknown) => void;
  readonly failure?: (error: Error, object: unknown) => void;
  readonly object?: unknown;
}

/** Runs in the page: nothing from outside its own body may be used. */
function install(settings: Settings): void {
  const illegal = (value: unknown, seen: unknown[]): boolean => {
    if (value === null || value === undefined) return false;
    if (typeof value === 'function') return true;
    if (typeof value !== 'object') return false;
    // Live takes a form element as the only DOM node; our pages send JSON text alone.
    if (value instanceof Date || value instanceof Node || seen.includes(value)) return true;
    const within = seen.concat([value]);
    return Object.values(value).some((one) => illegal(one, within));
  };
  const send = async (name: string, args: unknown[], handlers: Handlers): Promise<void> => {
    const failed = (message: string): void => {
      const error = new Error(message);
      error.name = 'ScriptError';
      if (handlers.failure) handlers.failure(error, handlers.object);
      else console.error('Uncaught', error);
    };
    let answers: unknown[] = [];
    try {
      for (;;) {
        const response = await fetch('/api/call', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ name, args, user: settings.user, answers }),
        });
        if (!response.ok) return failed(`NetworkError: Connection failure due to HTTP ${response.status}`);
        const run = await response.json();
        if (!run.question) {
          window.parent.postMessage({ told: 'run', run }, location.origin);
          if (run.error !== undefined) return failed(run.error);
          if (handlers.success) handlers.success(run.result === null ? null : run.result, handlers.object);
          return;
        }
        const channel = new MessageChannel();
        const answered = new Promise((resolve) => {
          channel.port1.onmessage = (event) => resolve(event.data);
        });
        window.parent.postMessage({ told: 'ask', question: run.question }, location.origin, [channel.port2]);
        answers = answers.concat([await answered]);
      }
    } catch (error) {
      // The browser's own words are of no use to anybody: the server does not answer.
      console.error(error);
      failed('NetworkError: Connection failure due to HTTP 0');
    }
  };
  const runner = (handlers: Handlers): object => {
    const made: Record<string, unknown> = {
      withSuccessHandler: (success: Handlers['success']) => runner(Object.assign({}, handlers, { success })),
      withFailureHandler: (failure: Handlers['failure']) => runner(Object.assign({}, handlers, { failure })),
      withUserObject: (object: unknown) => runner(Object.assign({}, handlers, { object })),
    };
    for (const name of settings.functions) {
      made[name] = (...args: unknown[]): void => {
        args.forEach((arg, index) => {
          if (illegal(arg, [])) throw new TypeError(`Failed due to illegal value in property: ${index}`);
        });
        void send(name, args, handlers);
      };
    }
    return made;
  };
  const tell = (what: string, detail?: unknown): void =>
    window.parent.postMessage({ told: what, detail }, location.origin);
  // Keys pressed in a frame never reach the window around it: those that lead out of the page are told on.
  window.addEventListener('keydown', (event) => {
    const { key, shiftKey, altKey } = event;
    if (key !== 'F6' && !(altKey && key === '/')) return;
    event.preventDefault();
    tell('key', { key, shiftKey, altKey });
  });
  const script = {
    run: runner({}),
    host: {
      close: () => tell('close'),
      editor: { focus: () => tell('focus') },
      setWidth: (width: number) => tell('width', width),
      setHeight: (height: number) => tell('height', height),
      origin: location.origin,
    },
  };
  Object.assign(window, { google: { script } });
}
