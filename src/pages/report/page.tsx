/** "Báo cáo kết quả thực hiện…": the same dialog for the report on a plan. */
import { mount } from '../plan/mount.tsx';

mount('report');
