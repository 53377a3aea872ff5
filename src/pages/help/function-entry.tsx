/** One function: what it gives, its parameters, notes, and examples with their input and result. */
import { type Example, type ExampleResult, GUIDES } from '../../functions/guide/guide.ts';
import { FUNCTION_HELP } from '../../functions/help.ts';
import type { Declaration } from './entries.ts';
import { Formula } from './formula.tsx';
import { columnName, Grid, shownValue } from './grid.tsx';

interface Props {
  readonly declaration: Declaration;
  readonly say: (message: string) => void;
}

export function FunctionEntry({ declaration: { name, about, parameters }, say }: Props) {
  const help = FUNCTION_HELP[name];
  const guide = GUIDES[name];
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
            <dd>{help?.parameters[parameter.name]}</dd>
          </div>
        ))}
        <div>
          <dt>Kết quả</dt>
          <dd>{help?.returns}</dd>
        </div>
      </dl>
      {guide?.examples.map((example) => (
        <WorkedExample key={example.formula + example.shows} example={example} say={say} />
      ))}
      <ul>
        {guide?.notes.map((note) => (
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
