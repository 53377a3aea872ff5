/** Parts of the tables: the row of headers, and an item with what it is about. */

interface HeadProps {
  readonly headers: readonly string[];
  /** Places of columns that hold figures. */
  readonly figures: readonly number[];
}

export function Head({ headers, figures }: HeadProps) {
  return (
    <thead>
      <tr>
        {headers.map((header, place) => (
          <th key={header} scope="col" class={figures.includes(place) ? 'right' : undefined}>
            {header}
          </th>
        ))}
      </tr>
    </thead>
  );
}

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
