/** A criterion by its code, and what it is about below. */

interface NameProps {
  readonly label: string;
  readonly title: string;
}

export function ItemName({ label, title }: NameProps) {
  return (
    <>
      {label}
      {title && <span class="part">{title}</span>}
    </>
  );
}
