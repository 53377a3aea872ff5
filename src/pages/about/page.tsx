/** "Giới thiệu": which version this is, what it may do and why, how it computes, and what it finds in this book. */
import { render } from 'preact';
import '../kit/tokens.css';
import '../kit/base.css';
import './about.css';
import { Findings } from './findings.tsx';
import { METHODS, PRIVACY, SCOPES } from './texts.ts';

declare const __VERSION__: string;

function About() {
  return (
    <main>
      <h1>CCHC cho Google Trang tính</h1>
      <p class="quiet">
        Phiên bản {__VERSION__}. Chấm điểm chỉ số cải cách hành chính, chỉ ra từng điểm bị trừ và lập kế hoạch khắc
        phục.
      </p>
      <Findings />
      <h2>Quyền được xin và dùng vào việc gì</h2>
      <dl>
        {Object.entries(SCOPES).map(([scope, { asked, use }]) => (
          <div key={scope}>
            <dt>{asked}</dt>
            <dd>{use}</dd>
          </div>
        ))}
      </dl>
      <p>{PRIVACY}</p>
      <h2>Số liệu được tính thế nào</h2>
      <ul>
        {METHODS.map((method) => (
          <li key={method}>{method}</li>
        ))}
      </ul>
    </main>
  );
}

const place = document.getElementById('page');
if (place) render(<About />, place);
document.title = 'Giới thiệu';
