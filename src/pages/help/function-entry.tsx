/** One function: what it gives, its parameters, notes, and examples with their input and result. */
import type { DocumentedFunction } from '../../functions/documented.ts';
import type { Example, ExampleResult } from '../../functions/guide.ts';
import { Formula } from './formula.tsx';
import { columnName, Grid, shownValue } from './grid.tsx';

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
      <dl>
        {parameters.map((parameter) => (
          <div key={parameter.name}>
            <dt>
              <code>{parameter.name}</code>
              {parameter.optional && <span class="quiet"> (có thể bỏ)</span>}
            </dt>
            <dd>{parameter.help}</dd>
          </div>
        ))}
        <div>
          <dt>Kết quả</dt>
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
      <figcaption>Ví dụ. {shows}</figcaption>
      <Formula text={formula} say={say} />
      <div class="tables">
        {cells.length > 0 && <Grid caption="Số liệu" rows={cells} />}
        {isTable(result) ? (
          <Grid caption={`Kết quả ở ô ${columnName(right + 1)}1`} rows={result} left={right + 1} />
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
        Kết quả: <strong class="failed">#ERROR!</strong> {result.error}
      </p>
    );
  }
  return (
    <p>
      Kết quả: <strong>{shownValue(result) || '(ô trống)'}</strong>
    </p>
  );
}
