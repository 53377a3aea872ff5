/** A button: the next step (primary), a quiet one (plain), one that takes something away (danger), or any other. */
import type { ComponentChildren, JSX } from 'preact';
import './button.css';

interface Props extends Omit<JSX.IntrinsicElements['button'], 'type' | 'class'> {
  readonly kind?: 'primary' | 'plain' | 'danger' | 'usual';
  /** Enter in a field of its form presses it. */
  readonly isSubmit?: boolean;
  readonly children: ComponentChildren;
}

export function Button({ kind = 'usual', isSubmit = false, ...rest }: Props) {
  return <button type={isSubmit ? 'submit' : 'button'} class={kind} {...rest} />;
}
