/** A plan and a report as models written by hand: what a template is filled with, whatever the builders make of a book. */
import { DOCUMENT_FACTS, type DocumentFact } from '../../src/plan/facts.ts';
import type { AnnexField, AnnexItem, AnnexTask, FieldTable, Part, PlanModel } from '../../src/plan/model.ts';
import { gap, plain, type RichText } from '../../src/plan/rich-text.ts';

const p = plain;

export const task = (part: Partial<Record<keyof AnnexTask, string>> = {}): AnnexTask => {
  const text = (key: keyof AnnexTask, other = ''): RichText => p(part[key] ?? other);
  return {
    measure: text('measure', 'Rà soát, công bố thủ tục hành chính nội bộ trước tháng 4'),
    lead: text('lead', 'Văn phòng HĐND và UBND'),
    leadWithPersons: text(
      'leadWithPersons',
      `${part.lead ?? 'Văn phòng HĐND và UBND'} (Trần Thị B; Phó Chủ tịch UBND)`,
    ),
    person: text('person', 'Trần Thị B'),
    supervisor: text('supervisor', 'Phó Chủ tịch UBND'),
    cooperating: text('cooperating', 'Tư pháp - hộ tịch'),
    due: text('due', 'Quý III/2024'),
    deliverable: text('deliverable', 'Quyết định công bố'),
    target: text('target', 'Từ 98% hồ sơ đúng hạn'),
    outcome: text(
      'outcome',
      `${part.deliverable ?? 'Quyết định công bố'}\nChỉ tiêu: ${part.target ?? 'Từ 98% hồ sơ đúng hạn'}`,
    ),
    gain: part.gain ? String(part.gain) : '0,5',
    difficulty: part.difficulty ? String(part.difficulty) : 'Dễ',
    status: part.status ? String(part.status) : 'Đang thực hiện, 60%',
    result: text('result', 'Đã trình dự thảo quyết định'),
    obstacles: text('obstacles', 'Thiếu công chức rà soát'),
    evidence: text('evidence', 'Tờ trình số 12/TTr-VP'),
  };
};

export const item = (part: Partial<AnnexItem> = {}): AnnexItem => {
  const { code = '3.1.4', title = p('Phương án đơn giản hóa thủ tục hành chính') } = part;
  return {
    number: '3',
    label: [{ text: `${code}. ` }, ...title, { text: ' (0,5/1)' }],
    code,
    title,
    max: '1',
    score: '0,5',
    lost: '0,5',
    cause: p('Quyết định công bố ban hành sau tháng 4/2023'),
    sameAs: undefined,
    tasks: [task()],
    ...part,
  };
};

export const FIELDS: readonly AnnexField[] = [
  {
    number: 'I',
    label: p('Công tác chỉ đạo, điều hành (14/17)'),
    name: p('Công tác chỉ đạo, điều hành'),
    max: '17',
    score: '14',
    lost: '3',
    items: [
      item({
        number: '1',
        code: '1.5',
        title: p('Sáng kiến, giải pháp mới'),
        tasks: [
          task({ measure: 'Giao ban hằng tuần về sáng kiến' }),
          task({ measure: 'Đề xuất ít nhất 01 sáng kiến, trình công nhận', lead: 'Phòng Kinh tế' }),
        ],
      }),
    ],
  },
  {
    number: 'III',
    label: p('Cải cách thủ tục hành chính (15/18)'),
    name: p('Cải cách thủ tục hành chính'),
    max: '18',
    score: '15',
    lost: '3',
    items: [
      item({
        number: '2',
        tasks: [
          { ...task(), measure: gap('giải pháp'), lead: gap('đơn vị chủ trì'), leadWithPersons: gap('đơn vị chủ trì') },
        ],
      }),
      item({ number: '3', code: '3.4.1', title: p('Hồ sơ đúng hạn') }),
      item({ number: '4', code: '3.5.1', title: p('Hồ sơ trước hạn'), sameAs: p('Như STT 3'), tasks: [] }),
      item({
        number: '5',
        code: '3.5.2',
        title: p('Hồ sơ trực tuyến'),
        sameAs: p('Như STT 1'),
        tasks: [task({ measure: 'Hướng dẫn người dân nộp hồ sơ' })],
      }),
      item({
        number: '',
        code: '',
        label: p('Phần chưa chi tiết theo tiêu chí'),
        title: [],
        lost: '0,1',
        max: '',
        score: '',
        tasks: [],
      }),
    ],
  },
];

const fieldRow = (number: string, name: string, lastYear = '') => ({
  number,
  name: p(name),
  max: '17',
  score: '14',
  lost: '3',
  lastYear,
  change: lastYear === '' ? '' : '+1,5',
});

export const FIELD_TABLE: FieldTable = {
  kind: 'fields',
  withLastYear: true,
  year: '2023',
  lastYear: '2022',
  rows: [fieldRow('1', 'Công tác chỉ đạo, điều hành', '12,5'), fieldRow('2', 'Cải cách thể chế')],
  total: { ...fieldRow('', 'Tổng cộng', '80,4'), max: '100', score: '81,9', lost: '18,1' },
};

const part = (change: Partial<Part> & Pick<Part, 'name' | 'heading'>): Part => ({
  lines: [],
  table: undefined,
  groups: [],
  after: [],
  ...change,
});
const line = (text: string): RichText => p(text);
const dashes = [
  line(
    '- Tiêu chí thành phần 3.1.4. Phương án đơn giản hóa thủ tục hành chính: đạt 0/1 điểm. Nguyên nhân: chưa có phương án được Chủ tịch UBND tỉnh thông qua.',
  ),
  line(
    '- Tiêu chí thành phần 3.1.5. Công bố thủ tục hành chính nội bộ: đạt 0,5/1 điểm. Nguyên nhân: quyết định công bố ban hành sau tháng 4/2023.',
  ),
];

export const FACTS = Object.fromEntries(
  (Object.keys(DOCUMENT_FACTS) as DocumentFact[]).map((name) => [name, p(`⟨${name}⟩`)]),
) as Record<DocumentFact, RichText>;

export const PLAN: PlanModel = {
  kind: 'plan',
  form: 'plan',
  heading: {
    above: p('ỦY BAN NHÂN DÂN'),
    below: p('THỊ TRẤN ĐỒNG MỎ'),
    number: p('Số: 05/KH-UBND'),
    placeAndDate: p('Đồng Mỏ, ngày 05 tháng 02 năm 2024'),
    subject: p(
      'Khắc phục các tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa trong Chỉ số cải cách hành chính năm 2023',
    ),
  },
  addressees: [],
  legalBases: [
    p('Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;'),
    p(
      'Căn cứ Quyết định số 202/QĐ-UBND ngày 15 tháng 01 năm 2024 của Ủy ban nhân dân huyện Chi Lăng về công bố Chỉ số cải cách hành chính năm 2023.',
    ),
  ],
  opening: p('Ủy ban nhân dân thị trấn Đồng Mỏ ban hành Kế hoạch khắc phục các tiêu chí, cụ thể như sau:'),
  parts: [
    part({
      name: 'purpose',
      heading: p('I. MỤC ĐÍCH, YÊU CẦU'),
      groups: [
        {
          title: p('1. Mục đích'),
          lines: [line('Phát huy những kết quả đã đạt được, khắc phục các tiêu chí bị trừ điểm.')],
          points: [],
        },
        { title: p('2. Mục tiêu'), lines: [line('Phấn đấu đạt từ 92 điểm trở lên.')], points: [] },
      ],
    }),
    part({
      name: 'result',
      heading: p('II. CÁC TIÊU CHÍ, TIÊU CHÍ THÀNH PHẦN CHƯA ĐẠT ĐIỂM TỐI ĐA NĂM 2023'),
      lines: [line('Kết quả Chỉ số CCHC năm 2023 đạt 81,9/100 điểm.')],
      table: FIELD_TABLE,
      groups: [
        {
          title: p('1. Công tác chỉ đạo, điều hành'),
          lines: [line('Điểm tối đa 17, đạt 14, bị trừ 3 điểm:'), ...dashes],
          points: [],
        },
        {
          title: p('2. Cải cách thủ tục hành chính'),
          lines: [line('Điểm tối đa 18, đạt 15, bị trừ 3 điểm:'), ...dashes],
          points: [],
        },
      ],
    }),
    part({
      name: 'measures',
      heading: p('III. GIẢI PHÁP KHẮC PHỤC'),
      groups: [
        {
          title: p('1. Đối với các tiêu chí chưa đạt điểm tối đa'),
          lines: [],
          points: [
            {
              title: p('a) Công tác chỉ đạo, điều hành'),
              lines: [[{ text: 'Khắc phục tiêu chí 1.5. Đơn vị chủ trì: ' }, ...gap('đơn vị chủ trì'), { text: '.' }]],
            },
            {
              title: p('b) Cải cách thủ tục hành chính'),
              lines: [line('Khắc phục các tiêu chí thành phần 3.1.4, 3.4.1.')],
            },
          ],
        },
      ],
    }),
    part({
      name: 'organization',
      heading: p('IV. TỔ CHỨC THỰC HIỆN'),
      lines: [line('1. Các đơn vị chủ động thực hiện.')],
      after: [line('Kinh phí theo quy định.')],
    }),
  ],
  closing: p('Trên đây là Kế hoạch khắc phục các tiêu chí; yêu cầu các đơn vị nghiêm túc thực hiện./.'),
  signature: {
    lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    name: p('Nguyễn Văn An'),
    recipients: [p('- Thường trực Đảng ủy;'), p('- Phòng Nội vụ huyện;'), p('- Lưu: VT, VP.')],
  },
  rows: FIELDS,
  annex: {
    kind: 'tasks',
    label: p('Phụ lục'),
    title: p('NHIỆM VỤ, GIẢI PHÁP KHẮC PHỤC CÁC TIÊU CHÍ CHƯA ĐẠT ĐIỂM TỐI ĐA NĂM 2023'),
    reference: p('(Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 02 năm 2024 của Ủy ban nhân dân thị trấn Đồng Mỏ)'),
    fields: FIELDS,
    total: { name: 'Tổng cộng', max: '100', score: '81,9', lost: '18,1' },
  },
  facts: {
    ...FACTS,
    'trích yếu': p('khắc phục các tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa'),
    'cơ quan': p('Ủy ban nhân dân thị trấn Đồng Mỏ'),
    năm: p('2023'),
    'năm trước': p('2022'),
  },
  duties: [
    {
      unit: p('Văn phòng HĐND và UBND'),
      items: p('tiêu chí 1.5; tiêu chí thành phần 3.4.1'),
      points: '1',
      tasks: '03',
    },
    { unit: p('Phòng Kinh tế'), items: p('tiêu chí 1.5'), points: '0,5', tasks: '01' },
  ],
};

const { annex } = PLAN;

export const REPORT: PlanModel = {
  ...PLAN,
  kind: 'report',
  heading: {
    ...PLAN.heading,
    number: p('Số: 21/BC-UBND'),
    subject: p('Kết quả thực hiện Kế hoạch số 05/KH-UBND ngày 05 tháng 02 năm 2024'),
  },
  addressees: [p('Ủy ban nhân dân tỉnh'), p('Sở Nội vụ')],
  parts: PLAN.parts.slice(0, 1).map((one) => ({ ...one, name: 'lead' as const })),
  annex: annex && {
    ...annex,
    kind: 'progress',
    total: { name: '', max: '', score: '', lost: '' },
  },
};

/** Leaves in fields of ten, each with a task: figures for time and paper. */
export function planOf(leaves: number): PlanModel {
  const fields = Array.from({ length: Math.ceil(leaves / 10) }, (_, f): AnnexField => {
    const items = Array.from({ length: Math.min(10, leaves - f * 10) }, (_, i) =>
      item({
        number: String(f * 10 + i + 1),
        code: `${f + 1}.${i + 1}`,
        title: p(`Nội dung đánh giá số ${f * 10 + i + 1} của lĩnh vực`),
        tasks: [
          task({
            measure: `Theo dõi hằng ngày hồ sơ sắp đến hạn, xử lý dứt điểm hồ sơ quá hạn, việc số ${f * 10 + i + 1}`,
          }),
        ],
      }),
    );
    return {
      ...FIELDS[0],
      number: String(f + 1),
      name: p(`Lĩnh vực ${f + 1}`),
      label: p(`Lĩnh vực ${f + 1} (5/10)`),
      max: '10',
      score: '5',
      lost: '5',
      items,
    };
  });
  const groups = fields.map(({ name, items }, i) => ({
    title: [{ text: `${i + 1}. ` }, ...name],
    lines: items.map(({ label, cause }) => [
      { text: '- Tiêu chí ' },
      ...label,
      { text: ': Nguyên nhân: ' },
      ...cause,
      { text: '.' },
    ]),
    points: [],
  }));
  const parts = PLAN.parts.map((one) => (one.name === 'result' ? { ...one, groups } : one));
  return { ...PLAN, parts, rows: fields, annex: annex && { ...annex, fields } };
}
