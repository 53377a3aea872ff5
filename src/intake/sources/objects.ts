/** Objects in what a program wrote, as JSON or as XML, whatever they stand in: each with its values and where they stand. */

export interface Value {
  /** As it is named there. */
  readonly label: string;
  readonly text: string;
  /** 0-based. */
  readonly line: number;
}

export interface Entry {
  /** What the object hangs by: a name, or the code that tells it. */
  readonly key: string;
  readonly line: number;
  readonly values: readonly Value[];
}

export interface Objects {
  /** In the order in which they begin. */
  readonly entries: readonly Entry[];
  /** The line behind the last. */
  readonly end: number;
}

/** Deeper is no export of a result. */
const MOST_DEPTH = 20;

interface Open {
  readonly key: string;
  readonly line: number;
  readonly values: Value[];
  readonly isList: boolean;
  /** Of JSON: the name whose value comes next. Of XML: the words between its tags. */
  pending: string;
}

/** Collects entries while what holds them is open. */
class Collector {
  readonly entries: Entry[] = [];
  readonly open: Open[] = [];

  begin(key: string, line: number, isList = false): boolean {
    const opened: Open = { key, line, values: [], isList, pending: '' };
    this.open.push(opened);
    if (!isList) this.entries.push(opened);
    return this.open.length <= MOST_DEPTH;
  }

  /** Values of a plain list belong to the object that holds it. */
  value(label: string, text: string, line: number): void {
    this.open.findLast(({ isList }) => !isList)?.values.push({ label, text, line });
  }

  get told(): Entry[] {
    return this.entries.filter(({ values }) => values.length > 0);
  }
}

/** Undefined where no whole object or list begins at this line. @param lines in composed letters */
export function readObjects(lines: readonly string[], from: number): Objects | undefined {
  const first = lines[from]?.trim() ?? '';
  if (/^(?:\[\s*)?\{|^\[$/.test(first)) return readJson(lines, from);
  return /^<(?:\?xml\b|[\p{L}_][\w:.-]*(?=[\s/>]))/u.test(first) ? readXml(lines, from) : undefined;
}

const JSON_TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|-?\d[\d.eE+-]*|true|false|null|\S/g;
const SCALAR = /^(?:"|-?\d|true$|false$|null$)/;

function readJson(lines: readonly string[], from: number): Objects | undefined {
  const found = new Collector();
  for (let line = from; line < lines.length; line++) {
    const text = lines[line]?.replaceAll('\u00a0', ' ') ?? '';
    for (const { 0: token, index } of text.matchAll(JSON_TOKEN)) {
      if (!takeToken(found, token, line)) return undefined;
      const isBehind = /^[\s,\]]*$/.test(text.slice(index + token.length));
      if (found.open.length === 0) return isBehind ? { entries: found.told, end: line + 1 } : undefined;
    }
  }
  return undefined;
}

/** False where the text is no JSON after all. */
function takeToken(found: Collector, token: string, line: number): boolean {
  const top = found.open.at(-1);
  const key = top === undefined ? '' : top.isList ? top.key : top.pending;
  if (token === '{' || token === '[') return found.begin(key, line, token === '[');
  if (top === undefined) return false;
  if (token === '}' || token === ']') return found.open.pop()?.isList === (token === ']');
  if (token === ',') {
    if (!top.isList) top.pending = '';
    return true;
  }
  if (token === ':') return top.pending !== '' && !top.isList;
  if (!SCALAR.test(token)) return false;
  const text = scalarOf(token);
  if (text === undefined) return false;
  if (!top.isList && top.pending === '') top.pending = text;
  else if (text !== '') found.value(key, text, line);
  return true;
}

/** Numbers as people write them: a dot between digits may stand for thousands. */
function scalarOf(token: string): string | undefined {
  if (/^-?\d/.test(token)) return token.replace('.', ',');
  if (token === 'null') return '';
  if (!token.startsWith('"')) return token;
  try {
    return String(JSON.parse(token));
  } catch {
    return undefined;
  }
}

const TAG =
  /<!--.*?-->|<\?.*?\?>|<(\/?)([\p{L}_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+|</gu;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Pages are read elsewhere; a few of their tags in a text are no export. */
const OF_PAGES = /^(?:html|head|body|table|tbody|tr|td|th|p|br|div|span|ul|ol|li|b|i|u|a|h[1-6]|meta)$/i;

function readXml(lines: readonly string[], from: number): Objects | undefined {
  const found = new Collector();
  for (let line = from; line < lines.length; line++) {
    for (const match of (lines[line] ?? '').matchAll(TAG)) {
      if (!takeTag(found, match, line)) return undefined;
      const isClosed = match[2] !== undefined && found.open.length === 0;
      if (isClosed) return { entries: found.told, end: line + 1 };
    }
  }
  return undefined;
}

function takeTag(found: Collector, match: RegExpMatchArray, line: number): boolean {
  const [whole, closes, name = '', attributes = '', empty] = match;
  const top = found.open.at(-1);
  if (name === '') {
    if (top) top.pending += whole.startsWith('<') ? '' : whole;
    return whole !== '<' && (top !== undefined || whole.startsWith('<') || whole.trim() === '');
  }
  if (OF_PAGES.test(name)) return false;
  if (closes === '') {
    if (!found.begin(name, line)) return false;
    for (const [, label = '', double, single] of attributes.matchAll(ATTRIBUTE))
      found.value(label, plainText(double ?? single ?? ''), line);
  }
  return closes === '' && empty === '' ? true : closeTag(found, name, line);
}

/** An element of nothing but words is a value of the one that holds it. */
function closeTag(found: Collector, name: string, line: number): boolean {
  const closed = found.open.pop();
  const words = plainText(closed?.pending.trim() ?? '');
  if (closed && words !== '' && closed.values.length > 0) closed.values.push({ label: name, text: words, line });
  else if (words !== '') found.value(name, words, line);
  return closed?.key === name;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plainText(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');
}
