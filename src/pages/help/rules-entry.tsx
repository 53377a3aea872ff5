/** The grammar of rules by example: how each kind is written, and what it gives. */
import { RULE_FORMS, type RuleForm } from '../../functions/rule-forms.ts';
import { shownValue } from './grid.tsx';

export function RulesEntry() {
  return (
    <>
      <p class="about">
        Cột “Cách tính điểm” viết như trong bộ tiêu chí; CCHC_SCORE đọc được các cách sau. Các mức cách nhau bằng dấu
        chấm phẩy, điểm đứng sau dấu hai chấm, số thập phân viết dấu phẩy. Chỗ nào không rõ thì báo lỗi kèm vị trí,
        không đoán.
      </p>
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
            <th scope="col">Số liệu</th>
            <th scope="col">Tổng số</th>
            <th scope="col">Điểm tối đa</th>
            <th scope="col">Điểm</th>
          </tr>
        </thead>
        <tbody>
          {tries.map(({ value, total = '', max, points }) => (
            <tr key={`${value} ${total}`}>
              {[value, total, max].map((cell, x) => (
                <td key={x}>{shownValue(cell)}</td>
              ))}
              <td>
                <strong>{shownValue(points) || '(ô trống)'}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
