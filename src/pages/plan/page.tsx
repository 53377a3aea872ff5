/** "Lập kế hoạch…": the dialog of the remediation plan. */
import { mount } from './mount.tsx';

mount('plan');
