/** A small result of our own words: field 3 lacks 0,25 points, told by a line that names no criterion; 4.1 contradicts itself. */
export const CARD = `KẾT QUẢ CHỈ SỐ CCHC CỦA UBND XÃ HÒA LỢI NĂM 2025
UBND xã Hòa Lợi đạt 33,25/50 điểm, xếp hạng 13/20.
Lĩnh vực 3: điểm tối đa 20, đạt 17,25 điểm.
- Tiêu chí 3.1: điểm tối đa 3, đạt 0,5 điểm do 15 hồ sơ trễ hạn trong tháng 6 năm 2025.
Lĩnh vực 4: điểm tối đa 20, đạt 9 điểm.
Lĩnh vực 6: điểm tối đa 10, đạt 7 điểm.
- Tiêu chí 6.1: điểm tối đa 3, đạt 0 điểm do muộn.
- Mục niêm yết thủ tục 1 0,75 điểm không rõ.
- Tiêu chí 4.1: điểm tối đa 2, đạt 3 điểm.`;
