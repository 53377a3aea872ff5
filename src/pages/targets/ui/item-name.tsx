/** An item in a table: its label, and below it what it is about. */
interface Props {
  readonly label: string;
  readonly title: string;
}

export function ItemName({ label, title }: Props) {
  return (
    <>
      {label}
      {title && <span class="part">{title}</span>}
    </>
  );
}
