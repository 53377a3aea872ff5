/** The placeholders that every passage of the wording may have; apart from the texts, which the server does not carry. */

/** Allowed everywhere: the office in full and short, its kind of unit, the years, where reports go. */
export const COMMON_PLACEHOLDERS = ['cơ quan', 'UBND', 'đơn vị', 'năm', 'năm kế hoạch', 'cấp trên'] as const;
