/** One function: what it gives, its parameters, notes, and examples with their input and result. */
import { useRef } from 'preact/hooks';
import type { DocumentedFunction } from '../../functions/documented.ts';
import type { Example, ExampleResult } from '../../functions/guide.ts';
import { Button } from '../kit/button.tsx';
import { columnName, Grid, shownValue } from './grid.tsx';
import { FUNCTION_WORDS } from './texts.ts';

interface Props {
  readonly documented: DocumentedFunction;
  readonly say: (message: string) => void;
}

export function FunctionEntry({ documented, say }: Props) {
  const { name, about, parameters, returns, examples, notes } = documented;
  const list = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join('; ');
  return (
    <>
      <p class="about">{about}</p>
      <p>
        <code>{`${name}(${list})`}</code>
      </p>
      <dl class="parameters">
        {parameters.map((parameter) => (
          <div key={parameter.name}>
            <dt>
              <code>{parameter.name}</code>
              {parameter.optional && <span class="quiet"> {FUNCTION_WORDS.optional}</span>}
            </dt>
            <dd>{parameter.help}</dd>
          </div>
        ))}
        <div>
          <dt>{FUNCTION_WORDS.result}</dt>
          <dd>{returns}</dd>
        </div>
      </dl>
      {examples.map((example) => (
        <WorkedExample key={example.formula + example.shows} example={example} say={say} />
      ))}
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}

function WorkedExample({ example, say }: { example: Example; say: (message: string) => void }) {
  const { shows, cells, formula, result } = example;
  const right = cells[0]?.length ?? 0;
  return (
    <figure>
      <figcaption>{FUNCTION_WORDS.example(shows)}</figcaption>
      <Formula text={formula} say={say} />
      <div class="tables">
        {cells.length > 0 && <Grid caption={FUNCTION_WORDS.cells} rows={cells} />}
        {isTable(result) ? (
          <Grid caption={FUNCTION_WORDS.resultAt(`${columnName(right + 1)}1`)} rows={result} left={right + 1} />
        ) : (
          <Single result={result} />
        )}
      </div>
    </figure>
  );
}

function isTable(result: ExampleResult): result is Extract<ExampleResult, readonly unknown[]> {
  return Array.isArray(result);
}

function Single({ result }: { result: Exclude<ExampleResult, readonly unknown[]> }) {
  if (typeof result === 'object' && 'error' in result) {
    return (
      <p>
        {FUNCTION_WORDS.result}: <strong class="error">#ERROR!</strong> {result.error}
      </p>
    );
  }
  return (
    <p>
      {FUNCTION_WORDS.result}: <strong>{shownValue(result) || FUNCTION_WORDS.empty}</strong>
    </p>
  );
}

/** Copies a formula; inside Sheets' frame the browser may refuse the clipboard, and the old command still works in most. */
function Formula({ text, say }: { text: string; say: (message: string) => void }) {
  const code = useRef<HTMLElement>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      say(FUNCTION_WORDS.copied);
    } catch {
      if (code.current) getSelection()?.selectAllChildren(code.current);
      say(document.execCommand('copy') ? FUNCTION_WORDS.copied : FUNCTION_WORDS.copyByHand);
    }
  };
  return (
    <div class="formula">
      <code ref={code}>{text}</code>
      <Button onClick={() => void copy()} aria-label={FUNCTION_WORDS.copyFormula(text)}>
        {FUNCTION_WORDS.copy}
      </Button>
    </div>
  );
}
