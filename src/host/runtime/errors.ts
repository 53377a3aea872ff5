/** The errors of the host: what live Apps Script throws, and what only this host refuses. */

/** What a live service throws; inside the realm it is an `Error` whose name is "Exception". */
export class ServiceError extends Error {
  override readonly name = 'Exception';
}

/** A member or behaviour this host lacks. Never a live error: it fails the run even when the script catches it. */
export class NotEmulated extends Error {
  override readonly name = 'NotEmulated';
  constructor(what: string) {
    super(`${what} is not emulated`);
  }
}

/** A mistake live Apps Script would swallow or punish later; the host makes it loud at once. */
export class HostProblem extends Error {
  override readonly name = 'HostProblem';
}

/** An uncaught error of the script, as the person or the page sees it. */
export class ScriptError extends Error {
  override readonly name: string;
  readonly scriptStack: string;
  constructor(name: string, message: string, scriptStack: string) {
    super(message);
    this.name = name;
    this.scriptStack = scriptStack;
  }
}

/** Live kills the script: no catch clause sees it. */
export class ExecutionTimeout extends Error {
  override readonly name = 'Exception';
  constructor() {
    // developers.google.com/apps-script/guides/services/quotas: script runtime
    super('Exceeded maximum execution time');
  }
}
