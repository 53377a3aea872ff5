/** Conclusions of inspections and letters of a department: what was good, what was not, and what each field got in a sentence of its own. */
import { type Field, type Leaf, num } from '../../card.ts';
import { capital, type Doc, layout } from '../../doc.ts';

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

const heads = (d: Doc): ((field: Field) => string) =>
  d.pick<(field: Field) => string>(
    (field) => `${field.code}. Về ${field.name}`,
    (field) => `${ROMAN[Number(field.code)]}. ${field.name.toUpperCase()}`,
    (field) => `Lĩnh vực ${field.code}: ${field.name}`,
    (field) => `${field.code}. ${field.name}:`,
    (field) => `* Lĩnh vực ${field.name} (lĩnh vực ${field.code})`,
  );

/** The field's points, told of no name. */
const verdicts = (d: Doc): ((field: Field) => string) =>
  d.pick<(field: Field) => string>(
    (field) => `Đoàn kiểm tra chấm lĩnh vực này ${num(field.score)}/${num(field.max)} điểm.`,
    (field) => `Kết quả: đạt ${num(field.score)} điểm trên ${num(field.max)} điểm tối đa.`,
    (field) => `Điểm thẩm định: ${num(field.score)}; điểm tối đa: ${num(field.max)}.`,
    (field) => `Cộng lĩnh vực: ${num(field.score)}/${num(field.max)} điểm.`,
    (field) => `Như vậy, lĩnh vực này được ${num(field.score)} điểm (điểm chuẩn ${num(field.max)}).`,
    (field) => `Tổng điểm của lĩnh vực là ${num(field.score)}/${num(field.max)}.`,
  );

const losses = (d: Doc): ((leaf: Leaf) => string) =>
  d.pick<(leaf: Leaf) => string>(
    (leaf) =>
      `- Tiêu chí ${leaf.code} (${leaf.name}): ${leaf.cause || 'chưa đủ tài liệu'}, chỉ chấm ${num(leaf.score)}/${num(leaf.max)} điểm.`,
    (leaf) =>
      `- ${capital(leaf.cause || 'chưa đủ tài liệu')} nên tiêu chí ${leaf.code} được ${num(leaf.score)}/${num(leaf.max)} điểm.`,
    (leaf) =>
      `+ ${leaf.code} ${leaf.name}: tối đa ${num(leaf.max)} điểm, chấm ${num(leaf.score)} điểm. Lý do: ${leaf.cause || 'chưa đủ tài liệu'}.`,
    (leaf) =>
      `- Về tiêu chí ${leaf.code}, đơn vị đạt ${num(leaf.score)} điểm, điểm tối đa ${num(leaf.max)} điểm; nguyên nhân: ${leaf.cause || 'chưa đủ tài liệu'}.`,
  );

const sentences = layout('conclusion-with-a-sentence-for-each-field', ['prose', 'txt'], { most: 20 }, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('score', 'max');
  d.setting('year');
  const [head, verdict, loss] = [heads(d), verdicts(d), losses(d)];
  const [good, bad] = d.pick(
    ['Ưu điểm: Đơn vị đã ban hành đủ kế hoạch, phân công 02 công chức theo dõi.', 'Tồn tại, hạn chế:'],
    ['Kết quả đạt được: hồ sơ lưu trữ ngăn nắp, báo cáo đúng hạn 4/4 quý.', 'Hạn chế:'],
    ['', ''],
  );
  const isBefore = d.pick(true, false);
  return [
    d.pick('KẾT LUẬN KIỂM TRA', 'THÔNG BÁO KẾT LUẬN'),
    `Kết quả kiểm tra, chấm điểm CCHC năm ${year} tại UBND ${card.unit}`,
    `Tổng điểm đạt ${num(card.score)}/${num(card.max)} điểm.`,
    ...card.fields.flatMap((field) => {
      d.field(field, 'max', 'score');
      return [
        head(field),
        ...(isBefore ? [verdict(field)] : []),
        ...(good ? [good] : []),
        ...(bad && field.below.length > 0 ? [bad] : []),
        ...field.below.map((leaf) => {
          d.item(leaf, 'max', 'score');
          return loss(leaf);
        }),
        ...(isBefore ? [] : [verdict(field)]),
      ];
    }),
    d.pick('Yêu cầu đơn vị khắc phục trước ngày 30/6.', 'Đề nghị UBND các xã rút kinh nghiệm.'),
  ].join('\n');
});

export const CONCLUSIONS = [sentences];
