interface Bar {
  readonly label: string;
  /** 0 to 1. */
  readonly part: number;
  readonly text: string;
}

/** Bars with their values as a table, which screen readers get instead of the picture. Only the bars are drawn: words keep their size however narrow it is. */
export function Chart({ title, bars, heads }: { readonly title: string; readonly bars: readonly Bar[]; readonly heads: readonly [string, string] }) {
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <ul class="bars" aria-hidden="true">
        {bars.map(({ label, part, text }, index) => (
          <li key={index}>
            <span>{label}</span>
            <svg>
              <rect class="rail" width="100%" height="16" rx="4" />
              <rect class="bar-fill" width={`${100 * Math.min(1, Math.max(0, part))}%`} height="16" rx="4" />
            </svg>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <table class="unseen">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{heads[0]}</th>
            <th scope="col">{heads[1]}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ label, text }, index) => (
            <tr key={index}>
              <th scope="row">{label}</th>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
