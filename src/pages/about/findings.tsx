/** The self-check: asks the server to read the whole book, and lists what it found. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { withHeadersFirst } from '../../book/header-problems.ts';
import { type Book, parseBook } from '../../book/parse-book.ts';
import { bySeverity, type Problem, problemKey, type Severity } from '../../core/problems.ts';
import { checkDifferences } from '../../core/result/problems.ts';
import { preparePlan } from '../../plan/prepare.ts';
import { CallError, call } from '../kit/rpc.ts';

const LABELS: Readonly<Record<Severity, string>> = {
  error: 'Cần sửa',
  warning: 'Nên xem',
  info: 'Để biết',
};

type State =
  | { readonly kind: 'checking' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'done'; readonly findings: readonly Problem[]; readonly rows: number };

export function Findings() {
  const [state, setState] = useState<State>({ kind: 'checking' });
  const examine = useCallback(async () => {
    setState({ kind: 'checking' });
    try {
      const book = parseBook(await call('readBook', {}));
      setState({ kind: 'done', findings: checkBook(book), rows: book.rows.length });
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setState({ kind: 'failed', message: error.message });
    }
  }, []);
  useEffect(() => void examine(), [examine]);
  return (
    <section aria-labelledby="check" aria-busy={state.kind === 'checking'}>
      <h2 id="check">Tự kiểm tra sổ này</h2>
      <div role="status">
        {state.kind === 'checking' && <p class="quiet">Đang đọc sổ…</p>}
        {state.kind === 'failed' && <p class="failed">{state.message}</p>}
        {state.kind === 'done' && <p class={state.findings.length === 0 ? 'good' : ''}>{summary(state)}</p>}
      </div>
      {state.kind === 'done' && state.findings.length > 0 && (
        <ul class="findings">
          {state.findings.map((finding) => (
            <li key={problemKey(finding)} class={finding.severity}>
              <strong>{LABELS[finding.severity]}</strong> <span>{finding.message}</span>
            </li>
          ))}
        </ul>
      )}
      <button type="button" disabled={state.kind === 'checking'} onClick={() => void examine()}>
        Kiểm tra lại
      </button>
    </section>
  );
}

/** What could not be read or cannot stand as it is, and figures that disagree; what a plan lacks is told by its own check. */
export function checkBook(book: Book): Problem[] {
  const { source, problems } = preparePlan(book);
  return withHeadersFirst(bySeverity([...problems, ...checkDifferences(source.result.differences)]), book.headers);
}

function summary({ findings, rows }: { findings: readonly Problem[]; rows: number }): string {
  if (findings.length === 0) return `Đã đọc ${rows} dòng điểm. Không có gì cần sửa.`;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `Đã đọc ${rows} dòng điểm: ${errors} chỗ cần sửa, ${findings.length - errors} chỗ nên xem.`;
}
