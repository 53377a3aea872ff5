/** "Gợi ý": a draft for each shortfall without a task; nothing counts until it is accepted. */
import { useState } from 'preact/hooks';
import { formatDate } from '../../../core/dates.ts';
import { formatPoints } from '../../../core/numbers.ts';
import { accept, begin, named, suggestedFields } from '../model/actions.ts';
import { EMPTY } from '../texts.ts';
import { Back } from './back.tsx';
import { understood } from './due-field.tsx';
import { useSidebar, useStore } from './hooks.ts';

export function Suggest() {
  const store = useStore();
  const { suggestions, desk, working } = useSidebar();
  const { planYear, scoringCutOff } = desk?.settings ?? {};
  const [due, setDue] = useState(() =>
    scoringCutOff ? formatDate(scoringCutOff) : planYear ? `30/11/${planYear}` : '',
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = suggestions.filter(({ code }) => !left.has(code));
  const take = (status: 'open' | 'draft'): void => named(store, () => void accept(store, chosen, due, status));
  return (
    <section class="suggest">
      <Back title="Gợi ý nhiệm vụ" />
      {suggestions.length === 0 && <p class="card">{EMPTY.noSuggestions}</p>}
      {suggestions.length > 0 && (
        <>
          <p>
            Gợi ý cho {suggestions.length} tiêu chí chưa có nhiệm vụ. Gợi ý chưa được tính cho đến khi bạn nhận; đơn vị
            chủ trì là đơn vị thường phụ trách, hãy sửa nếu khác.
          </p>
          <div class="field">
            <label for="suggest-due">Thời hạn cho các nhiệm vụ nhận</label>
            <input
              id="suggest-due"
              value={due}
              aria-describedby="suggest-hint"
              onInput={(event) => setDue(event.currentTarget.value)}
            />
            <p id="suggest-hint" class="hint">
              {understood(due, planYear)}
            </p>
          </div>
          <ul class="entries">
            {suggestions.map((suggestion) => {
              const { code, measure, lead, cooperating, deliverable, target, gain } = suggestion;
              return (
                <li key={code} class="card">
                  <label class="check">
                    <input
                      type="checkbox"
                      checked={!left.has(code)}
                      onChange={() => {
                        const next = new Set(left);
                        if (!next.delete(code)) next.add(code);
                        setLeft(next);
                      }}
                    />
                    <span>
                      <b>{code}</b> <span class="lost">−{formatPoints(gain)}</span> {measure}
                    </span>
                  </label>
                  <dl>
                    <dt>Chủ trì</dt>
                    <dd>
                      {lead || 'chưa rõ, hãy chọn khi sửa'}
                      {cooperating && `; phối hợp: ${cooperating}`}
                    </dd>
                    <dt>Sản phẩm</dt>
                    <dd>{deliverable}</dd>
                    <dt>Chỉ tiêu</dt>
                    <dd>{target}</dd>
                  </dl>
                  <button
                    type="button"
                    aria-label={`Sửa rồi nhận gợi ý ${code}`}
                    onClick={() => begin(store, { ...suggestedFields(suggestion), due })}
                  >
                    Sửa rồi nhận
                  </button>
                </li>
              );
            })}
          </ul>
          <p class="row save">
            <button
              type="button"
              class="primary"
              disabled={chosen.length === 0 || working !== ''}
              onClick={() => take('open')}
            >
              Nhận {chosen.length} nhiệm vụ
            </button>
            <button type="button" disabled={chosen.length === 0 || working !== ''} onClick={() => take('draft')}>
              Ghi làm dự thảo
            </button>
          </p>
        </>
      )}
    </section>
  );
}
