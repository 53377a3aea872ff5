/** Help for custom functions: what each parameter takes and what comes back. Only the build and the help page read it. */

export interface FunctionHelp {
  /** What comes back, in Vietnamese. */
  readonly returns: string;
  /** One Vietnamese sentence per parameter, by its name. */
  readonly parameters: Readonly<Record<string, string>>;
}

const CODES = 'Cột mã; dòng tổng ghi “Tổng”.';
const TITLES = 'Cột tên lĩnh vực, tiêu chí.';
const MAX = 'Cột điểm tối đa.';
const MAX_CELLS = 'Điểm tối đa: ô hoặc vùng.';
const SCORE = 'Điểm đạt; để trống: chưa chấm, KAD: không áp dụng.';

export const FUNCTION_HELP: Readonly<Record<string, FunctionHelp>> = {
  CCHC_GAP: {
    returns: 'Một số; hoặc một vùng cùng cỡ với đối số. Dòng đầu là chữ thì trả về tên cột “Điểm bị trừ”.',
    parameters: {
      max: MAX_CELLS,
      score: SCORE,
    },
  },
  CCHC_RATE: {
    returns: 'Một số từ 0 đến 1; hoặc một vùng cùng cỡ với đối số. Dòng đầu là chữ thì trả về tên cột “Tỷ lệ đạt”.',
    parameters: {
      max: MAX_CELLS,
      score: SCORE,
    },
  },
  CCHC_ROLLUP: {
    returns: 'Một cột cùng số dòng với đối số. Dòng đầu là chữ thì trả về tên cột “Điểm tổng hợp”.',
    parameters: {
      codes: CODES,
      points: 'Cột điểm cần tổng hợp: điểm tối đa, điểm đạt hoặc điểm tự chấm.',
      score: SCORE,
    },
  },
  CCHC_TOTAL: {
    returns: 'Một số; ô trống khi chưa có điểm nào.',
    parameters: {
      codes: CODES,
      points: 'Cột điểm cần tổng hợp: điểm tối đa, điểm đạt hoặc điểm tự chấm.',
      score: SCORE,
    },
  },
  CCHC_SUMMARY: {
    returns: 'Một bảng bảy cột; ô trống khi chưa có dòng nào.',
    parameters: {
      codes: CODES,
      titles: TITLES,
      max: MAX,
      score: SCORE,
    },
  },
  CCHC_SHORTFALLS: {
    returns: 'Một bảng sáu cột; ô trống khi không mục nào mất điểm.',
    parameters: {
      codes: CODES,
      titles: TITLES,
      max: MAX,
      score: SCORE,
      causes: 'Cột nguyên nhân mất điểm.',
    },
  },
  CCHC_RECONCILE: {
    returns: 'Một bảng năm cột; ô trống khi mọi số đều khớp.',
    parameters: {
      codes: CODES,
      max: MAX,
      score: SCORE,
    },
  },
  CCHC_SCORE: {
    returns:
      'Một số, hoặc một vùng cùng cỡ với đối số. Đặt ở dòng tiêu đề thì dòng nào không tính được sẽ ghi lý do ở chính dòng đó, các dòng khác vẫn có điểm.',
    parameters: {
      rule: 'Cách tính điểm, ví dụ “>=90%: 1; còn lại: 0”.',
      value: 'Số liệu: tỷ lệ (0,85 hoặc “85%”), số lượng hoặc mức.',
      max: MAX_CELLS,
      total: 'Tổng số, khi số liệu là số lượng.',
    },
  },
  CCHC_NEXT_BAND: {
    returns: 'Một dòng: thay đổi (có dấu), điểm tăng, số lượng mới; ô trống khi ở mức cao nhất.',
    parameters: {
      rule: 'Cách tính điểm, ví dụ “>=90%: 1; còn lại: 0”.',
      count: 'Số lượng đạt.',
      total: 'Tổng số, khi số liệu là số lượng.',
    },
  },
  CCHC_GRADE: {
    returns: 'Tên mức; ô trống khi chưa có tỷ lệ.',
    parameters: {
      rate: 'Tỷ lệ từ 0 đến 1 hoặc “85%”.',
      bands: 'Hai cột, thứ tự dòng tùy ý: tỷ lệ thấp nhất, tên mức.',
    },
  },
  CCHC_RANK: {
    returns: 'Một số, hoặc một vùng cùng cỡ với đối số.',
    parameters: {
      scores: 'Cột điểm hoặc tỷ lệ.',
      groups: 'Cột nhóm xếp hạng.',
      dense: 'TRUE: sau hai hạng 2 là hạng 3, không phải hạng 4.',
    },
  },
  CCHC_COVERAGE: {
    returns: 'Bảng: mã, điểm bị trừ, đủ / một phần / chưa có, số nhiệm vụ; dòng cuối là Tổng.',
    parameters: {
      codes: CODES,
      max: MAX,
      score: SCORE,
      taskCodes: 'Cột mã tiêu chí của nhiệm vụ, cách nhau bằng dấu chấm phẩy.',
      leads: 'Cột đơn vị chủ trì.',
      dues: 'Cột thời hạn.',
      targets: 'Cột chỉ tiêu.',
      deliverables: 'Cột sản phẩm.',
      statuses: 'Cột trạng thái; ô trống là “Chưa thực hiện”.',
    },
  },
  CCHC_FORECAST: {
    returns: 'Một dòng: hiện nay, với nhiệm vụ hoàn thành, với mọi nhiệm vụ (trừ đề xuất, tạm dừng), cao nhất.',
    parameters: {
      codes: CODES,
      max: MAX,
      score: SCORE,
      taskCodes: 'Cột mã tiêu chí của nhiệm vụ, cách nhau bằng dấu chấm phẩy.',
      gains: 'Cột điểm dự kiến tăng.',
      statuses: 'Cột trạng thái; ô trống là “Chưa thực hiện”.',
    },
  },
  CCHC_REACH: {
    returns:
      'Bảng: dòng đầu là Tổng, điểm đạt tới, công sức, số cách tốt như nhau; rồi mã, điểm tăng, công sức từng mục.',
    parameters: {
      codes: CODES,
      max: MAX,
      score: SCORE,
      target: 'Tổng điểm cần đạt.',
      efforts: 'Cột công sức: số dương, ô trống là 1, “Ngoài thẩm quyền” là bỏ ra.',
    },
  },
  CCHC_EXPLAIN: {
    returns: 'Một câu; ô trống khi chưa có mã.',
    parameters: {
      code: 'Mã của mục, hoặc “Tổng”.',
      codes: CODES,
      titles: TITLES,
      max: MAX,
      score: SCORE,
      causes: 'Cột nguyên nhân mất điểm.',
      rules: 'Cột cách tính điểm.',
      values: 'Cột số liệu thực hiện.',
    },
  },
};
