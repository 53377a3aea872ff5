/** Where a work of several steps stands: the one that is done now stands out, those before are done. */
import './steps.css';

interface Props {
  readonly label: string;
  readonly names: readonly string[];
  /** Counted from 0; all are done at the number of steps. */
  readonly current: number;
}

export function Steps({ label, names, current }: Props) {
  return (
    <ol class="steps" aria-label={label}>
      {names.map((name, index) => (
        <li key={name} class={index < current ? 'done' : ''} aria-current={index === current ? 'step' : undefined}>
          {name}
        </li>
      ))}
    </ol>
  );
}
