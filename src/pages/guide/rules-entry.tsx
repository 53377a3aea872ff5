/** The grammar of rules by example: how each kind is written, and what it gives. */
import { RULE_FORMS, type RuleForm } from '../../functions/rule-forms.ts';
import { shownValue } from './grid.tsx';
import { FUNCTION_WORDS, RULE_WORDS } from './texts.ts';

export function RulesEntry() {
  return (
    <>
      <p class="about">{RULE_WORDS.about}</p>
      {RULE_FORMS.map((form) => (
        <Form key={form.rule} form={form} />
      ))}
    </>
  );
}

function Form({ form: { about, rule, tries } }: { form: RuleForm }) {
  return (
    <figure>
      <figcaption>{about}</figcaption>
      <div class="formula">
        <code>{rule}</code>
      </div>
      <table>
        <thead>
          <tr>
            {RULE_WORDS.headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tries.map(({ value, total = '', max, points }) => (
            <tr key={`${value} ${total}`}>
              {[value, total, max].map((cell, x) => (
                <td key={x}>{shownValue(cell)}</td>
              ))}
              <td>
                <strong>{shownValue(points) || FUNCTION_WORDS.empty}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
