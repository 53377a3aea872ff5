/** "Gợi ý": drafts for shortfalls without a task, ticked one by one; a draft counts for nothing until it is taken on. */
import { useState } from 'preact/hooks';
import { namesCause } from '../../../core/causes.ts';
import { formatDate } from '../../../core/dates.ts';
import { formatPoints } from '../../../core/numbers.ts';
import { type Suggestion, unserved } from '../../../core/suggestions/suggest.ts';
import { addSuggestions, begin, named, suggestedFields } from '../model/actions.ts';
import { EMPTY } from '../texts.ts';
import { Back } from './back.tsx';
import { understood } from './due-field.tsx';
import { useSidebar, useStore } from './hooks.ts';

export function Suggest() {
  const { suggestions, book } = useSidebar();
  const without = book
    ? unserved(
        book.result.shortfalls,
        book.tasks.map(({ task }) => task),
      ).filter(({ code }) => suggestions.every((suggestion) => suggestion.code !== code))
    : [];
  return (
    <section class="suggest">
      <Back title="Gợi ý nhiệm vụ" />
      {suggestions.length === 0 && without.length === 0 && <p class="card">{EMPTY.noSuggestions}</p>}
      {suggestions.length > 0 && <Offer suggestions={suggestions} />}
      {without.length > 0 && <p class="card">{EMPTY.noFittingMeasure(without.map(({ code }) => code))}</p>}
    </section>
  );
}

function Offer({ suggestions }: { readonly suggestions: readonly Suggestion[] }) {
  const store = useStore();
  const { book, working } = useSidebar();
  const { planYear, scoringCutOff } = book?.settings ?? {};
  const [due, setDue] = useState(() => (scoringCutOff ? formatDate(scoringCutOff) : ''));
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = suggestions.filter(({ code }) => ticked.has(code));
  return (
    <>
      <p>
        Gợi ý cho {suggestions.length} tiêu chí chưa có nhiệm vụ. Hãy đánh dấu gợi ý phù hợp. Gợi ý được ghi ở trạng
        thái Đề xuất, chưa được tính cho đến khi bạn nhận; đơn vị chủ trì lấy từ trang Đơn vị, hãy sửa nếu khác.
      </p>
      <div class="field">
        <label for="suggest-due">Thời hạn cho các đề xuất được ghi</label>
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
        {suggestions.map((suggestion) => (
          <Entry
            key={suggestion.code}
            suggestion={suggestion}
            due={due}
            ticked={ticked.has(suggestion.code)}
            toggle={() => {
              const next = new Set(ticked);
              if (!next.delete(suggestion.code)) next.add(suggestion.code);
              setTicked(next);
            }}
          />
        ))}
      </ul>
      <p class="row save">
        <button
          type="button"
          class="primary"
          disabled={chosen.length === 0 || working !== ''}
          onClick={() => named(store, () => void addSuggestions(store, chosen, due))}
        >
          Ghi {chosen.length} đề xuất
        </button>
      </p>
    </>
  );
}

interface EntryProps {
  readonly suggestion: Suggestion;
  readonly due: string;
  readonly ticked: boolean;
  readonly toggle: () => void;
}

function Entry({ suggestion, due, ticked, toggle }: EntryProps) {
  const store = useStore();
  const { code, lost, cause, measure, lead, cooperating, deliverable, target } = suggestion;
  return (
    <li class="card">
      <label class="check">
        <input type="checkbox" checked={ticked} onChange={toggle} />
        <span>
          <b>{code}</b> <span class="lost">−{formatPoints(lost)}</span> {measure}
        </span>
      </label>
      <dl>
        <dt>Nguyên nhân</dt>
        <dd>{namesCause(cause) ? cause : 'chưa ghi'}</dd>
        <dt>Chủ trì</dt>
        <dd>
          {lead || 'chưa rõ, hãy chọn khi sửa'}
          {cooperating && `; phối hợp: ${cooperating}`}
        </dd>
        <dt>Sản phẩm</dt>
        <dd>{deliverable}</dd>
        {target && (
          <>
            <dt>Chỉ tiêu</dt>
            <dd>{target}</dd>
          </>
        )}
      </dl>
      <button
        type="button"
        aria-label={`Sửa trước khi ghi gợi ý ${code}`}
        onClick={() => begin(store, { ...suggestedFields(suggestion), due })}
      >
        Sửa trước khi ghi
      </button>
    </li>
  );
}
